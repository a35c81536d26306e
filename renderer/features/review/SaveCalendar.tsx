import type { ReviewPage } from '../../../preload/contract/views.ts';
import { useWrite } from '../../data/query.ts';
import { Button } from '../../ui/Button.tsx';

/** The planned meetings of next week as a file for Outlook; says where it was saved. */
export function SaveCalendar({ page: { review, planned } }: { readonly page: ReviewPage }) {
  const save = useWrite('reviews.saveCalendar', { said: ({ saved }) => (saved === null ? null : `Saved as ${saved}`), undo: false });
  if (planned.length === 0) return null;
  return (
    <div className="save-calendar">
      <Button busy={save.busy} onClick={() => void save.run({ reviewId: review.id })}>
        Save next week for Outlook (.ics)
      </Button>
      <p className="small">Days, times and names only: nothing you have written leaves the journal with it.</p>
    </div>
  );
}
