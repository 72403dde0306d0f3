import { personOf } from '../../people';
import { Avatar } from '../Avatar';
import { SiteLink } from '../SiteLink';
import { useLabels } from '../use-labels';

const FOLLOW = ['lena_hartwig', 'quietcoffee', 'marketa_novak'];

/** The right column. Its search box is one of the boxes that are no composer. */
export const SideBar = () => {
  const labels = useLabels();
  return (
    <div data-testid="sidebarColumn" className="right">
      {/* biome-ignore lint/a11y/useSemanticElements: as X has it */}
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <input
          data-testid="SearchBox_Search_Input"
          role="combobox"
          aria-expanded="false"
          aria-controls="search-results"
          placeholder={labels.search}
          aria-label={labels.search}
        />
      </form>
      <section className="panel" aria-label={labels.happeningNow}>
        <h2>{labels.happeningNow}</h2>
        {FOLLOW.map(personOf).map((person) => (
          <SiteLink key={person.handle} to={`/${person.handle}`} className="suggestion">
            <Avatar handle={person.handle} />
            <span>
              <span className="name">{person.name}</span>
              <span className="handle">@{person.handle}</span>
            </span>
          </SiteLink>
        ))}
      </section>
    </div>
  );
};
