import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { isDay } from '../../main/domain/day.ts';
import { TodayContext } from '../data/day.ts';
import { redoLast, undoLast, useRead } from '../data/query.ts';
import { Shown } from '../data/Shown.tsx';
import { FileDrop } from '../features/imports/FileDrop.tsx';
import { Palette } from '../features/palette/Palette.tsx';
import { useAskBeforeGoing } from './held-words.ts';
import { Keys } from './Keys.tsx';
import { Pages } from './Pages.tsx';
import { Rail, SkipLink } from './Rail.tsx';
import type { Shortcut } from './shortcut-of.ts';
import { useShortcuts } from './shortcuts.ts';
import { useTheme } from './theme.ts';

/** The open journal: the rail, the page, and what can be called up over it. */
export function Journal() {
  const info = useRead('app.info', {});
  const client = useQueryClient();
  const [, go] = useLocation();
  const [over, setOver] = useState<'palette' | 'keys' | null>(null);
  useTheme();

  const run = useCallback(
    (shortcut: Shortcut) => {
      switch (shortcut) {
        case 'find':
          setOver('palette');
          break;
        case 'log':
          setOver(null);
          go('/log');
          break;
        case 'undo':
          void undoLast(client);
          break;
        case 'redo':
          void redoLast(client);
          break;
        case 'lock':
          void lock();
          break;
        case 'keys':
          setOver('keys');
          break;
      }
    },
    [client, go],
  );
  useShortcuts(run);
  useAskBeforeGoing();
  const close = useCallback(() => {
    setOver(null);
  }, []);

  return (
    <Shown read={info}>
      {({ today, demo }) =>
        isDay(today) ? (
          <TodayContext value={today}>
            <div className="app">
              <SkipLink />
              <Rail
                demo={demo}
                onFind={() => {
                  setOver('palette');
                }}
                onLock={() => void lock()}
              />
              <Pages />
            </div>
            <FileDrop />
            {over === 'palette' ? <Palette onClose={close} onRun={run} /> : null}
            {over === 'keys' ? <Keys onClose={close} /> : null}
          </TodayContext>
        ) : null
      }
    </Shown>
  );
}

/** Main ends this very process; the lock screen starts afresh. */
const lock = () => window.rapport.call('vault.lock', {});
