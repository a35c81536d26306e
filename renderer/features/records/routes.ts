import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const recordRoutes: readonly PageRoute[] = [
  { path: '/people/:personId/everything', Page: lazy(async () => ({ default: (await import('./EverythingPage.tsx')).EverythingPage })) },
];
