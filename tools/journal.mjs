// npm run -s journal -- …: the terminal, run from source.
import { resolve } from 'node:path';
import { prepare } from './bootstrap.mjs';

prepare();
// A folder is the user's, typed where they stood, not where npm runs this.
const here = process.env.INIT_CWD;
if (here !== undefined) {
  process.argv = process.argv.map((word, at, all) => {
    if (word.startsWith('--data=')) return `--data=${resolve(here, word.slice('--data='.length))}`;
    return all[at - 1] === '--data' ? resolve(here, word) : word;
  });
}
await import('../main/shell/terminal.ts');
