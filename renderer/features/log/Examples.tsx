import { Row } from '../../ui/Page.tsx';

const LINES = [
  '8.30 Priya Raman at her office 45m – worried about winter beds. I’ll send the discharge data by Friday.',
  'lunch walk with Gareth, Tunde – first open talk in months; they’ll share the budget assumptions',
  'call Siân: conflict over who funds step-down beds, she feels steamrollered by the trust',
] as const;

/** An empty day teaches: what a line looks like, and what is understood of it. */
export const Examples = () => (
  <div className="section">
    <Row>
      <h2>Write as you would in a notebook</h2>
      <p className="say">
        One line for each meeting. Names, times, places, promises and differences are marked as you type, and shown beside the line for you to set right. An @ offers
        names.
      </p>
      <ul className="examples" aria-label="Three lines, as examples">
        {LINES.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Row>
  </div>
);
