import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { importPath } from '../../data/paths.ts';
import { takeFiles } from './bringing.ts';
import { isCalendarName } from './say.ts';
import './imports.css';

/** Takes a file dropped anywhere on the window to where it can be looked at. Shows only while one is held over it. */
export function FileDrop() {
  const [, go] = useLocation();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (event.defaultPrevented || !holdsFiles(event)) return;
      // Without this the window would leave the journal and show the file.
      event.preventDefault();
      setOver(true);
    };
    const away = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const [first] = files;
      if (first === undefined) return;
      takeFiles(files);
      go(importPath(isCalendarName(first.name) ? 'calendar' : 'contacts'));
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', away);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', away);
      window.removeEventListener('drop', drop);
    };
  }, [go]);

  return over ? (
    <div className="file-drop" aria-hidden="true">
      Let go to see what is in it. Nothing is saved yet.
    </div>
  ) : null;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
