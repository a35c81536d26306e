import { useEffect, useMemo, useRef } from 'react';
import { AskedContext, Doc } from './Doc.tsx';
import type { Drawn } from './drawn.ts';
import { sayPages } from './words.ts';

interface PaperProps {
  readonly drawn: Drawn;
  /** The doubt that is asked about, and which of its places is to be in sight, counted from nought and round again. */
  readonly at: string | null;
  readonly place: number;
  readonly fresh: boolean;
  readonly onPick: (key: string) => void;
}

/** The document on paper: about its pages, with what is to settle marked in its words. */
export function Paper({ drawn: { pages, marks, doubts }, at, place, fresh, onPick }: PaperProps) {
  const paper = useRef<HTMLElement>(null);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  });
  const asked = useMemo(
    () => ({ doubts: new Map(doubts.map((doubt) => [doubt.key, doubt])), at, onPick: (key: string) => pick.current(key) }),
    [doubts, at],
  );
  const number = doubts.find(({ key }) => key === at)?.number ?? null;
  useEffect(() => {
    if (number === null) return;
    const places = [...(paper.current?.querySelectorAll(`[data-doubt="${number}"]`) ?? [])];
    places[place % Math.max(1, places.length)]?.scrollIntoView({ block: 'center' });
  }, [number, place]);
  return (
    <article ref={paper} className="paper" aria-label="The summary" aria-busy={!fresh}>
      <AskedContext value={asked}>
        {pages.map((pieces, index) => (
          <div key={pieces[0]?.id ?? index} className="paper-sheet">
            <Doc pieces={pieces} marks={marks} />
            {pages.length === 1 ? null : <p className="paper-number">{index + 1}</p>}
          </div>
        ))}
      </AskedContext>
      <p className="tiny paper-pages">{sayPages(pages.length)}.</p>
    </article>
  );
}
