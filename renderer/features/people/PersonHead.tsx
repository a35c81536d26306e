import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { sayDate } from '../../../main/domain/day.ts';
import { firstNameOf, isHeldOn } from '../../../main/domain/person.ts';
import type { PersonPage } from '../../../preload/contract/people.ts';
import { useToday } from '../../data/day.ts';
import { logPath, organisationPath } from '../../data/paths.ts';
import { useWrite } from '../../data/query.ts';
import { Clock } from '../../marks/Clock.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { PageHead } from '../../ui/Page.tsx';
import { everythingPath } from '../records/paths.ts';
import { PersonBriefing } from '../nudges/Briefing.tsx';
import { ChangeRhythm } from '../nudges/ChangeRhythm.tsx';
import { PlanMeeting } from '../nudges/PlanMeeting.tsx';
import { SnoozeToDay } from '../nudges/SnoozeMenu.tsx';
import { Asks } from './Asks.tsx';
import { sayCareer } from './career.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { EditPerson } from './PersonForm.tsx';
import { AddPost, MovePost } from './PostDialogs.tsx';
import { RhythmStrip } from './RhythmStrip.tsx';
import { sayQuiet } from './standing.ts';

type Asking = 'move' | 'plan' | 'briefing' | 'rhythm' | 'snooze' | 'edit' | 'merge';

/** Who they are, how it stands, and what can be done. */
export function PersonHead({ page }: { readonly page: PersonPage }) {
  const { person, clock, posts } = page;
  const today = useToday();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [, go] = useLocation();
  const { name } = person;
  const archive = useWrite('people.archive', { said: () => `Archived ${name}` });
  const unarchive = useWrite('people.unarchive', { said: () => `Brought ${name} back` });
  const remove = useWrite('people.remove', { said: () => `Deleted ${name}` });
  const wake = useWrite('snoozes.clear', { said: () => `Woke the reminder about ${name}` });
  const subject = { personId: person.id, name };
  const snooze = { rule: 'clock', subject: 'person', subjectId: person.id } as const;
  const held = posts.filter((post) => isHeldOn(post, today));
  const close = (): void => {
    setAsking(null);
  };
  const ask = (next: Asking) => () => {
    setAsking(next);
  };

  return (
    <>
      <PageHead title={person.honorific === null ? name : `${person.honorific} ${name}`} margin={<Clock reading={clock} size={52} />} wide>
        <div className="person-now">
          <div>
            <p className="posts">
              {sayCareer(posts, today).map((piece) =>
                typeof piece === 'string' ? (
                  piece
                ) : (
                  <Link key={piece.organisationId} className="link" href={organisationPath(piece.organisationId)}>
                    {piece.name}
                  </Link>
                ),
              )}
            </p>
            {person.archivedOn === null ? null : <p className="person-quiet">Archived on {sayDate(person.archivedOn, today)}: kept, and never a reminder.</p>}
            {page.held === null ? null : (
              <p className="person-quiet">
                Held since {sayDate(page.held.since, today)}: disclosure of what you keep on {firstNameOf(name)} was asked for. <Act to={everythingPath(person.id)}>See the hold</Act>
              </p>
            )}
            {clock.state === 'snoozed' || clock.state === 'planned' ? (
              <p className="person-quiet">
                {sayQuiet(clock, today)}{' '}
                {clock.state === 'planned' ? (
                  <Act to={logPath({ day: clock.on })}>See it</Act>
                ) : (
                  <>
                    <Act onClick={ask('snooze')}>Change the day</Act> <Act onClick={() => void wake.run(snooze)}>Wake it now</Act>
                  </>
                )}
              </p>
            ) : null}
            <Acts>
              {person.archivedOn === null ? (
                <Act to={logPath({ begin: `${name} ` })}>Log a meeting</Act>
              ) : (
                <Act onClick={() => void unarchive.run({ personId: person.id })}>Bring {firstNameOf(name)} back</Act>
              )}
              <Act onClick={ask('plan')}>Plan one</Act>
              <Act onClick={ask('briefing')}>Briefing</Act>
              <Act onClick={ask('rhythm')}>Change the rhythm</Act>
              <Menu
                label="More"
                about={name}
                items={[
                  { label: 'Edit', run: ask('edit') },
                  held.length === 0 ? { label: 'Add a post', run: ask('move') } : { label: 'Move to another post', run: ask('move') },
                  ...(clock.state === 'still' ? [] : [{ label: clock.state === 'snoozed' ? 'Snooze to another day' : 'Snooze', run: ask('snooze') }]),
                  { label: 'Merge with another record', run: ask('merge') },
                  person.archivedOn === null
                    ? { label: 'Archive', run: () => void archive.run({ personId: person.id }) }
                    : { label: 'Bring back', run: () => void unarchive.run({ personId: person.id }) },
                  { label: `Everything held on ${name}`, run: () => go(everythingPath(person.id)) },
                  { label: `Erase ${name}`, run: () => go(everythingPath(person.id, true)) },
                  {
                    label: 'Delete',
                    run: () => {
                      void remove.run({ personId: person.id }).then((outcome) => {
                        if (outcome.ok) go('/people', { replace: true });
                      });
                    },
                  },
                ]}
              />
            </Acts>
          </div>
          <RhythmStrip page={page} />
        </div>
      </PageHead>
      <Asks page={page} />
      {asking === 'plan' ? <PlanMeeting person={subject} onClose={close} /> : null}
      {asking === 'briefing' ? <PersonBriefing personId={person.id} name={name} onClose={close} /> : null}
      {asking === 'rhythm' ? <ChangeRhythm person={subject} onClose={close} /> : null}
      {asking === 'snooze' ? <SnoozeToDay snooze={snooze} name={name} onClose={close} /> : null}
      {asking === 'move' && held.length === 0 ? <AddPost person={person} onClose={close} /> : null}
      {asking === 'move' && held.length > 0 ? <MovePost person={person} held={held} from={null} onClose={close} /> : null}
      {asking === 'edit' ? <EditPerson page={page} onClose={close} /> : null}
      {asking === 'merge' ? <MergeDialog keep={person} gone={null} onClose={close} /> : null}
    </>
  );
}
