import { countOf } from '../../../main/domain/words.ts';
import { Act } from '../../ui/Act.tsx';
import { Row } from '../../ui/Page.tsx';

/** The line that shows more of a list. Nothing when all of it is in sight. */
export const MoreOfThem = ({ count, onMore }: { readonly count: number; readonly onMore: () => void }) =>
  count <= 0 ? null : (
    <Row>
      <div className="more">
        <Act onClick={onMore}>And {countOf(count, 'more', 'more')}</Act>
      </div>
    </Row>
  );
