import { Act } from '../../ui/Act.tsx';
import { Row } from '../../ui/Page.tsx';

/** The line to the rest, on its own page. Nothing when there is no rest. */
export const MoreOf = ({ to, words }: { readonly to: string; readonly words: string | null }) =>
  words === null ? null : (
    <Row>
      <div className="more">
        <Act to={to}>{words}</Act>
      </div>
    </Row>
  );
