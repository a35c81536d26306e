import { contextBridge, ipcRenderer } from 'electron';
import { makeBridge } from './client.ts';
import type { Signal } from './contract.ts';
import { closePeerConnections } from './doors.ts';
import { CALL_CHANNEL, SIGNAL_CHANNEL } from './electron-names.ts';

/** The page's end of the Electron transport: one channel for calls, one for signals, and nothing else of Electron. */
contextBridge.exposeInMainWorld(
  'rapport',
  makeBridge({
    request: async (text) => {
      const answer: unknown = await ipcRenderer.invoke(CALL_CHANNEL, text);
      if (typeof answer !== 'string') throw new TypeError('Not an answer.');
      return answer;
    },
    onSignal: (listener) => {
      const hear = (_event: unknown, signal: Signal): void => listener(signal);
      ipcRenderer.on(SIGNAL_CHANNEL, hear);
      return () => ipcRenderer.removeListener(SIGNAL_CHANNEL, hear);
    },
  }),
);

contextBridge.executeInMainWorld({ func: closePeerConnections });
