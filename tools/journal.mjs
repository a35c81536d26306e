// npm run -s journal -- …: the terminal, run from source.
import { prepare } from './bootstrap.mjs';
import { findBrowser } from './browser.mjs';

await prepare();
// Folders and files are the user's, typed where they stood, not where npm runs this.
if (process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
// A PDF is printed by it, where there is one; what was named and is no browser is named no longer.
process.env.RAPPORT_BROWSER = findBrowser() ?? '';
await import('../main/shell/terminal.ts');
