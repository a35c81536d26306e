import { readSettings, writeSettings } from '../../db/repositories/settings.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { settingsCalls } from '../../preload/contract/settings.ts';
import type { Settings } from '../domain/settings.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { present } from './fields.ts';

export const settingsHandlers = ({ journal }: Desk) =>
  ({
    'settings.get': () => succeed(readSettings(journal.read)),

    'settings.save': (changes) => {
      const before = readSettings(journal.read);
      const record: Settings = { ...before, ...present(changes), nudges: { ...before.nudges, ...present(changes.nudges ?? {}) } };
      journal.change('Changed the settings', (writer) => writeSettings(writer, record));
      return succeed(record);
    },
  }) satisfies HandlersOf<keyof typeof settingsCalls>;
