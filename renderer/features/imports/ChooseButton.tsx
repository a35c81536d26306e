import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { takeFiles } from './bringing.ts';

const KINDS = '.vcf,.vcard,.csv,.ics,.ical,text/vcard,text/csv,text/calendar';

/** A button that opens the computer's own chooser, for several files at once. */
export function ChooseButton({ children, first = false, onTake }: { readonly children: string; readonly first?: boolean; readonly onTake?: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button first={first} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={KINDS}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again.
          event.target.value = '';
          if (files.length === 0) return;
          takeFiles(files);
          onTake?.();
        }}
      />
    </>
  );
}
