import { asksForYou } from '../../../main/domain/clock.ts';
import { sayCount } from '../../../main/domain/words.ts';
import { useToday } from '../../data/day.ts';
import type { PostView } from '../../../main/domain/views.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import { Clock } from '../../marks/Clock.tsx';
import { Row } from '../../ui/Page.tsx';
import { sayLastMet, sayStanding } from './standing.ts';
import './person-line.css';

interface PersonLineProps {
  readonly person: PersonRow;
  /** On an organisation's page: what they are there, which is all that is said of their posts. */
  readonly as?: string;
}

/** One person in a list: the clock in the margin, then who, where, how it stands and when last met. */
export function PersonLine({ person, as }: PersonLineProps) {
  const today = useToday();
  const words = as ?? sayPosts(person.posts);
  return (
    <Row className="person-line" margin={<Clock reading={person.clock} size={32} silent />}>
      <span className="person-line-who">
        <span className="name">
          {person.honorific === null ? null : <span className="person-line-honorific">{person.honorific} </span>}
          {person.name}
        </span>
        {words === '' ? null : <span className="of">{words}</span>}
      </span>
      <span className={asksForYou(person.clock) ? 'person-line-state asks' : 'person-line-state'}>{sayStanding(person, today)}</span>
      <span className="person-line-met">{sayLastMet(person, today)}</span>
    </Row>
  );
}

/** "Director of Adult Social Services, Aldermere County Council, and one more": the newest post they hold. */
function sayPosts([first, ...others]: readonly PostView[]): string {
  if (first === undefined) return '';
  const words = [first.title, first.organisationName].filter((part) => part !== '').join(', ');
  return others.length === 0 ? words : `${words}, and ${sayCount(others.length)} more`;
}
