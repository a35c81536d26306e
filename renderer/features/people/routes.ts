import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const peopleRoutes: readonly PageRoute[] = [
  { path: '/people', Page: lazy(async () => ({ default: (await import('./PeoplePage.tsx')).PeoplePage })) },
  { path: '/people/:personId', Page: lazy(async () => ({ default: (await import('./PersonPage.tsx')).PersonPage })) },
];
