import type { PersonRef } from '../../../main/domain/entry.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import type { MeetingView } from '../../../main/domain/views.ts';

/** The name of anyone in a line: in the journal, at the meeting it finishes (perhaps archived since), or new. */
export const namesIn =
  (lexicon: Lexicon, meeting: MeetingView | null) =>
  (person: PersonRef): string =>
    person.kind === 'new'
      ? person.name
      : (lexicon.people.get(person.personId)?.name ?? meeting?.participants.find(({ personId }) => personId === person.personId)?.name ?? '');
