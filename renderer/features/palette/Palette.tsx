import type { Shortcut } from '../../frame/shortcuts.ts';
import { Dialog } from '../../ui/Dialog.tsx';

interface PaletteProps {
  readonly onClose: () => void;
  readonly onRun: (shortcut: Shortcut) => void;
}

export const Palette = ({ onClose }: PaletteProps) => (
  <Dialog title="Find or do" onClose={onClose}>
    <p />
  </Dialog>
);
