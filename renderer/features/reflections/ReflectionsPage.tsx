import { logPath } from '../../data/paths.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { factorsPath } from '../factors/view.ts';
import { PageHead, Row } from '../../ui/Page.tsx';

/** The place of reflections, coaching sessions and the summary. */
export const ReflectionsPage = () => (
  <>
    <PageHead title="Reflections" />
    <div className="section">
      <Row>
        <p className="say">
          Free and prompted writing, and a summary safe to hand to a coach, will have their place here; they are not here yet. What you notice after a meeting can
          be written in its line in the log, and is found again with everything else you wrote.
        </p>
        <Acts>
          <Act to={factorsPath({})}>Look at the five factors</Act>
          <Act to={logPath()}>Write in the log</Act>
        </Acts>
      </Row>
    </div>
  </>
);
