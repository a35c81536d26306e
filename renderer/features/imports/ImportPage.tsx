import { useEffect } from 'react';
import { useParams } from 'wouter';
import { forgetWhatCameIn, useBringing } from './bringing.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import { CurrentFile } from './CurrentFile.tsx';
import './imports.css';

/** Files are chosen, looked at one after another, and brought in. */
export function ImportPage() {
  const { what } = useParams<{ readonly what: string }>();
  const { files, cameIn } = useBringing();
  useEffect(() => forgetWhatCameIn, []);
  const [first] = files;
  return first === undefined ? (
    <ChooseFiles what={what === 'calendar' ? 'calendar' : 'contacts'} cameIn={cameIn} />
  ) : (
    <CurrentFile key={first.key} inHand={first} following={files[1]?.name ?? null} place={{ at: cameIn.length + 1, of: cameIn.length + files.length }} />
  );
}
