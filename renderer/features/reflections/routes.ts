import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const reflectionRoutes: readonly PageRoute[] = [
  { path: '/reflections', Page: lazy(async () => ({ default: (await import('./ReflectionsPage.tsx')).ReflectionsPage })) },
  { path: '/reflections/factors', Page: lazy(async () => ({ default: (await import('../factors/FactorsPage.tsx')).FactorsPage })) },
];
