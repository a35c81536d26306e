import { useEffect } from 'react';
import { PrintSheet } from '../../ui/PrintSheet.tsx';
import { Doc } from './Doc.tsx';
import type { Drawn } from './drawn.ts';
import { saySettleFirst } from './words.ts';

const NO_MARKS = new Map();

/** What printing prints, whoever asks for it: the document alone, under the name its file would have; before all is settled, none of it. */
export function PrintedSummary({ drawn: { pages, open }, fileName }: { readonly drawn: Drawn; readonly fileName: string }) {
  useEffect(() => {
    const title = document.title;
    const name = (): void => {
      document.title = fileName;
    };
    const unname = (): void => {
      document.title = title;
    };
    window.addEventListener('beforeprint', name);
    window.addEventListener('afterprint', unname);
    return () => {
      window.removeEventListener('beforeprint', name);
      window.removeEventListener('afterprint', unname);
    };
  }, [fileName]);
  return (
    <PrintSheet>
      {open > 0 ? (
        <p>{`This summary is not printed yet. ${saySettleFirst(open)}`}</p>
      ) : (
        <div className="printed-summary">
          <Doc pieces={pages.flat()} marks={NO_MARKS} />
        </div>
      )}
    </PrintSheet>
  );
}
