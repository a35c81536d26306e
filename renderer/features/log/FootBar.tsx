import { Act } from '../../ui/Act.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import type { Kept } from '../../data/keeping.ts';
import { KeptWords } from './KeptWords.tsx';

interface FootBarProps {
  readonly kept: Kept;
  readonly busy: boolean;
  readonly canAcceptLine: boolean;
  readonly canAcceptDay: boolean;
  readonly onAcceptLine: () => void;
  readonly onAcceptDay: () => void;
  readonly onKeepAgain: () => void;
}

/** Always in sight: how the words stand, and the two ways to accept them. */
export const FootBar = ({ kept, busy, canAcceptLine, canAcceptDay, onAcceptLine, onAcceptDay, onKeepAgain }: FootBarProps) => (
  <div className="foot-bar" role="region" aria-label="Accepting">
    {kept.state === 'failed' ? (
      <p className="kept is-failed" role="alert">
        Not kept yet: {kept.message} <Act onClick={onKeepAgain}>Try again</Act>
      </p>
    ) : kept.state === 'kept' && kept.at !== null ? (
      <KeptWords at={kept.at} />
    ) : (
      <p className="kept">{kept.state === 'keeping' ? 'Keeping your words …' : 'Kept as you write'}</p>
    )}
    <Buttons>
      <Button onClick={onAcceptLine} disabled={!canAcceptLine} busy={busy}>
        Accept this line <Kbd keys="Enter" />
      </Button>
      <Button first onClick={onAcceptDay} disabled={!canAcceptDay} busy={busy}>
        Accept the day <Kbd keys="Mod Enter" />
      </Button>
    </Buttons>
  </div>
);
