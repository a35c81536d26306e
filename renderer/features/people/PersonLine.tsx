import { asksForYou } from '../../../main/domain/clock.ts';
import { useToday } from '../../data/day.ts';
import type { PersonRow } from '../../../preload/contract/views.ts';
import { Clock } from '../../marks/Clock.tsx';
import { Row } from '../../ui/Page.tsx';
import { sayLastMet, sayStanding } from './standing.ts';
import './person-line.css';

/** One person in a list: the clock in the margin, then who, where, how it stands and when last met. */
export function PersonLine({ person }: { readonly person: PersonRow }) {
  const today = useToday();
  const [first, ...others] = person.posts;
  return (
    <Row className="person-line" margin={<Clock reading={person.clock} size={32} silent />}>
      <span className="person-line-who">
        <span className="name">
          {person.honorific === null ? null : <span className="person-line-honorific">{person.honorific} </span>}
          {person.name}
        </span>
        {first === undefined ? null : (
          <span className="of">
            {first.title === '' ? '' : `${first.title}, `}
            {first.organisationName}
            {others.length === 0 ? '' : `, and ${others.length} more`}
          </span>
        )}
      </span>
      <span className={asksForYou(person.clock) ? 'person-line-state asks' : 'person-line-state'}>{sayStanding(person, today)}</span>
      <span className="person-line-met">{sayLastMet(person, today)}</span>
    </Row>
  );
}
