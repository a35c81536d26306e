import { type ReactNode, type RefObject, useState } from 'react';
import { SavePicture } from './SavePicture.tsx';
import type { PictureWords } from './standalone.ts';
import { useWidth } from './width.ts';
import './picture.css';

interface PictureProps {
  readonly about: PictureWords;
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** What is pointed at, in words; null: how to walk is said instead. */
  readonly told: string | null;
  readonly hint: string;
  /** The drawing, to the width there is in pixels. */
  readonly children: (width: number) => ReactNode;
  /** The same as a table: drawn when it is opened. */
  readonly table: ReactNode;
  /** What the table is called; "The same as a table" unless given. */
  readonly tableName?: string;
}

/** A picture with what goes with every one: what is pointed at, ways to save and print it, and the same as a table. */
export function Picture({ about, drawing, told, hint, children, table, tableName = 'The same as a table' }: PictureProps) {
  const { frame, width } = useWidth<HTMLDivElement>();
  return (
    <figure className="picture" aria-label={about.title}>
      <div ref={frame} className="picture-frame">
        {width < 200 ? null : children(width)}
      </div>
      <p className="picture-told say" aria-hidden="true">
        {told ?? <span className="tiny">{hint}</span>}
      </p>
      <SavePicture drawing={() => drawing.current} about={about} />
      <SameAsTable name={tableName}>{table}</SameAsTable>
    </figure>
  );
}

/** A table that opens beneath a picture. */
export function SameAsTable({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="picture-table"
      onToggle={(event) => {
        setOpened(event.currentTarget.open);
      }}
    >
      <summary>{name}</summary>
      {opened ? children : null}
    </details>
  );
}
