import type { ReviewPage } from '../../../preload/contract/reviews.ts';
import { Recap } from './Recap.tsx';
import { SaveCalendar } from './SaveCalendar.tsx';

/** The last step: the week as it will be read, before it is closed. */
export const Finish = ({ page }: { readonly page: ReviewPage }) => (
  <>
    <Recap page={page} />
    <SaveCalendar page={page} />
  </>
);
