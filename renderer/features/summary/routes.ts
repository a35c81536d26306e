import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const summaryRoutes: readonly PageRoute[] = [
  { path: '/reflections/summary', Page: lazy(async () => ({ default: (await import('./SummaryPage.tsx')).SummaryPage })) },
];
