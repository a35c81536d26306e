import type { TodayView } from '../../../preload/contract/nudges.ts';
import { useToday } from '../../data/day.ts';
import { logPath } from '../../data/paths.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { sayWaiting } from './words.ts';

/** Days whose calendar entries still wait for a sentence. */
export function Unwritten({ days }: { readonly days: TodayView['unwritten'] }) {
  const today = useToday();
  if (days.length === 0) return null;
  return (
    <Section title="Waiting for a sentence">
      <Row>
        <Acts>
          {days.map(({ day, count }) => (
            <Act key={day} to={logPath({ day })}>
              {sayWaiting({ day, count }, today)}
            </Act>
          ))}
        </Acts>
      </Row>
    </Section>
  );
}
