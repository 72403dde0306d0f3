import type { Person } from '../../people';
import { Avatar } from '../Avatar';

type Props = {
  index: number;
  people: readonly Person[];
  chosen: number;
  /** In the modal and the inline reply X shows the list as a sheet over the page. */
  sheet: boolean;
  onChoose(person: Person): void;
};

export const TypeaheadList = ({ index, people, chosen, sheet, onChoose }: Props) => (
  <div id={`typeaheadDropdownWrapped-${index}`} className={sheet ? 'typeahead sheet' : 'typeahead'}>
    {people.length > 0 && (
      <div role="listbox" className="typeahead-rows">
        {people.map((person, row) => (
          <div
            key={person.handle}
            role="option"
            tabIndex={-1}
            aria-selected={row === chosen}
            id={`typeaheadFocus-${index}-${row}`}
            data-testid="typeaheadResult"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(person)}
            onKeyDown={undefined}
          >
            <div data-testid="TypeaheadUser" className="typeahead-user">
              <Avatar handle={person.handle} size={32} />
              <span className="name">{person.name}</span>
              <span className="handle">@{person.handle}</span>
            </div>
          </div>
        ))}
      </div>
    )}
  </div>
);
