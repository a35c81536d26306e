import { describe, expect, it } from 'vitest';
import { redact } from '../../../main/domain/redaction/redaction.ts';
import { doubtsIn, hidden, PSEUDONYMS } from './book.ts';

describe('a name in prose is hidden', () => {
  it.each([
    ['Helen Carrow came.', 'Person A came.'],
    ['I met Helen.', 'I met Person A.'],
    ['Raman has the paper.', 'Person B has the paper.'],
    ['Gaz rang.', 'Person C rang.'],
    ['I met Dr Raman today.', 'I met Person B today.'],
    ['I met Dr. Priya Raman today.', 'I met Person B today.'],
    ['Prof Dame Raman spoke.', 'Person B spoke.'],
    ['Helen Carrow OBE spoke.', 'Person A spoke.'],
    ['Carrow, Helen: no reply.', 'Person A: no reply.'],
    ['Raman Priya was there.', 'Person B was there.'],
  ])('whole, in part or by another name: ‘%s’ is ‘%s’', (text, redacted) => expect(hidden(text)).toBe(redacted));

  it.each([
    ['I asked P.R. first.', 'I asked Person B first.'],
    ['I asked P. R. first.', 'I asked Person B first.'],
    ['I asked PR. No.', 'I asked PR. No.'],
    ['We said NO.', 'We said NO.'],
    ['I asked GHW for it.', 'I asked Person C for it.'],
    ['I asked P. Raman for it.', 'I asked Person B for it.'],
    ['I asked P Raman for it.', 'I asked Person B for it.'],
    ['I asked Priya R for it.', 'I asked Person B for it.'],
    ['I asked Priya R. for it.', 'I asked Person B for it.'],
    ['I asked Gareth HW for it.', 'I asked Person C for it.'],
    ['I asked Gareth H-W for it.', 'I asked Person C for it.'],
    ['I asked Helen M. Carrow for it.', 'I asked Person A for it.'],
    ['I asked Helen Margaret Carrow for it.', 'I asked Person A for it.'],
    ['With Helen I agreed.', 'With Person A I agreed.'],
    ['e.g. a walk, i.e. no talk, at 8 p.m. there', 'e.g. a walk, i.e. no talk, at 8 p.m. there'],
  ])('with initials: ‘%s’ is ‘%s’', (text, redacted) => expect(hidden(text)).toBe(redacted));

  it.each([
    ['Helen’s gap', 'Person A’s gap'],
    ["Helen's gap", "Person A's gap"],
    ['Helens gap', 'Person A’s gap'],
    ['Oyelaran’s and Adeyemi’s', 'Person L’s and Person N’s'],
    ['the Hollis-Webbs came', 'Person C’s family came'],
    ['the Carrows came', 'some people came'],
    ['two Helens came', 'two people came'],
    ['Helens’ desk', 'Person A’s desk'],
    ['Helen’ll come, Helen’d not', 'Person A’ll come, Person A’d not'],
    ['a Helen-led talk', 'a Person A-led talk'],
  ])('with an ending: ‘%s’ is ‘%s’', (text, redacted) => expect(hidden(text)).toBe(redacted));

  it.each([
    'Gareth Hollis-Webb',
    'Gareth Hollis‑Webb',
    'Gareth Hollis–Webb',
    'Gareth Hollis Webb',
    'gareth hollis webb',
    'GARETH HOLLIS-WEBB',
    'HollisWebb',
    'Hollis',
    'Webb',
    'Gareth\nHollis-Webb',
    'Gareth  Hollis-Webb',
    'Gareth\u00a0Hollis-Webb',
    'Gareth Hollis-\nWebb',
    'Ga\u00adreth Hollis-Webb',
    'Ga\u200breth Hol\u200dlis-Webb',
    'Gareth\u200bHollis-Webb',
    'gArEtH hOLLis-wEbb',
    'Ｇａｒｅｔｈ',
  ])('whatever its hyphens, blanks and case: %j', (name) => {
    const said = hidden(`I met ${name} today.`);
    expect(said).toBe('I met Person C today.');
  });

  it.each([
    "O'Neill",
    'O’Neill',
    'O‘Neill',
    'O`Neill',
    'OʼNeill',
    'ONeill',
    'O Neill',
    'O’ Neill',
    "o'neill",
    "O'NEILL",
    "Niamh O'Neill",
    'niamh oneill',
  ])('whatever its apostrophe: %j', (name) => expect(hidden(`I met ${name} today.`)).toBe('I met Person D today.'));

  it.each(['Siân', 'Sian', 'Sia\u0302n', 'SIÂN', 'Zieliński', 'Zielinski', 'Zielin\u0301ski', 'Siân Zielinski', 'S. Zieliński'])(
    'with its accents or without: %j',
    (name) => expect(hidden(`I met ${name} today.`)).toBe('I met Person E today.'),
  );

  it.each(['Róisín Ní Bhriain', 'Roisin Ni Bhriain', 'Ní Bhriain', 'Bhriain', 'Fiona MacAllister'])('with its particles: %j', (name) =>
    expect(hidden(`I met ${name} today.`)).toMatch(/^I met Person [PQ] today\.$/u),
  );

  it('in Markdown, quotation marks and lists, which stay', () => {
    expect(hidden('**Helen** and _Priya_, ‘Helen’, "Priya" (Helen) – Helen/Priya')).toBe(
      '**Person A** and _Person B_, ‘Person A’, "Person B" (Person A) – Person A/Person B',
    );
    expect(hidden('- Helen\n- Carrow')).toBe('- Person A\n- Someone');
    expect(hidden('# Helen\n\n> Priya said no.')).toBe('# Person A\n\n> Person B said no.');
  });

  it('and not in other words, which are doubted when they have a capital', () => {
    expect(hidden('The market, the willing, a graceful hopeful remark.')).toBe('The market, the willing, a graceful hopeful remark.');
    expect(hidden('We walked in Carrowmore.')).toBe('We walked in Carrowmore.');
    expect(doubtsIn('We walked in Carrowmore.')).toEqual(['place: Carrowmore']);
    expect(hidden('I don’t, she’ll, we’re, let’s, can’t.')).toBe('I don’t, she’ll, we’re, let’s, can’t.');
  });
});

describe('a name that is a word too', () => {
  it.each([
    'with grace',
    'we will',
    'hope so',
    'Hope so.',
    'Will you come?',
    'Mark my words.',
    'in May',
    '12 May',
    'May 2027',
    'since May',
    'May I come?',
    'We said we WILL go.',
    'the price of it',
    'a rose',
    'to sue them',
    'may be',
    'The mark was low.',
    'a mind of her own',
    'never mind',
    'the place board games',
  ])('is left where it is plainly the word: ‘%s’', (text) => {
    expect(hidden(text)).toBe(text);
    expect(doubtsIn(text).filter((doubt) => !doubt.includes('place board'))).toEqual([]);
  });

  it.each([
    ['I rang Mark.', 'I rang Person H.'],
    ['Talked with Grace about it.', 'Talked with Person G about it.'],
    ['Mark’s paper', 'Person H’s paper'],
    ['Will came by.', 'Person F came by.'],
    ['Grace said no.', 'Person G said no.'],
    ['mark said no', 'Person H said no'],
    ['I saw will hartley.', 'I saw Person F.'],
    ['Mr Will came.', 'Person F came.'],
    ['then May said so', 'then Person K said so'],
    ['Talked with May about it.', 'Talked with Person K about it.'],
    ['Mark 30m', 'Person H 30m'],
    ['I confided in May.', 'I confided in Person K.'],
    ['met May 30m, walked', 'met Person K 30m, walked'],
    ['10.30 met May 1h – beds', '10.30 met Person K 1h – beds'],
    ['@mark has it', 'Person H has it'],
    ['at Mind they said', 'at Organisation E they said'],
  ])('goes where it is meant as the name: ‘%s’ is ‘%s’', (text, redacted) => expect(hidden(text)).toBe(redacted));

  it.each([
    'Grace matters.',
    'Rose garden.',
    'Call mark about it.',
    'I met hope there.',
    'It was MARK.',
    'a note from May',
    'Hope, though.',
    'we met the place board',
  ])('is asked about where nobody can tell: ‘%s’', (text) => {
    expect(hidden(text)).toBe(text);
    expect(redact(PSEUDONYMS, text).doubts.map(({ kind }) => kind)).toEqual(['name']);
  });
});

describe('a name that several bear', () => {
  it('is someone, and never the wrong one', () => {
    expect(hidden('I met Sam.')).toBe('I met someone.');
    expect(hidden('Carrow’s view')).toBe('Someone’s view');
    expect(hidden('Tomos Carrow’s view')).toBe('Person J’s view');
  });

  it('means the one of them who was there', () => {
    const { id } = PSEUDONYMS.book.people[10]!;
    expect(redact(PSEUDONYMS, 'I met Sam.', { about: [id] }).text).toBe('I met Person L.');
  });

  it('of a stranger is nobody’s pseudonym', () => {
    expect(hidden('I met Helen Baker.')).toBe('I met someone.');
    expect(hidden('I met Jane Raman.')).toBe('I met someone.');
    expect(hidden('I met Helen Raman.')).toBe('I met someone.');
    expect(hidden('I met Helen Thursday.')).toBe('I met Person A Thursday.');
  });

  it('of whoever keeps the journal is I', () => {
    expect(hidden('Eleanor said no; they asked Eleanor; Eleanor Finch’s view.')).toBe('I said no; they asked me; my view.');
  });

  it('of someone’s assistant is told as theirs', () => {
    expect(hidden('Colette called.')).toBe('Person A’s assistant called.');
  });
});
