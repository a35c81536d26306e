import { readFileSync } from 'node:fs';
import { contract, isCallName } from '../../../preload/contract.ts';
import { UsageError } from '../arguments.ts';
import { type Command, Failed } from './desk.ts';
import { unlock } from './unlock.ts';

/** Any call of the contract, as it is. `-` reads the input from standard input. */
export const call: Command = {
  usage: 'call NAME [JSON|-]  run any call of the contract and print its JSON',
  needs: 'nothing',
  run: async ({ words }, desk) => {
    const [name, text = '{}', ...rest] = words;
    if (name === undefined || rest.length > 0) throw new UsageError('Say which call, and its input as one piece of JSON.');
    if (!isCallName(name)) throw new UsageError(`There is no call ‘${name}’. ‘list’ names them all.`);
    const input = readJson(text === '-' ? readFileSync(0, 'utf8') : text);
    if (contract[name].access !== 'outside') await unlock(desk);
    const outcome = await desk.call(name, input);
    if (!outcome.ok) throw new Failed(outcome.failure);
    return { data: outcome.value, words: JSON.stringify(outcome.value) };
  },
};

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError('The input is not JSON. Write it in single quotes, for example: call people.list \'{"archived":true}\'');
  }
}
