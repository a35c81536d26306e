import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { sayStage } from '../../../main/domain/conflict.ts';
import { sayDate } from '../../../main/domain/day.ts';
import { sayStance } from '../../../main/domain/partnership.ts';
import { callPost, firstNameOf } from '../../../main/domain/person.ts';
import { listNames } from '../../../main/domain/words.ts';
import type { PersonRecord } from '../../../preload/contract/records.ts';
import { useToday } from '../../data/day.ts';
import { commitmentPath, conflictPath, partnershipPath, reflectionPath } from '../../data/paths.ts';
import { LongWords } from '../../ui/LongWords.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { Meetings } from '../people/Meetings.tsx';
import { Mentions } from './Mentions.tsx';
import { sayPromise } from './words.ts';

/** All of it, part by part; a part with nothing in it is left out. */
export function WhatIsHeld({ record }: { readonly record: PersonRecord }) {
  const { person, meetings, mentions } = record;
  return (
    <>
      <WhoTheyAre record={record} />
      <Written record={record} />
      {meetings.length === 0 ? null : <Meetings meetings={meetings} count={meetings.length} of={{ personId: person.id }} none="" />}
      <Promises record={record} />
      <Conflicts record={record} />
      <Reflections record={record} />
      <Decisions record={record} />
      {mentions.length === 0 ? null : (
        <Section title="Named elsewhere">
          <Mentions mentions={mentions} />
        </Section>
      )}
    </>
  );
}

interface PartProps {
  readonly record: PersonRecord;
}

function WhoTheyAre({ record }: PartProps) {
  const today = useToday();
  const { person, contactPoints, posts, partnerships, broughtIn } = record;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['Name', person.honorific === null ? person.name : `${person.honorific} ${person.name}`],
    ...(person.alsoKnownAs.length === 0 ? [] : [['Also known as', listNames(person.alsoKnownAs)] as const]),
    ...contactPoints.map(({ kind, value, label }) => [capitalised(label ?? (kind === 'email' ? 'e-mail' : 'phone')), value] as const),
    ...posts.map((post) => [
      post.endedOn === null ? 'Post' : 'Post before',
      [callPost(post), post.startedOn === null ? '' : `from ${sayDate(post.startedOn, today)}`, post.endedOn === null ? '' : `to ${sayDate(post.endedOn, today)}`].filter((part) => part !== '').join(' '),
    ] as const),
    ...partnerships.map(({ id, name, joinedOn, leftOn }) => [
      'Partnership',
      <>
        <Link className="link is-shown" href={partnershipPath(id)}>
          {name}
        </Link>
        {joinedOn === null ? '' : ` from ${sayDate(joinedOn, today)}`}
        {leftOn === null ? '' : ` to ${sayDate(leftOn, today)}`}
      </>,
    ] as const),
    ['In the journal', `since ${sayDate(person.addedOn, today)}${broughtIn === null ? '' : `, from ‘${broughtIn.fileName}’`}`],
  ];
  return (
    <Section title="Who they are">
      <Row>
        <dl className="everything-facts">
          {facts.map(([label, value], i) => (
            // Nothing else tells two posts of one title apart.
            <div key={`${label} ${i}`}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Row>
    </Section>
  );
}

function Written({ record: { person, standings } }: PartProps) {
  const today = useToday();
  const first = firstNameOf(person.name);
  const all: readonly (readonly [string, string])[] = [
    [`What matters to ${first}`, person.matters],
    [`Pressures on ${first}`, person.pressures],
    ['What you share', person.shared],
    ['How you met', person.howMet],
    ['Assistant', person.assistant],
    ['Notes', person.notes],
  ];
  const written = all.filter(([, words]) => words.trim() !== '');
  if (written.length === 0 && standings.length === 0) return null;
  return (
    <Section title="What you wrote of them">
      {written.map(([title, words]) => (
        <Row key={title} className="everything-row">
          <h3>{title}</h3>
          <p className="say everything-words">
            <LongWords words={words} about={title} />
          </p>
        </Row>
      ))}
      {standings.map(({ id, day, stance, words, partnershipName }) => (
        <Row key={id} className="everything-row" margin={sayDate(day, today)}>
          <p className="say">
            {partnershipName}: {sayStance(stance)}.
          </p>
          {words === '' ? null : <p className="say everything-words">{words}</p>}
        </Row>
      ))}
    </Section>
  );
}

function Promises({ record: { commitments } }: PartProps) {
  const today = useToday();
  return commitments.length === 0 ? null : (
    <Section title="Promises">
      {commitments.map((commitment) => (
        <Row key={commitment.id} className="everything-row" margin={sayDate(commitment.madeOn, today)}>
          <p className="say">
            <Link className="link" href={commitmentPath(commitment.id)}>
              {commitment.what}
            </Link>
          </p>
          <p className="small">{sayPromise(commitment, today)}</p>
          {commitment.note === '' ? null : <p className="say everything-words">{commitment.note}</p>}
        </Row>
      ))}
    </Section>
  );
}

function Conflicts({ record: { conflicts, person } }: PartProps) {
  const today = useToday();
  return conflicts.length === 0 ? null : (
    <Section title="Conflicts">
      {conflicts.map(({ conflict, parties, theirs, entries }) => (
        <div key={conflict.id}>
          <Row className="everything-row" margin={sayDate(conflict.noticedOn, today)}>
            <h3>
              <Link className="link" href={conflictPath(conflict.id)}>
                {conflict.title}
              </Link>
            </h3>
            <p className="small">
              With {listNames(parties.map(({ name }) => name))}; {sayStage(conflict.stage)}.
            </p>
            {[theirs.wants, theirs.because, ...parties.filter((party) => party.kind === 'person' && party.id === person.id).flatMap(({ feels, feelsAfter }) => [feels, feelsAfter])]
              .filter((words) => words !== '')
              .map((words) => (
                <p key={words} className="say everything-words">
                  <LongWords words={words} about={conflict.title} />
                </p>
              ))}
          </Row>
          {entries.map((entry) => (
            <Row key={entry.id} className="everything-row is-part" margin={sayDate(entry.day, today)}>
              <p className="say everything-words">
                <LongWords words={entry.text} about={conflict.title} />
              </p>
            </Row>
          ))}
        </div>
      ))}
    </Section>
  );
}

function Reflections({ record: { reflections } }: PartProps) {
  const today = useToday();
  return reflections.length === 0 ? null : (
    <Section title="Reflections">
      {reflections.map(({ id, day, parts }) => (
        <Row
          key={id}
          className="everything-row"
          margin={
            <Link className="link" href={reflectionPath(id)}>
              {sayDate(day, today)}
            </Link>
          }
        >
          {parts.map(({ prompt, text }) => (
            <div key={prompt}>
              {prompt === '' ? null : <p className="small">{prompt}</p>}
              <p className="say everything-words">
                <LongWords words={text} about={sayDate(day, today)} />
              </p>
            </div>
          ))}
        </Row>
      ))}
    </Section>
  );
}

function Decisions({ record: { decisions } }: PartProps) {
  const today = useToday();
  return decisions.length === 0 ? null : (
    <Section title="Decided in weekly reviews">
      {decisions.map(({ day, said }) => (
        <Row key={`${day} ${said}`} className="everything-row" margin={sayDate(day, today)}>
          <p className="say">{said}</p>
        </Row>
      ))}
    </Section>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
