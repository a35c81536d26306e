import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const logRoutes: readonly PageRoute[] = [{ path: '/log/:day?', Page: lazy(async () => ({ default: (await import('./LogPage.tsx')).LogPage })) }];
