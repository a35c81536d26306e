import { useEffect, useRef, useState } from 'react';
import type { CalendarPlan } from '../../../main/domain/importing/calendar.ts';
import type { Owner } from '../../../main/domain/settings.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { sayInvited } from './calendar-words.ts';
import { focusWork } from './focus-work.ts';

interface DiaryOwnerProps {
  readonly plan: Pick<CalendarPlan, 'owner' | 'ownerCandidates'>;
  /** The suggestion still has to be confirmed. */
  readonly asks: boolean;
  readonly onConfirm: () => void;
  readonly onSay: (owner: Owner) => void;
}

/** Whose diary it is: asked once, then a sentence that can be changed. */
export function DiaryOwner({ plan, asks, onConfirm, onSay }: DiaryOwnerProps) {
  const [changing, setChanging] = useState(false);
  const name = plan.owner?.owner.name ?? null;
  const choosing = (
    <OtherOwner
      plan={plan}
      onSay={(owner) => {
        setChanging(false);
        onSay(owner);
      }}
      onLeave={() => {
        setChanging(false);
        focusWork();
      }}
    />
  );
  if (asks && name !== null) {
    return (
      <section className="imports-ask" aria-label="Whose diary this is" data-begins="true">
        {changing ? (
          choosing
        ) : (
          <>
            <p>Is this {name}’s diary? You are then left out of your own meetings, and Settings remembers it.</p>
            <Acts>
              <Act onClick={onConfirm}>That is you</Act>
              <Act onClick={() => setChanging(true)}>Someone else</Act>
            </Acts>
          </>
        )}
      </section>
    );
  }
  return (
    <section className="imports-ask is-settled" aria-label="Whose diary this is">
      <p className="imports-note">
        {name === null ? 'Nobody stands out as the one whose diary this is.' : `Your diary, ${name}: you are nobody’s guest in it.`}
        <Act about="whose diary this is" onClick={() => setChanging(!changing)}>{changing ? 'Leave it so' : name === null ? 'Say who' : 'Change'}</Act>
      </p>
      {changing ? choosing : null}
    </section>
  );
}

const NOT_LISTED = 'not listed';

function OtherOwner({ plan, onSay, onLeave }: { readonly plan: DiaryOwnerProps['plan']; readonly onSay: (owner: Owner) => void; readonly onLeave: () => void }) {
  const candidates = plan.ownerCandidates.filter(({ email }) => plan.owner?.owner.emails.includes(email) !== true);
  const [chosen, setChosen] = useState(candidates[0]?.email ?? NOT_LISTED);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [unnamed, setUnnamed] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);

  const say = (): void => {
    const candidate = candidates.find((one) => one.email === chosen);
    if (candidate !== undefined) onSay({ name: candidate.name, emails: [candidate.email] });
    else if (name.trim() === '') setUnnamed(true);
    else onSay({ name: name.trim(), emails: email.trim() === '' ? [] : [email.trim().toLowerCase()] });
  };

  return (
    <form
      ref={form}
      className="imports-open"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <Choice
        label="Who are you in this diary?"
        down
        value={chosen}
        options={[...candidates.map(({ email: value, name: label, entries }) => ({ value, label: `${label}, ${sayInvited(entries)}` })), { value: NOT_LISTED, label: 'Someone not listed' }]}
        onChange={setChosen}
      />
      {chosen === NOT_LISTED ? (
        <div className="fields-beside">
          <TextField label="Your name, as calendars write it" size="short" value={name} onChange={setName} error={unnamed && name.trim() === '' ? 'Write a name.' : null} />
          <TextField label="Your address, if it has one" type="email" value={email} onChange={setEmail} />
        </div>
      ) : null}
      <Buttons>
        <Button type="submit">Read it as yours</Button>
        <Act onClick={onLeave}>Never mind</Act>
      </Buttons>
    </form>
  );
}
