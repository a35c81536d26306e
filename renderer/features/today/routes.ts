import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const todayRoutes: readonly PageRoute[] = [{ path: '/', Page: lazy(async () => ({ default: (await import('./TodayPage.tsx')).TodayPage })) }];
