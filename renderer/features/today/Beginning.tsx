import { importPath, logPath } from '../../data/paths.ts';
import { Act } from '../../ui/Act.tsx';
import { Row } from '../../ui/Page.tsx';

/** An empty journal teaches how to begin. */
export const Beginning = () => (
  <div className="section">
    <Row>
      <div className="teach">
        <section>
          <h2>Bring in your contacts</h2>
          <p className="say">
            The people you lead alongside, with their organisations and posts: from a contacts file (vCard) or a table (CSV). You see what will be added, and
            choose how near each is to you, before anything is saved.
          </p>
          <Act to={importPath('contacts')}>Choose a contacts file</Act>
        </section>
        <section>
          <h2>Bring in a week</h2>
          <p className="say">A calendar file (.ics) becomes lines in the log, each waiting for one sentence from you.</p>
          <Act to={importPath('calendar')}>Choose a calendar file</Act>
        </section>
        <section>
          <h2>Write a line</h2>
          <p className="say">
            As you would in a notebook: ‘8.30 Priya Raman at her office 45m – worried about winter beds. I’ll send the discharge data by Friday.’ Names, times
            and promises are understood as you type.
          </p>
          <Act to={logPath()}>Open today’s page</Act>
        </section>
      </div>
    </Row>
  </div>
);
