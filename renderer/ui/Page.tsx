import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useLocation } from 'wouter';
import { takeFocus } from './arrival.ts';
import './page.css';

interface RowProps {
  /** When, or how it stands. */
  readonly margin?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** One row of the page's grid: `.m` is the margin, `.b` the words. */
export const Row = ({ margin, children, className }: RowProps) => (
  <div className={className === undefined ? 'row' : `row ${className}`}>
    <div className="m">{margin}</div>
    <div className="b">{children}</div>
  </div>
);

interface PageHeadProps {
  /** The page's only first heading, and (with the product's name) the window's title. */
  readonly title: string;
  readonly margin?: ReactNode;
  readonly lede?: ReactNode;
  /** Beside the title, on its line. */
  readonly beside?: ReactNode;
  /** Under the lede: acts, posts. */
  readonly children?: ReactNode;
  readonly wide?: boolean;
  /** The page moves by itself (a day's arrow keys): the heading does not take the focus. */
  readonly keepsFocus?: boolean;
}

/** The top of a page. On arriving from another page its heading takes the focus, so that it is read out. */
export function PageHead({ title, margin, lede, beside, children, wide = false, keepsFocus = false }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [path] = useLocation();
  useEffect(() => {
    document.title = `${title} – Rapport`;
  }, [title]);
  useEffect(() => {
    if (!keepsFocus) takeFocus(path, heading.current);
  }, [path, keepsFocus]);
  return (
    <Row className={wide ? 'page-head is-wide' : 'page-head'} margin={margin}>
      <div className="page-title">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {beside}
      </div>
      {lede === undefined || lede === '' ? null : <p className="lede">{lede}</p>}
      {children}
    </Row>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly margin?: ReactNode;
  /** Beside the heading, on its line. */
  readonly beside?: ReactNode;
  readonly tight?: boolean;
}

/** A part of a page, under a heading on the words' side. Its children are `Row`s. */
export function Section({ title, children, margin, beside, tight = false }: SectionProps) {
  const id = useId();
  return (
    <section className={tight ? 'section is-tight' : 'section'} aria-labelledby={id}>
      <Row className="section-head" margin={margin}>
        <div className="page-title">
          <h2 id={id}>{title}</h2>
          {beside}
        </div>
      </Row>
      {children}
    </section>
  );
}

/** A part beside the words: no margin of its own. */
export function AsideSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The page in two: the words, and what stands beside them (below them in a narrow window). */
export const Spread = ({ children, aside }: { readonly children: ReactNode; readonly aside: ReactNode }) => (
  <div className="spread">
    <div>{children}</div>
    <div className="aside">{aside}</div>
  </div>
);
