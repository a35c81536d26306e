import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrganisationId, PersonId, PostId } from '../../main/domain/id.ts';
import { type JournalContact, type JournalContacts, planContacts } from '../../main/domain/importing/contacts.ts';
import { contactsToSave } from '../../main/domain/importing/contactsToSave.ts';
import { matchedForm, namesAgree, spokenName } from '../../main/domain/importing/matching.ts';
import { type HeldPost, sayMove } from '../../main/domain/importing/moves.ts';
import type { ParsedContact } from '../../main/domain/importing/parsed.ts';
import { isSameOrganisationInWords, isSameTitleInWords } from '../../main/domain/importing/wording.ts';
import { FRIDAY } from '../support/builders.ts';
import { allMoves, EMPTY, saveContacts } from './savedJournal.ts';

const aContact = (but: Partial<ParsedContact> = {}): ParsedContact => ({
  name: 'Helen Carrow',
  honorific: null,
  alsoKnownAs: [],
  organisation: 'Aldermere County Council',
  title: 'Director',
  emails: [{ value: 'helen.carrow@cc.example', label: 'work' }],
  phones: [],
  notes: '',
  assistant: '',
  ...but,
});

const held = (title: string, organisationId = 7, organisationName = 'Aldermere County Council', id = 1): HeldPost => ({
  id: id as PostId,
  title,
  organisationId: organisationId as OrganisationId,
  organisationName,
  startedOn: null,
});

const helen: JournalContact = {
  id: 1 as PersonId,
  name: 'Helen Carrow',
  honorific: null,
  alsoKnownAs: [],
  emails: ['helen.carrow@cc.example'],
  phones: [],
  posts: [held('Director')],
  otherPosts: [],
  notes: '',
  assistant: '',
  archived: false,
};
const journal: JournalContacts = { people: [helen], organisations: [{ id: 7 as OrganisationId, name: 'Aldermere County Council', abbreviation: 'ACC' }] };

const planOf = (contacts: readonly ParsedContact[], known: JournalContacts = journal) => planContacts({ contacts, unread: [] }, known);
const rowOf = (contact: ParsedContact, known: JournalContacts = journal) => {
  const [row] = planOf([contact], known).rows;
  if (row === undefined) throw new Error('no row');
  return row;
};

describe('a contact the journal has', () => {
  it.each([
    ['by address, whatever its capitals', aContact({ emails: [{ value: 'Helen.Carrow@CC.example', label: null }] })],
    ['by name, whatever its accents', aContact({ name: 'HELEN CÁRROW', emails: [] })],
    ['at an organisation by its abbreviation', aContact({ organisation: 'acc' })],
    ['at an organisation it names no title for', aContact({ title: null })],
  ])('is found %s, and adds nothing', (_, contact) => {
    expect(rowOf(contact)).toMatchObject({ standing: { kind: 'here', personId: 1 }, ticked: false });
  });

  it.each<[string, Partial<ParsedContact>, object]>([
    ['an address', { emails: [...aContact().emails, { value: 'h@home.example', label: null }] }, { emails: [{ value: 'h@home.example' }] }],
    ['a phone', { phones: [{ value: '+44 7700 900123', label: 'mobile' }] }, { phones: [{ value: '+44 7700 900123' }] }],
    ['another name', { name: 'Helen Carrow-Jones' }, { alsoKnownAs: ['Helen Carrow-Jones'] }],
    ['notes', { notes: 'Walks' }, { notes: 'Walks' }],
  ])('is changed by %s it did not have', (_, but, adds) => {
    expect(rowOf(aContact(but))).toMatchObject({ standing: { kind: 'changed', by: 'email' }, ticked: true, adds });
  });

  it('is not ticked when only the name says it is the same person', () => {
    const elsewhere = aContact({ organisation: 'Westmarsh Borough Council', emails: [{ value: 'h.carrow@w.example', label: null }] });
    expect(rowOf(elsewhere)).toMatchObject({ standing: { kind: 'changed', by: 'name' }, ticked: false });
    expect(rowOf(aContact({ emails: [{ value: 'h.carrow@w.example', label: null }] }))).toMatchObject({ standing: { kind: 'changed' }, ticked: true });
  });

  it('is not ticked when one address has two family names, and is someone new when the names share nothing', () => {
    expect(rowOf(aContact({ name: 'Helen Smith' }))).toMatchObject({ standing: { kind: 'changed', personId: 1 }, ticked: false });
    expect(rowOf(aContact({ name: 'Bo Ray' }))).toMatchObject({ standing: { kind: 'new' }, ticked: true });
  });

  it('is found though archived, and is not brought back unasked', () => {
    const archived = { ...journal, people: [{ ...helen, archived: true }] };
    expect(rowOf(aContact({ notes: 'Walks' }), archived)).toMatchObject({ standing: { kind: 'changed', archived: true }, ticked: false });
  });

  it('has a phone however it is written', () => {
    const known = { ...journal, people: [{ ...helen, phones: [matchedForm('phone', '07700 900123')] }] };
    for (const value of ['+44 7700 900123', '+44 (0)7700 900 123', '0044 7700900123', '07700-900-123']) {
      expect(rowOf(aContact({ phones: [{ value, label: null }] }), known)).toMatchObject({ standing: { kind: 'here' } });
    }
  });
});

describe('contacts of one file', () => {
  it('are one person when they share an address and their names agree', () => {
    const [row, ...more] = planOf([aContact({ phones: [] }), aContact({ name: 'Dr Helen Carrow', phones: [{ value: '1', label: null }], notes: 'Walks' })], EMPTY).rows;
    expect(more).toEqual([]);
    expect(row).toMatchObject({ contact: { name: 'Helen Carrow', phones: [{ value: '1' }], notes: 'Walks' } });
  });

  it('keep every phone that is only words', () => {
    const [row] = planOf([aContact({ phones: [{ value: 'via Jo', label: null }] }), aContact({ phones: [{ value: 'ask reception', label: null }] })], EMPTY).rows;
    expect(row).toMatchObject({ contact: { phones: [{ value: 'via Jo' }, { value: 'ask reception' }] } });
  });

  it('are two people when only a mailbox, or only a name, is shared', () => {
    expect(planOf([aContact({ name: 'Ann Lee' }), aContact({ name: 'Ann Jones' }), aContact({ name: 'Bo Lee' })], EMPTY).rows).toHaveLength(3);
    expect(planOf([aContact(), aContact({ organisation: 'Westmarsh', emails: [{ value: 'h@w.example', label: null }] })], EMPTY).rows).toHaveLength(2);
  });

  it('make one organisation of a name spelt two ways', () => {
    const plan = planOf([aContact(), aContact({ name: 'Bo Ray', emails: [], organisation: 'ALDERMERE  COUNTY COUNCIL' })], EMPTY);
    expect(plan.organisations).toEqual([{ name: 'Aldermere County Council', kind: 'local-authority' }]);
    expect(plan.rows.map(({ adds }) => adds.post?.organisation)).toEqual([{ kind: 'new', name: 'Aldermere County Council' }, { kind: 'new', name: 'Aldermere County Council' }]);
  });

  it('keep a title without an organisation among the notes', () => {
    expect(rowOf(aContact({ organisation: null, notes: 'Walks' }), EMPTY).adds).toMatchObject({ post: null, notes: 'Director\n\nWalks' });
  });

  it('take the plan’s ring, or the one chosen', () => {
    const plan = planOf([aContact(), aContact({ name: 'Bo Ray', emails: [] })], EMPTY);
    const { add } = contactsToSave(plan, { rows: [0, 1], rings: new Map([[1, 'key']]) }, FRIDAY);
    expect(add.map(({ person }) => person.ring)).toEqual(['wider', 'key']);
    expect(contactsToSave(plan, { rows: [] }, FRIDAY)).toEqual({ add: [], extend: [], move: [] });
  });
});

describe('someone the file has in another post', () => {
  const withPosts = (posts: readonly HeldPost[], otherPosts: readonly HeldPost[] = []): JournalContacts => ({
    people: [{ ...helen, posts, otherPosts }],
    organisations: [...journal.organisations, { id: 8 as OrganisationId, name: 'Westmarsh', abbreviation: null }],
  });
  const director = held('Director of Adult Social Services');

  it('is offered as a move, said whole, and adds nothing by itself', () => {
    const row = rowOf(aContact({ title: 'Chief Executive', organisation: 'Westmarsh' }), withPosts([director]));
    expect(row).toMatchObject({ standing: { kind: 'here' }, ticked: false, adds: { post: null, notes: '' }, moved: { held: [director], to: { title: 'Chief Executive', organisation: { organisationId: 8 } } } });
    expect(row.moved === null ? '' : sayMove('Helen Carrow', row.moved)).toBe(
      'Helen Carrow was Director of Adult Social Services at Aldermere County Council; the file says Chief Executive at Westmarsh.',
    );
  });

  it('keeps what else the file adds apart from the move', () => {
    const row = rowOf(aContact({ title: 'Chief Executive', organisation: 'Westmarsh', notes: 'Walks' }), withPosts([director]));
    expect(row).toMatchObject({ standing: { kind: 'changed' }, ticked: true, adds: { post: null, notes: 'Walks' }, moved: { held: [director] } });
  });

  it.each<[string, Partial<ParsedContact>, readonly HeldPost[], string]>([
    ['within an organisation', { title: 'Chief Executive', organisation: 'ACC' }, [director], 'was Director of Adult Social Services at Aldermere County Council; the file says Chief Executive there.'],
    ['by a title alone', { title: 'Chief Executive', organisation: null }, [director], 'was Director of Adult Social Services at Aldermere County Council; the file says Chief Executive there.'],
    ['by an organisation alone', { title: null, organisation: 'Westmarsh' }, [director], 'was Director of Adult Social Services at Aldermere County Council; the file says at Westmarsh.'],
    ['to an organisation nobody knows', { title: 'Chair', organisation: 'Fellside' }, [held('')], 'was at Aldermere County Council; the file says Chair at Fellside.'],
    ['from one of two', { title: 'Chair', organisation: 'Fellside' }, [director, held('Co-chair', 8, 'Westmarsh', 2)], 'was Director of Adult Social Services at Aldermere County Council and Co-chair at Westmarsh; the file says Chair at Fellside.'],
    ['from the one that is there, of two', { title: 'Chair', organisation: 'Westmarsh' }, [director, held('Co-chair', 8, 'Westmarsh', 2)], 'was Co-chair at Westmarsh; the file says Chair there.'],
    ['into a post in waiting, not out of it', { title: 'Interim Director of Adult Social Services' }, [director], 'was Director of Adult Social Services at Aldermere County Council; the file says Interim Director of Adult Social Services there.'],
  ])('is seen %s', (_, but, posts, said) => {
    const { moved } = rowOf(aContact(but), withPosts(posts));
    expect(moved === null ? null : sayMove('She', moved).replace('She ', '')).toBe(said);
  });

  it.each<[string, Partial<ParsedContact>, readonly HeldPost[], readonly HeldPost[]]>([
    ['what they hold, in capitals', { title: 'DIRECTOR OF ADULT SOCIAL SERVICES' }, [director], []],
    ['what they hold, in other words', { title: 'Director, Adult Social Services', organisation: 'Aldermere CC' }, [director], []],
    ['one of two they hold', { title: 'Co-chair', organisation: 'westmarsh' }, [director, held('Co-chair', 8, 'Westmarsh', 2)], []],
    ['what they held before: the file is older than the journal', { title: 'Head', organisation: 'Westmarsh' }, [director], [held('Head', 8, 'Westmarsh', 2)]],
    ['what they held before, when they hold nothing now', { title: 'Head', organisation: 'Westmarsh' }, [], [held('Head', 8, 'Westmarsh', 2)]],
    ['no title, where they were', { title: null, organisation: 'Westmarsh' }, [director], [held('Head', 8, 'Westmarsh', 2)]],
    ['a title alone that they hold', { title: 'director of adult social services', organisation: null }, [director], []],
  ])('is not seen in %s', (_, but, posts, otherPosts) => {
    expect(rowOf(aContact(but), withPosts(posts, otherPosts))).toMatchObject({ standing: { kind: 'here' }, moved: null, adds: { notes: '' } });
  });

  it('is told what a post is called when only the organisation was known', () => {
    expect(rowOf(aContact(), withPosts([held('')]))).toMatchObject({ standing: { kind: 'changed' }, ticked: true, moved: null, adds: { post: null, titled: { postId: 1, title: 'Director' } } });
  });

  it('hands over only what was said of it', () => {
    const plan = planOf([aContact({ title: 'Chair' })], withPosts([director]));
    expect(contactsToSave(plan, { rows: [0] }, FRIDAY)).toMatchObject({ extend: [], move: [] });
    expect(contactsToSave(plan, { rows: [], moves: allMoves(plan) }, FRIDAY)).toMatchObject({ extend: [], move: [{ personId: 1, from: 1, to: { title: 'Chair' } }] });
  });
});

describe('a post in other words', () => {
  it.each([
    [true, 'CEO', 'Chief Executive'],
    [true, 'Chief Executive Officer', 'chief executive'],
    [true, 'Director of Finance', 'Finance Director'],
    [true, 'Director, Children’s Services', 'Director of Childrens Services'],
    [true, 'DASS', 'Director of Adult Social Services'],
    [true, 'Chairman', 'Chair'],
    [true, 'Co-Chair', 'Co Chair'],
    [true, 'Director of Strategy & Planning', 'Director of Strategy and Planning'],
    [true, 'Asst. Dir. of Housing', 'Assistant Director of Housing'],
    [true, 'Cllr', 'Councillor'],
    [false, 'Chief Executive', 'Deputy Chief Executive'],
    [false, 'Chief Executive', 'Interim Chief Executive'],
    [false, 'Assistant Chief Executive', 'Assistant to the Chief Executive'],
    [false, 'MD', 'Medical Director'],
    [false, 'Chair', 'Vice chair'],
    [false, 'Director of Finance', 'Director of Estates'],
    [false, 'Head of Planning', 'Planning'],
  ])('%s: the titles %s and %s', (same, a, b) => {
    expect(isSameTitleInWords(a, b)).toBe(same);
    expect(isSameTitleInWords(b, a)).toBe(same);
  });

  it.each([
    [true, 'Aldermere ICB', 'NHS Aldermere Integrated Care Board'],
    [true, 'Westmarsh BC', 'Westmarsh Borough Council'],
    [true, 'WBC', 'Westmarsh Borough Council'],
    [true, 'The Fellside Trust, Ltd.', 'Fellside Trust Limited'],
    [true, 'St. Anne’s Hospice', 'St Annes Hospice'],
    [true, 'University of Devon', 'Univ. of Devon'],
    [false, 'Westmarsh Borough Council', 'Westmarsh County Council'],
    [false, 'Aldermere County Council', 'Aldermere'],
    [false, 'WCC', 'Westmarsh Borough Council'],
    [false, 'NHS', 'National Trust'],
  ])('%s: the organisations %s and %s', (same, a, b) => {
    expect(isSameOrganisationInWords(a, b)).toBe(same);
    expect(isSameOrganisationInWords(b, a)).toBe(same);
  });
});

describe('importing the same file again', () => {
  const words = ['Ann', 'Bo', 'Lee', 'Ray', 'Siân', 'O’Dell'];
  const aPoint = (...values: readonly string[]) => fc.record({ value: fc.constantFrom(...values), label: fc.constant(null) });
  const anyContact: fc.Arbitrary<ParsedContact> = fc.record({
    name: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
    honorific: fc.constantFrom(null, 'Dr'),
    alsoKnownAs: fc.array(fc.constantFrom(...words, 'Ann Lee', 'Bo Ray'), { maxLength: 2 }),
    organisation: fc.constantFrom(null, 'ACC', 'Aldermere County Council', 'Westmarsh GPs', 'westmarsh gps'),
    title: fc.constantFrom(null, 'Director', 'director ', 'Chair', 'CEO', 'Chief Executive'),
    emails: fc.array(aPoint('a@x.example', 'A@x.example', 'b@x.example', 'office@x.example'), { maxLength: 3 }),
    phones: fc.array(aPoint('07700 900123', '+447700900123', '01632 960001', 'x1'), { maxLength: 2 }),
    notes: fc.constantFrom('', 'Walks', 'Walks and talks', 'Director'),
    assistant: fc.constantFrom('', 'Fiona', 'Fiona, 1234'),
  });

  // What one card could not say by itself (a title without its organisation) may be offered once another card's organisation is taken.
  it('adds nobody, and once all it offers is taken, card by card, it offers nothing more', () => {
    fc.assert(
      fc.property(fc.array(anyContact, { maxLength: 8 }), fc.constantFrom(EMPTY, journal), fc.boolean(), (contacts, before, besides) => {
        const everything = (known: JournalContacts): JournalContacts => {
          const plan = planOf(contacts, known);
          return saveContacts(known, plan, plan.rows.map((_, index) => index), allMoves(plan, besides));
        };
        const offersNothing = (known: JournalContacts): boolean => planOf(contacts, known).rows.every(({ standing, moved }) => standing.kind === 'here' && moved === null);
        const once = everything(before);
        expect(planOf(contacts, once).rows.filter(({ standing }) => standing.kind === 'new')).toEqual([]);
        let settled = once;
        for (let times = 0; times < contacts.length && !offersNothing(settled); times += 1) settled = everything(settled);
        expect(settled.people).toHaveLength(once.people.length);
        expect(offersNothing(settled)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a name', () => {
  it.each([
    ['RAMAN, Priya (ALDERMERE ICB)', 'Priya Raman'],
    ['O\'DONNELL-WEBB, Niamh (NHS ALDERMERE - Q12)', 'Niamh O\'Donnell-Webb'],
    ['Raman, Priya', 'Priya Raman'],
    ['Priya Raman', 'Priya Raman'],
    ['Priya Raman [External]', 'Priya Raman'],
    ['MacAllister, Fiona', 'Fiona MacAllister'],
  ])('that a directory shows as %s is said %s', (shown, said) => {
    expect(spokenName(shown)).toBe(said);
  });

  it.each([
    [true, 'Priya Raman', 'P. Raman'],
    [true, 'Priya Raman', 'Priya Raman OBE'],
    [true, 'Siân O’Dell', 'sian o\'dell'],
    [false, 'Ann Lee', 'Ann Jones'],
    [false, 'Ann Lee', 'Bo Lee'],
    [false, 'A B', 'C D'],
  ])('agrees (%s): %s and %s', (agrees, a, b) => {
    expect(namesAgree(a, b)).toBe(agrees);
  });
});
