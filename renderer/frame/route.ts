import type { ComponentType } from 'react';

/**
 * One path of the app and the page it shows. A path may have parts: "/people/:personId"; the page reads them with
 * wouter's `useParams`. Each feature lists its own in `features/<noun>/routes.ts`, its pages loaded when first gone to.
 */
export interface PageRoute {
  readonly path: string;
  readonly Page: ComponentType;
}
