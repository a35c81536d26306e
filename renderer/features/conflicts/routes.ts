import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const conflictRoutes: readonly PageRoute[] = [
  { path: '/conflicts', Page: lazy(async () => ({ default: (await import('./ConflictsPage.tsx')).ConflictsPage })) },
  { path: '/conflicts/:conflictId', Page: lazy(async () => ({ default: (await import('./ConflictPage.tsx')).ConflictPage })) },
];
