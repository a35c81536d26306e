import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const importRoutes: readonly PageRoute[] = [{ path: '/imports/:what', Page: lazy(async () => ({ default: (await import('./ImportPage.tsx')).ImportPage })) }];
