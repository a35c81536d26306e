import { isHeldOn } from '../../../main/domain/person.ts';
import { type Nudge, snoozeKeyOf } from '../../../main/domain/nudge.ts';
import { sayNudge } from '../../../main/domain/sentences.ts';
import type { PersonPage } from '../../../preload/contract/people.ts';
import { useToday } from '../../data/day.ts';
import { useWrite } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { Row } from '../../ui/Page.tsx';
import { NudgeActs } from '../nudges/NudgeActs.tsx';
import { saySnoozed } from './standing.ts';

/** Everything that asks about them, each with what may be done; and what was put aside, which can be woken. */
export function Asks({ page: { person, posts, nudges, snoozes } }: { readonly page: PersonPage }) {
  const today = useToday();
  const list = useKeptFocus<HTMLUListElement>('li');
  const wake = useWrite('snoozes.clear', { said: () => `Woke the reminder about ${person.name}` });
  // The clock's own is said at the head of the page, beside the clock.
  const aside = snoozes.filter(({ rule }) => rule !== 'clock');
  if (nudges.length + aside.length === 0) return null;
  const post = posts.find((held) => isHeldOn(held, today)) ?? null;
  return (
    <section className="section" aria-label="What asks">
      <Row>
        <ul className="person-asks" ref={list}>
          {nudges.map((nudge) => (
            <li key={keyOf(nudge)}>
              <p className="say">{sayNudge(nudge, today, post)}</p>
              <NudgeActs row={{ lead: nudge, also: [] }} without={['open']} />
            </li>
          ))}
          {aside.map(({ until, ...snooze }) => (
            <li key={snooze.rule}>
              <p className="person-quiet">{saySnoozed({ until, ...snooze }, today)}</p>
              <Acts>
                <Act about={saySnoozed({ until, ...snooze }, today)} onClick={() => void wake.run(snooze)}>
                  Wake
                </Act>
              </Acts>
            </li>
          ))}
        </ul>
      </Row>
    </section>
  );
}

const keyOf = (nudge: Nudge): string => ('organisationId' in nudge ? `${nudge.rule} ${nudge.organisationId}` : `${nudge.rule} ${snoozeKeyOf(nudge).rule}`);
