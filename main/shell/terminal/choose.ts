import { fold } from '../../domain/name.ts';
import { Failed } from './desk.ts';
import { table } from './table.ts';

/** Something one may mean by its number or by words of its names, the first of which is shown. */
export interface Choosable {
  readonly id: number;
  readonly names: readonly string[];
}

/**
 * The one that is meant: by its number, by a whole name, else by a part of one. `what` says what it is ("conflict"), `how`
 * where they all are. Throws `Failed` when it is none, or any of several.
 */
export function chooseOne<T extends Choosable>(all: readonly T[], words: string, what: string, how: string): T {
  const numbered = all.find(({ id }) => String(id) === words);
  if (numbered !== undefined) return numbered;
  const wanted = fold(words);
  const exact = all.filter(({ names }) => names[0] !== undefined && fold(names[0]) === wanted);
  const like = exact.length > 0 ? exact : all.filter(({ names }) => names.some((name) => fold(name).includes(wanted)));
  const [only, ...others] = like;
  if (only === undefined) throw new Failed({ kind: 'not-found', message: `No ${what} is known by ‘${words}’. ${how}` });
  if (others.length > 0) {
    const choice = table(like.map(({ id, names }) => ['', String(id), names[0] ?? '']));
    throw new Failed({ kind: 'not-found', message: `‘${words}’ may be any of these; say which by its number.\n${choice}` });
  }
  return only;
}
