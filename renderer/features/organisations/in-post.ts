import { listNames } from '../../../main/domain/words.ts';
import type { OrganisationPage } from '../../../preload/contract/organisations.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';

/** Those in post at an organisation, each once and in the order given, with all they are there: "Medical Director and Consultant Surgeon". */
export function inPost(current: OrganisationPage['current']): readonly { readonly person: PersonRow; readonly titles: string }[] {
  const byPerson = Map.groupBy(current, ({ person }) => person.id);
  return [...byPerson.values()].flatMap((posts) => {
    const [first] = posts;
    return first === undefined ? [] : [{ person: first.person, titles: listNames(posts.map(({ post }) => post.title).filter((title) => title !== '')) }];
  });
}
