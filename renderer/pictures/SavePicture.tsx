import { useState } from 'react';
import type { PictureKind } from '../../main/domain/pictures/file.ts';
import { readFile } from '../data/file.ts';
import { useWrite } from '../data/query.ts';
import { announce } from '../ui/announcer.ts';
import { Act } from '../ui/Act.tsx';
import { drawPng } from './raster.ts';
import { type PictureWords, standalone, type Surround } from './standalone.ts';
import './picture.css';

interface SavePictureProps {
  /** The drawing as it stands when it is asked for. */
  readonly drawing: () => SVGSVGElement | null;
  readonly about: PictureWords;
  /** What stands outside the drawing's own frame. */
  readonly surround?: Surround;
}

/** Saves the picture as it is seen, as SVG or PNG, and says where; or prints it with its page. */
export function SavePicture({ drawing, about, surround }: SavePictureProps) {
  const save = useWrite('files.save', { said: ({ saved }) => (saved === null ? null : `Saved as ${saved}`), undo: false });
  const [busy, setBusy] = useState(false);
  const saveAs = async (kind: PictureKind): Promise<void> => {
    const svg = drawing();
    if (svg === null || busy) return;
    setBusy(true);
    const blob = kind === 'svg' ? new Blob([standalone(svg, about, surround).svg]) : await drawPng(svg, about, surround);
    const file = blob === null ? null : await readFile(new File([blob], `${about.name ?? about.title}.${kind}`));
    if (file === null) announce({ words: 'The picture could not be drawn, so nothing was saved. Your journal is safe. Try again, or print it.', kind: 'failed' });
    else await save.run(file);
    setBusy(false);
  };
  return (
    <div className="picture-saves">
      <Act onClick={() => void saveAs('svg')} about={about.title}>
        Save as SVG
      </Act>
      <Act onClick={() => void saveAs('png')} about={about.title}>
        Save as PNG
      </Act>
      <Act onClick={() => window.print()}>Print</Act>
    </div>
  );
}
