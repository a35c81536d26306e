import { lazy } from 'react';
import type { PageRoute } from '../../frame/route.ts';

export const settingsRoutes: readonly PageRoute[] = [{ path: '/settings', Page: lazy(async () => ({ default: (await import('./SettingsPage.tsx')).SettingsPage })) }];
