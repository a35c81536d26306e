import { useState } from 'react';
import { useParams } from 'wouter';
import type { ConflictId } from '../../../main/domain/id.ts';
import type { ConflictPage as ConflictPageView } from '../../../preload/contract/conflicts.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { PageHead, Row, Section } from '../../ui/Page.tsx';
import { AboutReflections } from '../reflections/AboutReflections.tsx';
import { ReflectOn } from '../reflections/ReflectOn.tsx';
import { Agreement } from './Agreement.tsx';
import { ConflictHead } from './ConflictHead.tsx';
import { Diary } from './Diary.tsx';
import { Promises } from './Promises.tsx';
import { Standing } from './Standing.tsx';
import { Views } from './Views.tsx';
import './conflict.css';

/** A conflict's page, by the number in the path. */
export function ConflictPage() {
  const { conflictId } = useParams();
  const read = useRead('conflicts.get', { conflictId: Number(conflictId) as ConflictId });
  if (read.state === 'failed' && (read.failure.kind === 'not-found' || read.failure.kind === 'invalid-input')) {
    return (
      <PageHead title="No such conflict" lede="There is no such conflict in the journal. If it was deleted, undo brings it back.">
        <Act to="/conflicts">Go to Conflicts</Act>
      </PageHead>
    );
  }
  // Each has writing of its own in the making.
  return <Shown read={read}>{(page) => <OneConflict key={page.conflict.id} page={page} />}</Shown>;
}

function OneConflict({ page }: { readonly page: ConflictPageView }) {
  const [asking, setAsking] = useState<'log' | null>(null);
  return (
    <div className="conflict">
      <ConflictHead page={page} />
      <Standing
        page={page}
        logging={asking === 'log'}
        onLog={(open) => {
          setAsking(open ? 'log' : null);
        }}
      />
      <Agreement page={page} />
      <Views page={page} />
      <Diary
        page={page}
        onLog={() => {
          setAsking('log');
        }}
      />
      <Promises page={page} />
      <Section title="Reflections">
        <Row>
          <div className="conflict-reflections">
            <AboutReflections about={{ kind: 'conflict', id: page.conflict.id }} none="Nothing yet. What you think of it when nobody is listening belongs here." />
            <Acts>
              <ReflectOn link={{ kind: 'conflict', id: page.conflict.id }} />
            </Acts>
          </div>
        </Row>
      </Section>
    </div>
  );
}
