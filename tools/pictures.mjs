// npm run pictures: makes README's pictures from the demo journal (see take-pictures.ts).
import { prepare } from './bootstrap.mjs';

await prepare();
await import('./take-pictures.ts');
