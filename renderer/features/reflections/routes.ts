import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

/** The last is any reflection by its number: whatever else is under `/reflections` must come before it. */
export const reflectionRoutes: readonly PageRoute[] = [
  { path: '/reflections', Page: lazy(async () => ({ default: (await import('./ReflectionsPage.tsx')).ReflectionsPage })) },
  { path: '/reflections/factors', Page: lazy(async () => ({ default: (await import('../factors/FactorsPage.tsx')).FactorsPage })) },
  { path: '/reflections/sessions', Page: lazy(async () => ({ default: (await import('./SessionsPage.tsx')).SessionsPage })) },
  { path: '/reflections/sessions/:sessionId', Page: lazy(async () => ({ default: (await import('./SessionPage.tsx')).SessionPage })) },
  { path: '/reflections/:reflectionId', Page: lazy(async () => ({ default: (await import('./ReflectionPage.tsx')).ReflectionPage })) },
];
