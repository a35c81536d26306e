import { describe, expect, it } from 'vitest';
import { readContacts } from '../../main/exchange/contacts.ts';
import { aFile, contactsOf, fixture, refusalOf } from './files.ts';

const GOOGLE_OLD = 'Name,Given Name,Additional Name,Family Name,Name Prefix,Nickname,Notes,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title';
const GOOGLE_NEW = 'First Name,Middle Name,Last Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value';
const OUTLOOK = 'Title,First Name,Middle Name,Last Name,Company,Job Title,Mobile Phone,Business Phone,E-mail Address,E-mail 2 Address,Assistant\'s Name,Assistant\'s Phone,Notes';

describe('a contact of a CSV file', () => {
  it.each([
    ['Google’s old headings', `${GOOGLE_OLD}\nDr Siân Llywelyn,Siân,,Llywelyn,Dr,,Walks,* Work,sian@avsa.example ::: s@home.example,Mobile,07700 900123,AVSA,Director`],
    ['Google’s new headings', `${GOOGLE_NEW}\nSiân,,Llywelyn,Dr,,,AVSA,Director,Walks,* myContacts,* Work,sian@avsa.example ::: s@home.example,Mobile,07700 900123`],
  ])('reads the same from %s', (_, text) => {
    expect(contactsOf(aFile('contacts.csv', text)).contacts).toEqual([
      {
        name: 'Siân Llywelyn',
        honorific: 'Dr',
        alsoKnownAs: [],
        organisation: 'AVSA',
        title: 'Director',
        emails: [{ value: 'sian@avsa.example', label: 'work' }, { value: 's@home.example', label: 'work' }],
        phones: [{ value: '07700 900123', label: 'mobile' }],
        notes: 'Walks',
        assistant: '',
      },
    ]);
  });

  it('reads Outlook’s headings, assistant and all', () => {
    const { contacts } = contactsOf(aFile('c.csv', `${OUTLOOK}\nCllr,Tunde,O,Bakare,Westmarsh Borough Council,Leader,07700 900123,01632 960001,t@w.example,t2@w.example,Fiona,01632 960002,`));
    expect(contacts).toMatchObject([
      {
        name: 'Tunde O Bakare',
        honorific: 'Cllr',
        phones: [{ value: '07700 900123', label: 'mobile' }, { value: '01632 960001', label: 'work' }],
        emails: [{ value: 't@w.example' }, { value: 't2@w.example' }],
        assistant: 'Fiona, 01632 960002',
      },
    ]);
  });

  it('reads the forty partners as Outlook exports them, mark, line breaks in cells and all', () => {
    const { contacts, unread } = contactsOf(fixture('contacts/outlook-contacts.csv'));
    expect(contacts).toHaveLength(40);
    expect(unread).toEqual([]);
    expect(contacts[0]?.notes).toBe('Said "call any time", but evenings are for family.\nSecond line, with a comma.');
  });

  it.each(['=HYPERLINK("https://evil.example","click")', '+44 means Britain', '-3 degrees', '@midnight'])('takes a note of %s as text', (note) => {
    const { contacts } = contactsOf(aFile('c.csv', `${OUTLOOK}\n,Ann,,Lee,,,,,a@b.example,,,,"${note.replaceAll('"', '""')}"`));
    expect(contacts[0]?.notes).toBe(note);
  });

  it.each([';', '\t', '|'])('finds that cells are divided by %j', (sign) => {
    expect(contactsOf(aFile('c.csv', `${OUTLOOK}\n,Ann,,Lee,,,,,a@b.example,,,,Quiet, kind`.split('\n').map((row, at) => (at === 0 ? row.replaceAll(',', sign) : row.replace('Quiet, kind', 'Quiet').replaceAll(',', sign))).join('\n'))).contacts).toMatchObject([{ name: 'Ann Lee', notes: 'Quiet' }]);
  });

  it('reads Windows-1252', () => {
    const bytes = Uint8Array.from([...`${OUTLOOK}\r\n,Si\u00e2n,,O\u0092Dell,,,,,a@b.example,,,,`].map((letter) => letter.charCodeAt(0)));
    expect(contactsOf({ name: 'c.csv', bytes }).contacts).toMatchObject([{ name: 'Siân O’Dell' }]);
  });
});

describe('a CSV file with headings of its own', () => {
  const file = aFile('list.csv', 'Who,Where,Mail,Second mail\nDr Ann Lee,AVSA,a@b.example,a@c.example\nBo Ray,,,\n,,x@y.example,\n');

  it('comes back for the user to say what is what, with its first rows', () => {
    expect(readContacts(file)).toEqual({
      headings: ['Who', 'Where', 'Mail', 'Second mail'],
      sample: [['Dr Ann Lee', 'AVSA', 'a@b.example', 'a@c.example'], ['Bo Ray', '', '', ''], ['', '', 'x@y.example', '']],
    });
  });

  it('is read as the user says', () => {
    expect(readContacts(file, { name: [0], organisation: [1], email: [2, 3] })).toMatchObject({
      contacts: [{ name: 'Ann Lee', honorific: 'Dr', organisation: 'AVSA', emails: [{ value: 'a@b.example' }, { value: 'a@c.example' }] }, { name: 'Bo Ray', organisation: null }],
      unread: [{ part: 'Row 4', why: 'it has no name' }],
    });
  });

  it('comes back again while no column gives a name', () => {
    expect(readContacts(file, { email: [2] })).toHaveProperty('headings');
  });
});

describe('a CSV file that cannot be read', () => {
  it('is refused when it has no rows', () => {
    expect(refusalOf(readContacts(aFile('c.csv', `${OUTLOOK}\n`)))).toMatchObject({ reason: 'empty' });
  });

  it('is refused when it is not a table', () => {
    expect(refusalOf(readContacts(aFile('letter.txt', 'Dear Ann\n\nThank you\n')))).toMatchObject({ reason: 'damaged' });
  });

  it('names a row whose quotation marks do not close', () => {
    const { contacts, unread } = contactsOf(aFile('c.csv', `${OUTLOOK}\n,Ann,,Lee,,,,,a@b.example,,,,ok\n,"Bo,,Ray,,,,,b@b.example,,,,ok\n`));
    expect(contacts.map(({ name }) => name)).toEqual(['Ann Lee']);
    expect(unread.map(({ part }) => part)).toEqual(['Row 3']);
  });

  it('names a row with more cells than there are headings', () => {
    const { unread } = contactsOf(aFile('c.csv', `${OUTLOOK}\n,Ann,,Lee${','.repeat(40)}\n,Bo,,Ray,,,,,,,,,\n`));
    expect(unread).toEqual([{ part: 'Row 2', why: 'it has 44 cells under 13 headings' }]);
  });
});
