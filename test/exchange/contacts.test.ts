import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCard, aFile, contactsOf, fixture, lines } from './files.ts';

const only = (version: string, ...body: readonly string[]) => {
  const { contacts, unread } = contactsOf(aCard(version, ...body));
  expect(unread).toEqual([]);
  expect(contacts).toHaveLength(1);
  return contacts[0];
};

describe('a contact of any vCard version', () => {
  it.each([
    ['2.1', ['N:Llywelyn;Siân;;Dr', 'FN:Dr Siân Llywelyn', 'ORG:Aldermere Alliance;Directors', 'TITLE:Director', 'TEL;WORK;VOICE:01632 960001', 'EMAIL;PREF;INTERNET:sian@avsa.example', 'NOTE:Walks; talks']],
    ['3.0', ['N:Llywelyn;Siân;;Dr;', 'FN:Dr Siân Llywelyn', 'ORG:Aldermere Alliance;Directors', 'TITLE:Director', 'TEL;TYPE=WORK,VOICE:01632 960001', 'EMAIL;TYPE=INTERNET,PREF:sian@avsa.example', 'NOTE:Walks\\; talks']],
    ['4.0', ['N:Llywelyn;Siân;;Dr;', 'FN:Dr Siân Llywelyn', 'ORG:Aldermere Alliance;Directors', 'TITLE:Director', 'TEL;VALUE=uri;TYPE="work,voice":tel:01632 960001', 'EMAIL;PREF=1:sian@avsa.example', 'NOTE:Walks\\; talks']],
  ])('reads the same from version %s', (version, body) => {
    expect(only(version, ...body)).toEqual({
      name: 'Siân Llywelyn',
      honorific: 'Dr',
      alsoKnownAs: [],
      organisation: 'Aldermere Alliance',
      title: 'Director',
      emails: [{ value: 'sian@avsa.example', label: null }],
      phones: [{ value: '01632 960001', label: 'work' }],
      notes: 'Walks; talks',
      assistant: '',
    });
  });

  it.each([
    ['Prof. Dame Anna Lee', 'N:Lee;Anna;;Prof. Dame;', 'Anna Lee', 'Prof Dame'],
    ['Cllr Tunde Bakare', 'N:Bakare;Tunde;;;', 'Tunde Bakare', 'Cllr'],
    ['Bakare, Tunde', 'N:Bakare;Tunde;;;', 'Tunde Bakare', null],
    ['', 'N:Doe;John;Richter;Mr.;Sr.', 'John Richter Doe', 'Mr'],
    ['Mr. John Doe Sr.', 'N:Doe;John;;Mr.;Sr.', 'John Doe', 'Mr'],
    ['Drew Barry', 'N:Barry;Drew;;;', 'Drew Barry', null],
    ['Sirius Black', 'N:;;;;', 'Sirius Black', null],
  ])('divides ‘%s’ from how its owner is addressed', (fn, n, name, honorific) => {
    expect(only('3.0', `FN:${fn}`, n)).toMatchObject({ name, honorific });
  });

  it('takes an Apple label from the line of its group', () => {
    const contact = only('3.0', 'FN:A B', 'item1.EMAIL;type=INTERNET:a@b.example', 'item1.X-ABLabel:_$!<Work>!$_', 'item2.TEL:1234', 'item2.X-ABLabel:Ward 7', 'item3.TEL:5678', 'item3.X-ABLabel:_$!<AssistantPhone>!$_');
    expect(contact).toMatchObject({ emails: [{ value: 'a@b.example', label: 'work' }], phones: [{ value: '1234', label: 'Ward 7' }], assistant: '5678' });
  });

  it('finds the assistant wherever a program keeps it', () => {
    expect(only('3.0', 'FN:A B', 'X-ASSISTANT:Fiona')).toMatchObject({ assistant: 'Fiona' });
    expect(only('2.1', 'FN:A B', 'X-MS-ASSISTANT:Fiona')).toMatchObject({ assistant: 'Fiona' });
    expect(only('3.0', 'FN:A B', 'item1.X-ABRELATEDNAMES:Fiona', 'item1.X-ABLabel:_$!<Assistant>!$_')).toMatchObject({ assistant: 'Fiona' });
  });

  it('reads folded lines, bare types in 3.0, and a phone’s extension', () => {
    expect(only('3.0', 'FN:Alexandra Bart', ' holomew-Jones', 'TEL;CELL:07700 900123')).toMatchObject({ name: 'Alexandra Bartholomew-Jones', phones: [{ label: 'mobile' }] });
    expect(only('4.0', 'FN:A B', 'TEL;VALUE=uri:tel:+44-1632-960001;ext=102')).toMatchObject({ phones: [{ value: '+44-1632-960001 ext. 102' }] });
  });

  it('reads any text that 2.1 wraps in quoted-printable with soft line breaks', () => {
    const anyNote = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).map((text) => text.replace(/[\p{Cc}\\]/gu, ' ').trim()).filter((text) => text !== '' && text === text.normalize('NFC'));
    fc.assert(
      fc.property(anyNote, fc.integer({ min: 3, max: 30 }), (text, width) => {
        const tokens = [...new TextEncoder().encode(text)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
        const rows: string[] = [];
        for (let at = 0; at < tokens.length; at += width) rows.push(tokens.slice(at, at + width).join(''));
        const contact = only('2.1', 'FN:A B', ...`NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${rows.join('=\n')}`.split('\n'));
        expect(contact?.notes).toBe(text.replace(/[ ]+$/u, ''));
      }),
    );
  });

  it.each([
    ['ISO-8859-1', 'Si=E2n'],
    ['UTF-8', 'Si=C3=A2n'],
    ['windows-1252', 'Si=E2n'],
    ['no-such-charset', 'Si=C3=A2n'],
  ])('decodes quoted-printable by the charset %s', (charset, written) => {
    expect(only('2.1', `FN;CHARSET=${charset};QUOTED-PRINTABLE:${written} Llywelyn`)).toMatchObject({ name: 'Siân Llywelyn' });
  });

  it('reads a file whatever its encoding', () => {
    const text = lines('BEGIN:VCARD', 'VERSION:3.0', 'FN:Siân O’Dell', 'END:VCARD');
    const utf16 = (littleEndian: boolean, mark: boolean): Uint8Array => {
      const bytes = new Uint8Array(text.length * 2);
      const view = new DataView(bytes.buffer);
      [...text].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), littleEndian));
      return mark ? Uint8Array.from([...(littleEndian ? [0xff, 0xfe] : [0xfe, 0xff]), ...bytes]) : bytes;
    };
    const windows = Uint8Array.from([...text].map((letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0))));
    const splitLetter = new TextEncoder().encode(text);
    const at = splitLetter.indexOf(0xc3) + 1;
    const folded = Uint8Array.from([...splitLetter.slice(0, at), 0x0d, 0x0a, 0x20, ...splitLetter.slice(at)]);
    for (const bytes of [new TextEncoder().encode(text), new TextEncoder().encode(`\uFEFF${text}`), utf16(true, true), utf16(false, true), utf16(true, false), utf16(false, false), windows, folded]) {
      expect(contactsOf({ name: 'x.vcf', bytes }).contacts[0]?.name).toBe('Siân O’Dell');
    }
  });

  it('does not mistake a card inside a card for another contact', () => {
    const file = aCard('2.1', 'FN:Helen Carrow', 'AGENT:', 'BEGIN:VCARD', 'VERSION:2.1', 'FN:Fiona Assistant', 'END:VCARD', 'TITLE:Director');
    expect(contactsOf(file).contacts).toMatchObject([{ name: 'Helen Carrow', title: 'Director' }]);
  });

  it('reads the forty partners, three versions in one file', () => {
    const { contacts, unread } = contactsOf(fixture('contacts/partner-contacts.vcf'));
    expect(contacts).toHaveLength(40);
    expect(unread).toEqual([]);
    expect(new Set(contacts.map(({ organisation }) => organisation))).toHaveProperty('size', 9);
    expect(contacts[0]).toMatchObject({ name: 'Priya Raman', notes: 'Assistant: Fiona books the diary.\nPrefers mornings; walks between meetings.' });
  });
});

describe('what of a contacts file cannot be read', () => {
  it.each([
    ['it has no name', ['EMAIL:a@b.example']],
    ['it names an organisation and no person', ['FN:', 'ORG:Aldermere County Council']],
    ['it is an organisation, not a person', ['FN:Aldermere County Council', 'X-ABShowAs:COMPANY']],
    ['it is a list of people, not a person', ['FN:Place board', 'KIND:group']],
    ['its name is 10,000 characters long, and the journal keeps 200', [`FN:${'a'.repeat(10_000)}`]],
  ])('names the card and why: %s', (why, body) => {
    const file = aFile('x.vcf', lines('BEGIN:VCARD', 'VERSION:3.0', 'FN:Helen Carrow', 'END:VCARD', 'BEGIN:VCARD', 'VERSION:3.0', ...body, 'END:VCARD'));
    const { contacts, unread } = contactsOf(file);
    expect(contacts.map(({ name }) => name)).toEqual(['Helen Carrow']);
    expect(unread).toHaveLength(1);
    expect(unread[0]?.part).toMatch(/^The 2nd card/u);
    expect(unread[0]?.why).toBe(why);
  });

  it('says that a file cut short ends in the middle of a card', () => {
    const { contacts, unread } = contactsOf(aFile('x.vcf', 'BEGIN:VCARD\nFN:Helen Carrow\nEND:VCARD\nBEGIN:VCARD\nFN:Priya Ram'));
    expect(contacts).toHaveLength(1);
    expect(unread).toEqual([{ part: 'The 2nd card, ‘Priya Ram’', why: 'the file ends in the middle of it' }]);
  });

  it('keeps a card whose next begins before it ends', () => {
    const { contacts } = contactsOf(aFile('x.vcf', 'BEGIN:VCARD\nFN:Helen Carrow\nBEGIN:VCARD\nFN:Priya Raman\nEND:VCARD\n'));
    expect(contacts.map(({ name }) => name)).toEqual(['Helen Carrow', 'Priya Raman']);
  });

  it('leaves out what is no address and no number, and says so', () => {
    const { contacts, unread } = contactsOf(aCard('3.0', 'FN:A B', 'EMAIL:/o=ExchangeLabs/cn=ab', 'EMAIL:a@b.example', 'TEL:ask reception'));
    expect(contacts).toMatchObject([{ emails: [{ value: 'a@b.example' }], phones: [] }]);
    expect(unread).toHaveLength(2);
  });
});
