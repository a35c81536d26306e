import { find } from '../../db/search.ts';
import type { journalCalls } from '../../preload/contract/journal.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { refuse } from './failures.ts';

export const journalHandlers = ({ journal }: Desk) =>
  ({
    'search.find': ({ words, limit }) => succeed(find(journal, words, limit)),

    'undo.state': () => succeed(journal.undoState()),

    'undo.undo': () => {
      const label = journal.undo();
      return label === null ? refuse('There is nothing to undo.') : succeed({ label });
    },

    'undo.redo': () => {
      const label = journal.redo();
      return label === null ? refuse('There is nothing to do again.') : succeed({ label });
    },
  }) satisfies HandlersOf<keyof typeof journalCalls>;
