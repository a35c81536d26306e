import type { PersonRef } from '../entry.ts';
import type { ConflictId, PersonId } from '../id.ts';
import { firstNameOf } from '../person.ts';
import { listNames } from '../words.ts';
import { answerPerson, type ConflictAnswer, type Corrections, type PersonAnswer, personKey } from './corrections.ts';
import type { Lexicon } from './lexicon.ts';
import type { ConflictMention, PersonMention, Recognition, Span } from './recognition.ts';

/** One answer, for the key 1, 2, 3 … in the order given, and what choosing it does. */
export type Answer =
  | { readonly kind: 'person'; readonly key: string; readonly answer: PersonAnswer }
  | { readonly kind: 'conflict'; readonly answer: ConflictAnswer };

/**
 * Something still to be asked of one line. A question that `blocks` must be answered before the line is saved: guessing
 * at a person or a conflict would be silently wrong. An unknown name does not: unanswered, nobody is added.
 */
export type Question =
  | {
      readonly about: 'who';
      readonly said: string;
      readonly candidates: readonly PersonId[];
      readonly span: Span;
      readonly blocks: true;
      readonly answers: readonly Answer[];
    }
  | {
      readonly about: 'newcomer';
      readonly name: string;
      readonly organisationName: string | null;
      readonly organisationKnown: boolean;
      readonly span: Span;
      readonly blocks: false;
      readonly answers: readonly Answer[];
    }
  | {
      readonly about: 'conflict';
      readonly title: string;
      readonly candidates: readonly ConflictId[];
      readonly span: Span;
      readonly blocks: true;
      readonly answers: readonly Answer[];
    };

/** What is still to be asked, in order: whom an unsure name means, unknown names, then which conflict. */
export function questionsOf(recognition: Recognition, corrections: Corrections): readonly Question[] {
  const asked = new Set<string>();
  const open = recognition.people.filter((mention) => {
    const key = personKey(mention);
    if (mention.kind === 'known' || corrections.people[key] !== undefined || asked.has(key)) return false;
    if (!mention.present && !isPromisedWith(recognition, mention)) return false;
    asked.add(key);
    return true;
  });
  const names = new Set<string>();
  const questions: Question[] = [];
  for (const mention of open) if (mention.kind === 'unsure') questions.push(whoIs(mention));
  for (const mention of open) {
    if (mention.kind !== 'new' || names.has(mention.name)) continue;
    names.add(mention.name);
    if (
      !recognition.people.some((one) => one.kind === 'new' && one.name === mention.name && corrections.people[personKey(one)] !== undefined)
    )
      questions.push(newcomer(mention));
  }
  const { conflict } = recognition;
  if (conflict !== null && conflict.candidates.length > 0 && corrections.conflict === undefined) questions.push(whichConflict(conflict));
  return questions;
}

/** Whether a line may be saved as it stands: nothing that blocks is still to be asked. */
export const isSettled = (recognition: Recognition, corrections: Corrections): boolean =>
  !questionsOf(recognition, corrections).some(({ blocks }) => blocks);

/** Corrections with an answer given. */
export const answerWith = (corrections: Corrections, chosen: Answer): Corrections =>
  chosen.kind === 'person' ? answerPerson(corrections, chosen.key, chosen.answer) : { ...corrections, conflict: chosen.answer };

const isPromisedWith = (recognition: Recognition, mention: PersonMention): boolean =>
  recognition.promises.some(({ person }) => person !== null && recognition.people[person] === mention);

type Unsure = Extract<PersonMention, { kind: 'unsure' }>;
type New = Extract<PersonMention, { kind: 'new' }>;

function whoIs(mention: Unsure): Question {
  const key = personKey(mention);
  const { candidates, said, span, present } = mention;
  const answers: readonly PersonAnswer[] = [
    ...candidates.map((personId): PersonAnswer => ({ kind: 'someone', person: { kind: 'known', personId }, present })),
    { kind: 'someone', person: { kind: 'new', name: said, organisation: null }, present },
    { kind: 'nobody' },
  ];
  return { about: 'who', said, candidates, span, blocks: true, answers: answers.map((answer) => ({ kind: 'person', key, answer })) };
}

function newcomer(mention: New): Question {
  const key = personKey(mention);
  const { name, organisationId, organisationName, span, present } = mention;
  const alone: PersonRef = { kind: 'new', name, organisation: null };
  const there: readonly PersonRef[] =
    organisationId !== null
      ? [{ kind: 'new', name, organisation: { kind: 'known', organisationId } }]
      : organisationName !== null
        ? [{ kind: 'new', name, organisation: { kind: 'new', name: organisationName } }]
        : [];
  const answers: readonly PersonAnswer[] = [
    ...[...there, alone].map((person): PersonAnswer => ({ kind: 'someone', person, present })),
    { kind: 'nobody' },
  ];
  return {
    about: 'newcomer',
    name,
    organisationName,
    organisationKnown: organisationId !== null,
    span,
    blocks: false,
    answers: answers.map((answer) => ({ kind: 'person', key, answer })),
  };
}

function whichConflict({ title, candidates, span }: ConflictMention): Question {
  const answers: readonly ConflictAnswer[] = [
    ...candidates.map((conflictId): ConflictAnswer => ({ kind: 'known', conflictId })),
    { kind: 'own' },
    { kind: 'none' },
  ];
  return { about: 'conflict', title, candidates, span, blocks: true, answers: answers.map((answer) => ({ kind: 'conflict', answer })) };
}

/** A question in words, and its answers in words, in the order of their keys. */
export function sayQuestion(question: Question, lexicon: Lexicon): { readonly question: string; readonly answers: readonly string[] } {
  switch (question.about) {
    case 'who': {
      const names = question.candidates.map((id) => distinctName(id, question.candidates, lexicon));
      return {
        question: names.length === 1 ? `Is ‘${question.said}’ ${names[0] ?? ''}?` : `Who is ‘${question.said}’?`,
        answers: [...names, 'Someone new', 'Nobody'],
      };
    }
    case 'newcomer': {
      const first = firstNameOf(question.name);
      const at = question.organisationName;
      if (at === null) return { question: `${question.name} is new to this journal. Add ${first}?`, answers: [`Add ${first}`, 'Leave it'] };
      return {
        question: `${question.name} is new to this journal. Add ${first}, at ${at}?`,
        answers: question.organisationKnown
          ? [`Add ${first} there`, `Only ${first}`, 'Leave it']
          : ['Add both', `Only ${first}`, 'Neither'],
      };
    }
    case 'conflict': {
      const known = question.candidates.map((id) => lexicon.conflicts.find((conflict) => conflict.id === id));
      const [only] = known;
      if (known.length === 1 && only !== undefined) {
        const others = listNames(
          [
            ...only.personIds.map((id) => firstNameOf(lexicon.people.get(id)?.name ?? '')),
            ...(only.personIds.length > 0 ? [] : only.organisationIds.map((id) => lexicon.organisations.get(id)?.name ?? '')),
          ].filter((name) => name !== ''),
        );
        const whose = others === '' ? '' : `, which you have with ${others},`;
        return {
          question: `Is this part of ‘${only.title}’${whose} or something of its own?`,
          answers: ['The same one', 'Its own', 'Not a conflict'],
        };
      }
      return {
        question: 'Which conflict is this part of?',
        answers: [...known.map((one) => `‘${one?.title ?? ''}’`), 'Its own', 'Not a conflict'],
      };
    }
  }
}

/** The full name; with the organisation when another candidate bears the same. */
function distinctName(id: PersonId, among: readonly PersonId[], lexicon: Lexicon): string {
  const person = lexicon.people.get(id);
  if (person === undefined) return '';
  const shared = among.some((other) => other !== id && lexicon.people.get(other)?.name === person.name);
  const post = person.posts[0];
  const at = shared && post !== undefined ? lexicon.organisations.get(post.organisationId)?.name : undefined;
  return at === undefined ? person.name : `${person.name}, ${at}`;
}
