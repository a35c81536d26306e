import { describe, expect, it } from 'vitest';
import type { BookPerson, RedactionBook } from '../../../main/domain/redaction/book.ts';
import { fieldFor, nameFor, prepareRedaction, redact } from '../../../main/domain/redaction/redaction.ts';
import { articleFor } from '../../../main/domain/redaction/roles.ts';
import { holding, ROLES, someoneCalled, THE_BOOK } from './book.ts';

const among = (...people: readonly BookPerson[]): RedactionBook => ({ ...THE_BOOK, people });
const roleOf = (posts: BookPerson['posts']): string =>
  nameFor(prepareRedaction(among(someoneCalled(1, 'Ifeoma Eze', { posts })), 'roles'), { kind: 'person', id: 1 as BookPerson['id'] });

describe('a role', () => {
  it.each([
    ['Chief Executive', 3, 'a council chief executive'],
    ['Chair', 1, 'the chair of an integrated care board'],
    ['Leader of the Council', 4, 'the leader of a council'],
    ['Chief Nurse', 2, 'an NHS trust chief nurse'],
    ['Director of Children’s Services', 4, 'a council director of children’s services'],
    ['Managing Director (Place)', 3, 'a council managing director'],
    ['Head of HR', 2, 'an NHS trust head of HR'],
    ['Chief Executive, Westmarsh', 3, 'a council chief executive'],
    ['Westmarsh lead', 3, 'someone at a council'],
    ['Carrowmore Fellow', 2, 'someone at an NHS trust'],
    ['', 4, 'someone at a council'],
    ['Chief Executive', 5, 'a voluntary sector chief executive'],
  ])('is made of a title and a kind: ‘%s’ at %i is ‘%s’', (title, at, said) => expect(roleOf(holding(title, at))).toBe(said));

  it('of nobody knows what is a colleague, and of a post that ended the last', () => {
    expect(roleOf([])).toBe('a colleague');
    expect(roleOf([...holding('Head of Housing', 3, '2020-01-31'), ...holding('Chief Executive', 4)])).toBe('a council chief executive');
    expect(roleOf([...holding('Head of Housing', 3, '2020-01-31'), ...holding('Chief Nurse', 2, '2024-01-31')])).toBe(
      'an NHS trust chief nurse',
    );
  });

  it('has a number when another has it too', () => {
    const people = [1, 2, 3].map((id) =>
      someoneCalled(id, ['Ifeoma Eze', 'Bartosz Lis', 'Kwame Mensah'][id - 1]!, { posts: holding('Chief Executive', id === 3 ? 4 : 3) }),
    );
    const redactor = prepareRedaction(among(...people), 'roles', { texts: ['Kwame, then Ifeoma, then Bartosz.'] });
    expect(redact(redactor, 'Kwame, then Ifeoma, then Bartosz.').text).toBe(
      'A council chief executive, then a second council chief executive, then a third council chief executive.',
    );
  });

  it('fits into the sentence: its article, its capital, its possessive', () => {
    const say = (text: string): string => redact(ROLES, text).text;
    expect(say('Priya rang. So did Gareth.')).toBe('A council chief executive rang. So did an NHS trust chief nurse.');
    expect(say('my Priya, the Westmarsh team, an Aldermere County Council paper')).toBe(
      'my council chief executive, the council team, a second council paper',
    );
    expect(say('Helen’s gap')).toBe('A council director of adult social services’ gap');
  });

  it('is the same in a field, with the doubt of it', () => {
    const helen = { kind: 'person', id: THE_BOOK.people[0]!.id } as const;
    expect(fieldFor(ROLES, helen, true, { section: 'Conflicts' })).toMatchObject({
      text: 'A council director of adult social services',
      doubts: [
        { kind: 'title', key: 'title:director of adult social services', places: [{ section: 'Conflicts', before: '', after: '' }] },
      ],
    });
    expect(nameFor(ROLES, { kind: 'title', title: 'Chief Executive' })).toBe('Chief Executive');
    expect(nameFor(prepareRedaction(THE_BOOK, 'pseudonyms'), { kind: 'title', title: 'Director of Adult Social Services' })).toBe(
      'Director',
    );
    expect(nameFor(prepareRedaction(THE_BOOK, 'full'), helen)).toBe('Helen Carrow');
  });

  it.each([
    ['NHS trust', 'an'],
    ['university', 'a'],
    ['organisation', 'an'],
    ['eighth', 'an'],
    ['one-off', 'a'],
    ['MP', 'an'],
    ['hour', 'an'],
    ['council', 'a'],
    ['usual', 'a'],
    ['unusual', 'an'],
  ])('%s has the article %s', (words, article) => expect(articleFor(words)).toBe(article));
});
