import { Link } from 'wouter';
import type { PersonId } from '../../../main/domain/id.ts';
import type { RingPerson } from '../../../main/domain/pictures/ring-marks.ts';
import { personPath } from '../../data/paths.ts';
import { Clock } from '../../marks/Clock.tsx';
import { sayClock } from '../../marks/clock.ts';
import { AsideSection } from '../../ui/Page.tsx';

/** Those furthest away, with their clocks; and what the marks mean. */
export const Furthest = ({ people }: { readonly people: readonly RingPerson[] }) => (
  <>
    <AsideSection title="Furthest from you">
      <p className="small">Distance is the time since you met face to face, divided by the rhythm you chose.</p>
      {people.length === 0 ? (
        <p className="small">Nobody here has a rhythm yet.</p>
      ) : (
        <ul className="rings-far">
          {people.map(({ id, name, clock }) => (
            <li key={id}>
              <Clock reading={clock} silent />
              <div>
                <h3 className="name">
                  <Link href={personPath(id as PersonId)}>{name}</Link>
                </h3>
                <p className="small">{sayClock(clock)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </AsideSection>
    <section aria-label="Marks">
      <ul className="rings-legend">
        <li>
          <svg className="rings" width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">
            <circle className="rings-mark" cx="7" cy="9" r="6.4" />
            <circle className="rings-mark" cx="20" cy="9" r="4.9" />
            <circle className="rings-mark" cx="30" cy="9" r="3.6" />
          </svg>
          inner, key and wider
        </li>
        <li>
          <svg className="rings" width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">
            <path className="rings-tether" d="M1 9H26" />
            <circle className="rings-mark is-over" cx="28" cy="9" r="4.9" />
          </svg>
          past due, tied to where they were meant to be
        </li>
        <li>
          <svg className="rings" width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">
            <path className="rings-tether is-planned" d="M1 9H23" />
            <circle className="rings-mark is-planned" cx="28" cy="9" r="4.9" />
          </svg>
          past due, with a date set
        </li>
      </ul>
      <p className="small">Whoever is not named in the picture is named when you point or walk to them.</p>
    </section>
  </>
);
