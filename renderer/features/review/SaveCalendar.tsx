import type { ReviewPage } from '../../../preload/contract/reviews.ts';
import { useToday } from '../../data/day.ts';
import { useWrite } from '../../data/query.ts';
import { Button } from '../../ui/Button.tsx';
import { Row } from '../../ui/Page.tsx';

/** The planned meetings of next week as a file for Outlook; says where it was saved. */
export function SaveCalendar({ page: { review, days, planned } }: { readonly page: ReviewPage }) {
  const today = useToday();
  const save = useWrite('reviews.saveCalendar', { said: ({ saved }) => (saved === null ? null : `Saved as ${saved}`), undo: false });
  if (planned.length === 0 || days.nextTo <= today) return null;
  return (
    <section className="section" aria-label="For Outlook">
      <Row>
        <div className="save-calendar">
          <Button busy={save.busy} onClick={() => void save.run({ reviewId: review.id })}>
            Save next week for Outlook (.ics)
          </Button>
          <p className="small">What is planned, and with whom. Nothing you have written leaves the journal with it.</p>
        </div>
      </Row>
    </section>
  );
}
