import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const reviewRoutes: readonly PageRoute[] = [
  { path: '/review', Page: lazy(async () => ({ default: (await import('./DeskPage.tsx')).DeskPage })) },
  { path: '/review/:reviewId/:step?', Page: lazy(async () => ({ default: (await import('./ReviewPage.tsx')).ReviewPage })) },
];
