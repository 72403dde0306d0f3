import type { Person } from '../../people';
import { Avatar } from '../Avatar';
import { Posts } from '../posts/Posts';

export const Profile = ({ person }: { person: Person }) => (
  <>
    <div
      className="banner"
      style={{ background: `linear-gradient(120deg, hsl(${person.hue} 50% 60%), hsl(${person.hue + 40} 45% 42%))` }}
    />
    <div className="profile">
      <Avatar handle={person.handle} size={96} />
      <div data-testid="UserName">
        <h2>{person.name}</h2>
        <span className="handle">@{person.handle}</span>
      </div>
      <p data-testid="UserDescription">{person.bio}</p>
    </div>
    <Posts show={({ by }) => by === person.handle} />
  </>
);
