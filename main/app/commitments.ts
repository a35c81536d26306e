import { deleteCommitment, listCommitments, readCommitment } from '../../db/repositories/commitments.ts';
import type { commitmentCalls } from '../../preload/contract/commitments.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound } from './failures.ts';

export const commitmentHandlers = ({ journal }: Desk) =>
  ({
    'commitments.list': (filter) => succeed(listCommitments(journal.read, filter)),

    'commitments.remove': ({ commitmentId }) => {
      const before = readCommitment(journal.read, commitmentId);
      if (before === null) return notFound('promise');
      journal.change(`Deleted the promise to ${before.what}`, (writer) => deleteCommitment(writer, commitmentId));
      return succeed({});
    },
  }) satisfies HandlersOf<keyof typeof commitmentCalls>;
