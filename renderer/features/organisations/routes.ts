import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const organisationRoutes: readonly PageRoute[] = [
  { path: '/organisations', Page: lazy(async () => ({ default: (await import('./OrganisationsPage.tsx')).OrganisationsPage })) },
  { path: '/organisations/:organisationId', Page: lazy(async () => ({ default: (await import('./OrganisationPage.tsx')).OrganisationPage })) },
];
