// npm run -s journal -- …: the terminal, run from source.
import { prepare } from './bootstrap.mjs';

await prepare();
// Folders and files are the user's, typed where they stood, not where npm runs this.
if (process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
await import('../main/shell/terminal.ts');
