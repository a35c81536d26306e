import { contract } from '../../../preload/contract.ts';
import type { Access } from '../../../preload/contract/call.ts';
import type { Command } from './desk.ts';
import { table } from './table.ts';

const WORDS: Readonly<Record<Access, string>> = { outside: 'while locked too', read: 'reads', write: 'writes' };

/** The calls of the contract. */
export const list: Command = {
  usage: 'list                name every call',
  needs: 'nothing',
  run: async () => {
    const calls = Object.entries(contract).map(([name, { access }]) => ({ name, access }));
    return { data: calls, words: table(calls.map(({ name, access }) => [name, WORDS[access]])) };
  },
};
