import type { fileCalls } from '../../preload/contract/files.ts';
import { isPicture, pictureName } from '../domain/pictures/file.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { refuse } from './failures.ts';

export const fileHandlers = ({ saveFile }: Desk) =>
  ({
    'files.save': async ({ name, base64 }) => {
      const file = pictureName(name);
      const bytes = Buffer.from(base64, 'base64');
      if (file === null || !isPicture(file.kind, bytes)) return refuse('Only pictures, SVG or PNG, are saved in this way.');
      return saveFile({ name: file.name, content: bytes });
    },
  }) satisfies HandlersOf<keyof typeof fileCalls>;
