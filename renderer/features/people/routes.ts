import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const peopleRoutes: readonly PageRoute[] = [
  { path: '/people', Page: lazy(async () => ({ default: (await import('./PeoplePage.tsx')).PeoplePage })) },
  { path: '/people/rings', Page: lazy(async () => ({ default: (await import('../rings/RingsPage.tsx')).RingsPage })) },
  { path: '/people/year', Page: lazy(async () => ({ default: (await import('../year/YearPage.tsx')).YearPage })) },
  { path: '/people/:personId', Page: lazy(async () => ({ default: (await import('./PersonPage.tsx')).PersonPage })) },
];
