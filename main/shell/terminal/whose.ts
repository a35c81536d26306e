import type { TimelineScope } from '../../domain/timeline/facts.ts';
import { chooseOne } from './choose.ts';
import { ask, type Desk } from './desk.ts';

/** Whose years or evidence are meant: a person, an organisation or a partnership by name. Throws `Failed`. */
export async function whose(desk: Desk, words: string): Promise<TimelineScope> {
  const { people, organisations } = await ask(desk, 'people.directory', {});
  const partnerships = await ask(desk, 'partnerships.list', {});
  const all = [
    ...people.map(({ id, name, alsoKnownAs }) => ({ id, names: [name, ...alsoKnownAs], scope: { kind: 'person' as const, personId: id } })),
    ...organisations.map(({ id, name, abbreviation }) => ({ id, names: abbreviation === null ? [name] : [name, abbreviation], scope: { kind: 'organisation' as const, organisationId: id } })),
    ...partnerships.map(({ id, name }) => ({ id, names: [name], scope: { kind: 'partnership' as const, partnershipId: id } })),
  ];
  // Numbers are each noun's own, so that only a name can say which is meant.
  return chooseOne(
    all.map((one, i) => ({ ...one, id: -1 - i })),
    words,
    'person, organisation or partnership',
    '‘find’ searches everything.',
  ).scope;
}
