import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  type SaveDialogOptions,
  type SaveDialogReturnValue,
  session,
} from 'electron';
import { fileURLToPath } from 'node:url';
import { composeApp } from '../app/compose.ts';
import { openBugLog } from '../log/bugs.ts';
import { readStart } from './arguments.ts';
import { openElectron } from './electron/window.ts';
import { clockFor } from './time.ts';

/** The product's entry: Electron itself, handed to the shell. Nothing else imports it. */
const start = readStart(process.argv.slice(app.isPackaged ? 1 : 2).filter((word) => !word.startsWith('--no-sandbox')));
const report = openBugLog(start.folder);

// macOS has its copy and paste in the menu; elsewhere a menu would only offer what a journal must not (developer tools).
Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]) : null);

for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    report(error);
    app.exit(1);
  });
}

openElectron(
  {
    app,
    dialog: { showErrorBox: (title, content) => dialog.showErrorBox(title, content), showSaveDialog },
    ipcMain,
    powerMonitor,
    protocol,
    session,
    openWindow: (options) => new BrowserWindow(options),
    openHidden: (options) => new BrowserWindow(options),
  },
  {
    folder: start.folder,
    built: fileURLToPath(new URL('..', import.meta.url)),
    report,
    supervised: process.env['RAPPORT_SUPERVISED'] === '1',
    argumentsAfter: ({ because }) => [...process.argv.slice(1).filter((word) => !word.startsWith('--locked-')), `--locked-because=${because}`],
    startApp: (shell) => composeApp({ ...start, shell, clock: clockFor(start.today), report }),
  },
).catch((error: unknown) => {
  report(error);
  dialog.showErrorBox('Rapport could not start', 'What you had saved is safe. Start it again; if it fails once more, rapport.log in the journal’s folder says where.');
  app.exit(1);
});

/** Belongs to the window, so that nothing else is clicked until it is answered. */
function showSaveDialog(options: SaveDialogOptions): Promise<SaveDialogReturnValue> {
  const [window] = BrowserWindow.getAllWindows();
  return window === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options);
}
