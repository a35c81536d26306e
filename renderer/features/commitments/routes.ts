import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const commitmentRoutes: readonly PageRoute[] = [{ path: '/commitments', Page: lazy(async () => ({ default: (await import('./CommitmentsPage.tsx')).CommitmentsPage })) }];
