import { Fragment } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import './keys.css';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['Mod K', 'Find or do: search everything, go anywhere, run any command'],
  ['Mod L', 'Go to Log'],
  ['Mod Z', 'Undo the last change'],
  ['Mod Shift Z', 'Do it again'],
  ['Mod Shift L', 'Lock the journal'],
  ['Enter', 'In Log: accept the line'],
  ['Mod Enter', 'In Log: accept the day. In a form: save it'],
  ['Up and down', 'Move in a list; letters jump to a name'],
  ['Esc', 'Close what is open over the page'],
  ['?', 'Show these keys'],
];

/** The keys, each with what it does. */
export const Keys = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Keys" onClose={onClose} foot={<Button onClick={onClose}>Close</Button>}>
    <dl className="keys-list">
      {KEYS.map(([keys, does]) => (
        <Fragment key={keys}>
          <dt>
            <Kbd keys={keys} />
          </dt>
          <dd>{does}</dd>
        </Fragment>
      ))}
    </dl>
  </Dialog>
);
