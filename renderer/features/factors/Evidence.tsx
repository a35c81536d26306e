import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Month } from '../../../main/domain/pictures/factors.ts';
import type { FactorOf } from '../../../preload/contract/timelines.ts';
import { useToday } from '../../data/day.ts';
import { Act } from '../../ui/Act.tsx';
import { Row } from '../../ui/Page.tsx';
import { sayShortDate } from '../people/standing.ts';
import { pathOfPiece, sayPiece, sayShow } from './words.ts';

interface EvidenceProps {
  readonly factor: FactorOf;
  readonly opened: boolean;
  readonly onToggle: (opened: boolean) => void;
  /** Asked for from the picture: the list is opened at this month. `asked` counts, so that the same may be asked again. */
  readonly at: { readonly month: Month; readonly asked: number } | null;
}

/** Pieces shown before one asks for more. */
const SHOWN = 60;

/** A factor's evidence: in words, and as a list that opens, the latest first. */
export function Evidence({ factor: { factor, name, words, pieces }, opened, onToggle, at }: EvidenceProps) {
  const today = useToday();
  const list = useRef<HTMLDetailsElement>(null);
  const [shown, setShown] = useState(SHOWN);
  const wanted = at === null ? -1 : pieces.findIndex(({ day }) => day <= at.month.to);
  useEffect(() => {
    if (at === null) return;
    const links = list.current?.querySelectorAll<HTMLElement>('li a');
    const go = links?.[Math.max(wanted, 0)] ?? list.current?.closest('section')?.querySelector<HTMLElement>('h3');
    go?.focus();
    go?.scrollIntoView({ block: 'center' });
  }, [at, wanted]);
  const seen = pieces.slice(0, Math.max(shown, wanted + 1));
  return (
    <section aria-labelledby={`factor-${factor}`} className="evidence">
      <Row>
        <h3 id={`factor-${factor}`} tabIndex={-1}>
          {name}
        </h3>
        <p className="say">{words}.</p>
      </Row>
      {pieces.length === 0 ? null : (
        <details ref={list} open={opened} onToggle={(event) => onToggle(event.currentTarget.open)}>
          <summary>{opened ? 'Put the list away' : sayShow(pieces.length)}</summary>
          <ul>
            {seen.map((piece, i) => (
              <li key={`${piece.kind} ${piece.id} ${piece.day} ${i}`}>
                <Row margin={sayShortDate(piece.day, today)}>
                  <Link href={pathOfPiece(piece)}>{piece.label === '' ? 'A meeting' : piece.label}</Link> <span className="of">{sayPiece(piece)}</span>
                </Row>
              </li>
            ))}
          </ul>
          {pieces.length > seen.length ? (
            <Row>
              <Act onClick={() => setShown(shown + SHOWN * 5)}>{`Show more of the ${pieces.length.toLocaleString('en-GB')}`}</Act>
            </Row>
          ) : null}
        </details>
      )}
    </section>
  );
}
