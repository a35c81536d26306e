import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { sayDay } from '../../../main/domain/day.ts';
import type { ReflectionId } from '../../../main/domain/id.ts';
import { prepare } from '../../../main/domain/recognise/lexicon.ts';
import { isUnwritten, sayKind } from '../../../main/domain/reflections/prompts.ts';
import type { ReflectionPage as ReflectionPageView } from '../../../preload/contract/reflections.ts';
import { useToday } from '../../data/day.ts';
import { useKept } from '../../data/keeping.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act } from '../../ui/Act.tsx';
import { PageHead, Row, Spread } from '../../ui/Page.tsx';
import { KeptWords } from '../log/KeptWords.tsx';
import { Beside } from './Beside.tsx';
import { offersFor } from './offers.ts';
import { ProseEditor, type ProseHandle } from './ProseEditor.tsx';
import { unkept, useWriting } from './writing.ts';
import '../log/log.css';
import './reflection.css';

/** A reflection, by the number in the path. */
export function ReflectionPage() {
  const { reflectionId } = useParams();
  const read = useRead('reflections.get', { reflectionId: Number(reflectionId) as ReflectionId });
  if (read.state === 'failed' && (read.failure.kind === 'not-found' || read.failure.kind === 'invalid-input')) {
    return (
      <PageHead title="No such reflection" lede="There is no such reflection in the journal. If it was deleted, undo brings it back.">
        <Act to="/reflections">Go to Reflections</Act>
      </PageHead>
    );
  }
  // Each has writing of its own in the making.
  return <Shown read={read}>{(page) => <OneReflection key={page.id} page={page} />}</Shown>;
}

const NOTHING = { people: [], organisations: [], conflicts: [] } as const;

function OneReflection({ page }: { readonly page: ReflectionPageView }) {
  const today = useToday();
  const [, go] = useLocation();
  const { parts, links, write, name, drop } = useWriting(page);
  const remove = useWrite('reflections.remove', { said: () => 'Deleted the reflection' });
  const directory = useRead('people.directory', {}, { keepLast: true });
  const day = useRead('meetings.day', { day: page.day }, { keepLast: true });
  const known = directory.state === 'here' ? directory.value : NOTHING;
  const lexicon = useMemo(() => prepare(known), [known]);
  const meetings = day.state === 'here' ? day.value.meetings : [];
  const names = useMemo(() => links.map((link) => link.name), [links]);
  const first = useRef<ProseHandle>(null);
  const [begins] = useState(() => isUnwritten(parts));
  useEffect(() => {
    if (begins) first.current?.focus();
  }, [begins]);

  const removeIt = async (): Promise<void> => {
    // The last words go with it, so that undo brings back all of them.
    await unkept.keepAll();
    const outcome = await remove.run({ reflectionId: page.id });
    if (outcome.ok) go('/reflections', { replace: true });
  };

  return (
    <div className="reflection">
      <PageHead title={sayDay(page.day, today)} lede={page.kind === 'free' ? '' : sayKind(page.kind)} keepsFocus={begins} />
      <Spread aside={<Beside page={page} links={links} onDrop={drop} onRemove={() => void removeIt()} />}>
        <div className={`section is-tight sheet is-${page.kind}`}>
          {parts.map(({ prompt, text }, at) => (
            <Row key={at} className="sheet-part">
              {prompt === '' ? null : <h2>{prompt}</h2>}
              <ProseEditor
                {...(at === 0 ? { ref: first } : {})}
                words={text}
                label={prompt === '' ? 'What is on your mind' : prompt}
                invitation={prompt === '' ? 'What is on your mind? @ names someone.' : at === 0 ? 'Write, or leave it. @ names someone.' : ''}
                names={names}
                offersFor={(typed) => offersFor(typed, { lexicon, meetings })}
                onChange={(words) => {
                  write(at, words);
                }}
                onName={name}
              />
            </Row>
          ))}
        </div>
      </Spread>
      <Foot id={page.id} />
    </div>
  );
}

/** Always in sight: how the words stand. */
function Foot({ id }: { readonly id: ReflectionId }) {
  const kept = useKept(unkept, id);
  return (
    <div className="foot-bar" role="region" aria-label="Keeping">
      {kept.state === 'failed' ? (
        <p className="kept is-failed" role="alert">
          Not kept yet: {kept.message} <Act onClick={() => void unkept.keepAll()}>Try again</Act>
        </p>
      ) : kept.state === 'kept' && kept.at !== null ? (
        <KeptWords at={kept.at} />
      ) : (
        <p className="kept">{kept.state === 'keeping' ? 'Keeping your words …' : 'Kept as you write'}</p>
      )}
      <Act to="/reflections">All reflections</Act>
    </div>
  );
}
