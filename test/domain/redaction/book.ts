import { day } from '../../../main/domain/day.ts';
import type { OrganisationId, PartnershipId, PersonId } from '../../../main/domain/id.ts';
import type { OrganisationKind } from '../../../main/domain/organisation.ts';
import type { BookPerson, RedactionBook } from '../../../main/domain/redaction/book.ts';
import { prepareRedaction, redact, type Redactor } from '../../../main/domain/redaction/redaction.ts';

/** Someone in a book, with nothing but a name unless said otherwise. */
export const someoneCalled = (id: number, name: string, more: Partial<BookPerson> = {}): BookPerson => ({
  id: id as PersonId,
  name,
  honorific: null,
  alsoKnownAs: [],
  assistant: '',
  emails: [],
  phones: [],
  posts: [],
  ...more,
});

export const holding = (title: string, at: number, ended: string | null = null): BookPerson['posts'] => [
  { title, organisationId: at as OrganisationId, startedOn: null, endedOn: ended === null ? null : day(ended) },
];

const body = (id: number, name: string, abbreviation: string | null, kind: OrganisationKind): RedactionBook['organisations'][number] => ({
  id: id as OrganisationId,
  name,
  abbreviation,
  kind,
});

/** A place with names of every difficulty: hyphens, apostrophes, accents, words, two Carrows, two Sams, and someone called The. */
export const THE_BOOK: RedactionBook = {
  people: [
    someoneCalled(1, 'Helen Carrow', {
      honorific: 'Cllr',
      emails: ['helen.carrow@aldermere-cc.example'],
      phones: ['+44 1632 963111', '07700 900123'],
      posts: holding('Director of Adult Social Services', 4),
      assistant: 'Colette, in the director’s office. Not Fridays.',
    }),
    someoneCalled(2, 'Priya Raman', { honorific: 'Dr', posts: holding('Chief Executive', 3) }),
    someoneCalled(3, 'Gareth Hollis-Webb', { alsoKnownAs: ['Gaz'], posts: holding('Chief Nurse', 2) }),
    someoneCalled(4, "Niamh O'Neill", { posts: holding('Chair', 1) }),
    someoneCalled(5, 'Siân Zieliński', { posts: holding('Chief Executive', 4) }),
    someoneCalled(6, 'Will Hartley'),
    someoneCalled(7, 'Grace Nwosu'),
    someoneCalled(8, 'Mark Shah'),
    someoneCalled(9, 'Tomos Carrow'),
    someoneCalled(10, 'May Fairweather'),
    someoneCalled(11, 'Samuel Oyelaran', { alsoKnownAs: ['Sam'] }),
    someoneCalled(12, 'Samantha Price', { alsoKnownAs: ['Sam'], posts: holding('Chair', 2) }),
    someoneCalled(13, 'Hope Adeyemi'),
    someoneCalled(14, 'Sue Patterson'),
    someoneCalled(15, 'Róisín Ní Bhriain'),
    someoneCalled(16, 'Fiona MacAllister'),
    someoneCalled(17, 'Rose Kettering'),
  ],
  organisations: [
    body(1, 'Aldermere Integrated Care Board', 'AICB', 'integrated-care-board'),
    body(2, 'St Brannoc’s Hospitals NHS Foundation Trust', 'St B’s', 'nhs-trust'),
    body(3, 'Westmarsh Borough Council', null, 'local-authority'),
    body(4, 'Aldermere County Council', 'ACC', 'local-authority'),
    body(5, 'Mind', null, 'voluntary-and-community'),
  ],
  partnerships: [
    { id: 1 as PartnershipId, name: 'Place Board' },
    { id: 2 as PartnershipId, name: 'Kestrel Winter Group' },
  ],
  owner: { name: 'Eleanor Finch', emails: ['eleanor.finch@aldermere-icb.example'] },
};

/** Letters by number, so that a test can say who is meant: Helen is A, Priya B, Gareth C … */
export const PSEUDONYMS: Redactor = prepareRedaction(THE_BOOK, 'pseudonyms');
export const ROLES: Redactor = prepareRedaction(THE_BOOK, 'roles');

export const hidden = (text: string): string => redact(PSEUDONYMS, text).text;
export const doubtsIn = (text: string, redactor = PSEUDONYMS): readonly string[] =>
  redact(redactor, text).doubts.map((doubt) => `${doubt.kind}: ${doubt.text}`);
