import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Three bundles: Electron's main process, its sandboxed preload (one CommonJS file), and the page both windows show. */
export default defineConfig({
  main: {
    build: { outDir: 'out/main', rollupOptions: { input: { electron: at('main/shell/electron.ts'), 'exchange-worker': at('main/exchange/worker.ts') } } },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // Chromium's preload is beside it (tools/build.mjs).
      emptyOutDir: false,
      externalizeDeps: false,
      rollupOptions: { input: at('preload/electron.ts'), output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: at('renderer'),
    build: { outDir: at('out/renderer'), emptyOutDir: true, rollupOptions: { input: at('renderer/index.html') }, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    plugins: [react()],
  },
});
