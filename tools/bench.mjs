// npm run bench: what the goals of speed come to on this machine (see test/bench/bench.ts).
import { prepare } from './bootstrap.mjs';

await prepare();
await import('../test/bench/bench.ts');
