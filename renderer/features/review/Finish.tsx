import type { ReviewPage } from '../../../preload/contract/views.ts';
import { Row } from '../../ui/Page.tsx';
import { Recap } from './Recap.tsx';
import { SaveCalendar } from './SaveCalendar.tsx';

/** The last step: the week as it will be read, before it is closed. */
export const Finish = ({ page }: { readonly page: ReviewPage }) => (
  <>
    <Recap page={page} />
    <section className="section" aria-label="For Outlook">
      <Row>
        <SaveCalendar page={page} />
      </Row>
    </section>
  </>
);
