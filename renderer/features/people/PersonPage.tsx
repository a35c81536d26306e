import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { PersonId } from '../../../main/domain/id.ts';
import { firstNameOf } from '../../../main/domain/person.ts';
import { listNames } from '../../../main/domain/words.ts';
import type { PersonPage as PersonPageView } from '../../../preload/contract/people.ts';
import { partnershipPath } from '../../data/paths.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { StartFrom } from '../conflicts/StartFrom.tsx';
import { AboutReflections } from '../reflections/AboutReflections.tsx';
import { ReflectOn } from '../reflections/ReflectOn.tsx';
import { Timeline } from '../timelines/Timeline.tsx';
import { BetweenYou } from './BetweenYou.tsx';
import { ConflictLedger } from './Ledger.tsx';
import { Meetings } from './Meetings.tsx';
import { EditPerson } from './PersonForm.tsx';
import { PersonHead } from './PersonHead.tsx';
import { Posts } from './Posts.tsx';
import { Writing } from './Writing.tsx';
import './person.css';

/** A person's page, by the number in the path. */
export function PersonPage() {
  const { personId } = useParams();
  const id = Number(personId);
  const page = useRead('people.get', { personId: id as PersonId });
  if (page.state === 'failed' && (page.failure.kind === 'not-found' || page.failure.kind === 'invalid-input')) {
    return (
      <PageHead title="Nobody here" lede="There is no such person in the journal. If they were deleted, undo brings them back.">
        <Act to="/people">Go to People</Act>
      </PageHead>
    );
  }
  // Each person has writing of their own in the making.
  return <Shown read={page}>{(person) => <OnePerson key={person.person.id} page={person} />}</Shown>;
}

type Written = 'matters' | 'pressures' | 'shared' | 'howMet' | 'assistant' | 'notes';

function OnePerson({ page }: { readonly page: PersonPageView }) {
  const { person } = page;
  const first = firstNameOf(person.name);
  const edit = useWrite('people.edit', { shown: true, said: () => 'Saved' });
  const writing = (field: Written, title: string, invitation: string, level: 2 | 3 = 2) => (
    <Writing
      title={title}
      value={person[field]}
      invitation={invitation}
      level={level}
      onSave={async (words) => {
        const outcome = await edit.run({ personId: person.id, [field]: words });
        return outcome.ok ? null : outcome.failure;
      }}
    />
  );
  return (
    <div className="person">
      <PersonHead page={page} />
      <Timeline scope={{ kind: 'person', personId: person.id }} name={person.name} />
      <div className="section">
        <Row>
          <div className="cols">
            {writing('matters', `What matters to ${first}`, 'What they care about, in their own words if you have them.')}
            {writing('pressures', `Pressures on ${first}`, 'What they are answerable for, and to whom, just now.')}
            {writing('shared', 'What you share', 'Ground you have in common: a place, a value, a worry.')}
            {writing('howMet', 'How you met', 'Where, and through whom.')}
            <BetweenYou person={person} promises={page.commitments} />
            <section aria-labelledby="grates">
              <h2 id="grates">Where it grates</h2>
              <ConflictLedger conflicts={page.conflicts} of={person.name} none="No difference has come to the surface yet." />
              <StartFrom party={{ kind: 'person', id: person.id, name: person.name }} />
            </section>
            <section aria-labelledby="reflections">
              <h2 id="reflections">Reflections</h2>
              <AboutReflections about={{ kind: 'person', id: person.id }} none={`Nothing yet. Name ${first} with @ in a reflection, and it is found from here.`} />
              <Acts>
                <ReflectOn link={{ kind: 'person', id: person.id }}>{`Reflect on ${first}`}</ReflectOn>
              </Acts>
            </section>
          </div>
        </Row>
      </div>
      <div className="section">
        <Row>
          <div className="cols">
            <section aria-labelledby="posts">
              <h2 id="posts">Posts</h2>
              <Posts person={person} posts={page.posts} />
            </section>
            <Reach page={page} assistant={writing('assistant', 'Assistant', 'Who keeps the diary, and how to reach them.', 3)} />
            {writing('notes', 'Notes', 'Anything else.')}
            {page.partnerships.length === 0 ? null : (
              <section aria-labelledby="partnerships">
                <h2 id="partnerships">Partnerships</h2>
                <ul className="plain-list">
                  {page.partnerships.map(({ id, name }) => (
                    <li key={id}>
                      <Link className="link is-shown" href={partnershipPath(id)}>
                        {name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        </Row>
      </div>
      <Meetings
        meetings={page.meetings}
        count={page.meetingCount}
        of={{ personId: person.id }}
        none={`None in the journal yet. A line in the log with ${first}’s name in it is all it takes.`}
      />
    </div>
  );
}

/** E-mail addresses and phones, and who keeps the diary. */
function Reach({ page, assistant }: { readonly page: PersonPageView; readonly assistant: ReactNode }) {
  const { person, contactPoints } = page;
  const [editing, setEditing] = useState(false);
  return (
    <section aria-labelledby="reach" className="reach">
      <div className="writing-head">
        <h2 id="reach">How to reach {firstNameOf(person.name)}</h2>
        <Act onClick={() => setEditing(true)} about="e-mail and phone">
          {contactPoints.length === 0 ? 'Add an address or a phone' : 'Change'}
        </Act>
      </div>
      {contactPoints.length === 0 ? null : (
        <dl className="reach-points">
          {contactPoints.map((point) => (
            <div key={point.id}>
              <dt>{point.label ?? (point.kind === 'email' ? 'e-mail' : 'phone')}</dt>
              <dd>{point.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {person.alsoKnownAs.length === 0 ? null : <p className="small">Also known as {listNames(person.alsoKnownAs)}.</p>}
      {assistant}
      {editing ? <EditPerson page={page} onClose={() => setEditing(false)} /> : null}
    </section>
  );
}
