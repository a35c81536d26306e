import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrganisationId, PersonId } from '../../main/domain/id.ts';
import { type JournalContact, type JournalContacts, planContacts } from '../../main/domain/importing/contacts.ts';
import { contactsToSave } from '../../main/domain/importing/contactsToSave.ts';
import { matchedForm, namesAgree, spokenName } from '../../main/domain/importing/matching.ts';
import type { ParsedContact } from '../../main/domain/importing/parsed.ts';
import { FRIDAY } from '../support/builders.ts';
import { EMPTY, saveContacts } from './savedJournal.ts';

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

const helen: JournalContact = {
  id: 1 as PersonId,
  name: 'Helen Carrow',
  honorific: null,
  alsoKnownAs: [],
  emails: ['helen.carrow@cc.example'],
  phones: [],
  posts: [{ title: 'Director', organisationId: 7 as OrganisationId }],
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
    ['a post', { title: 'Chief Executive' }, { post: { title: 'Chief Executive', organisation: { kind: 'known', organisationId: 7 } } }],
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
    expect(contactsToSave(plan, { rows: [] }, FRIDAY)).toEqual({ add: [], extend: [] });
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
    title: fc.constantFrom(null, 'Director', 'Chair'),
    emails: fc.array(aPoint('a@x.example', 'A@x.example', 'b@x.example', 'office@x.example'), { maxLength: 3 }),
    phones: fc.array(aPoint('07700 900123', '+447700900123', '01632 960001', 'x1'), { maxLength: 2 }),
    notes: fc.constantFrom('', 'Walks', 'Walks and talks', 'Director'),
    assistant: fc.constantFrom('', 'Fiona', 'Fiona, 1234'),
  });

  it('adds nobody, and once all it offers is taken it offers nothing more', () => {
    fc.assert(
      fc.property(fc.array(anyContact, { maxLength: 8 }), fc.constantFrom(EMPTY, journal), (contacts, before) => {
        const everything = (known: JournalContacts): JournalContacts => {
          const plan = planOf(contacts, known);
          return saveContacts(known, plan, plan.rows.map((_, index) => index));
        };
        const once = everything(before);
        const again = planOf(contacts, once);
        expect(again.rows.filter(({ standing }) => standing.kind === 'new')).toEqual([]);
        const settled = everything(once);
        expect(settled.people).toHaveLength(once.people.length);
        expect(planOf(contacts, settled).rows.every(({ standing }) => standing.kind === 'here')).toBe(true);
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
