import { Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { commitmentRoutes } from '../features/commitments/routes.ts';
import { conflictRoutes } from '../features/conflicts/routes.ts';
import { importRoutes } from '../features/imports/routes.ts';
import { logRoutes } from '../features/log/routes.ts';
import { organisationRoutes } from '../features/organisations/routes.ts';
import { partnershipRoutes } from '../features/partnerships/routes.ts';
import { peopleRoutes } from '../features/people/routes.ts';
import { recordRoutes } from '../features/records/routes.ts';
import { reflectionRoutes } from '../features/reflections/routes.ts';
import { reviewRoutes } from '../features/review/routes.ts';
import { settingsRoutes } from '../features/settings/routes.ts';
import { summaryRoutes } from '../features/summary/routes.ts';
import { todayRoutes } from '../features/today/routes.ts';
import { Act } from '../ui/Act.tsx';
import { PageHead } from '../ui/Page.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { Boundary } from './Boundary.tsx';
import { placeOf } from './places.ts';
import type { PageRoute } from './route.ts';

const ROUTES: readonly PageRoute[] = [
  ...todayRoutes,
  ...logRoutes,
  ...peopleRoutes,
  ...recordRoutes,
  ...organisationRoutes,
  ...partnershipRoutes,
  ...conflictRoutes,
  ...commitmentRoutes,
  ...reviewRoutes,
  // Before any reflection by its number.
  ...summaryRoutes,
  ...reflectionRoutes,
  ...settingsRoutes,
  ...importRoutes,
];

/** The page for where the window is. */
export function Pages() {
  const [path] = useLocation();
  return (
    <main className="page" id="page" tabIndex={-1}>
      <Boundary key={placeOf(path)}>
        <Suspense fallback={<Waiting />}>
          <Switch>
            {ROUTES.map(({ path: pattern, Page }) => (
              <Route key={pattern} path={pattern} component={Page} />
            ))}
            <Route>
              <PageHead title="Nothing here" lede="There is no such page in the journal.">
                <Act to="/">Go to Today</Act>
              </PageHead>
            </Route>
          </Switch>
        </Suspense>
      </Boundary>
    </main>
  );
}
