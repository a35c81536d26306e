import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const partnershipRoutes: readonly PageRoute[] = [
  { path: '/partnerships', Page: lazy(async () => ({ default: (await import('./PartnershipsPage.tsx')).PartnershipsPage })) },
  { path: '/partnerships/:partnershipId', Page: lazy(async () => ({ default: (await import('./PartnershipPage.tsx')).PartnershipPage })) },
];
