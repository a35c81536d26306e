import { useRead } from '../data/query.ts';
import { Shown } from '../data/Shown.tsx';
import { FirstScreen } from '../features/vault/FirstScreen.tsx';
import { Unlock } from '../features/vault/Unlock.tsx';
import { Announcer } from '../ui/Announcer.tsx';
import { Boundary } from './Boundary.tsx';
import { Journal } from './Journal.tsx';
import { useSignals, useTouch } from './signals.ts';

/** The whole window: the first screen, the lock screen, or the open journal. */
export function App() {
  useSignals();
  useTouch();
  const status = useRead('vault.status', {});
  return (
    <Boundary>
      <Shown read={status}>
        {(vault) => {
          switch (vault.state) {
            case 'none':
              return <FirstScreen folder={vault.folder} />;
            case 'locked':
              return <Unlock vault={vault} />;
            case 'open':
              return <Journal />;
          }
        }}
      </Shown>
      <Announcer />
    </Boundary>
  );
}
