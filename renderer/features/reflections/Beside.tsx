import { useState } from 'react';
import { Link } from 'wouter';
import { type Day, sayDate } from '../../../main/domain/day.ts';
import { FACTOR_NAMES } from '../../../main/domain/factors.ts';
import { FACTORS } from '../../../main/domain/meeting.ts';
import { keyOfLink } from '../../../main/domain/reflections/links.ts';
import type { ReflectionLinkView, ReflectionPage } from '../../../preload/contract/reflections.ts';
import { useToday } from '../../data/day.ts';
import { pathOfKept } from '../../data/paths.ts';
import { useWrite } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { AsideSection } from '../../ui/Page.tsx';

interface BesideProps {
  readonly page: ReflectionPage;
  readonly links: readonly ReflectionLinkView[];
  readonly onDrop: (link: ReflectionLinkView) => void;
  readonly onRemove: () => void;
}

/** Beside the words: what they are about, what they touch, and what can be done with them. */
export function Beside({ page, links, onDrop, onRemove }: BesideProps) {
  const today = useToday();
  const [moving, setMoving] = useState(false);
  const edit = useWrite('reflections.edit');
  return (
    <>
      <AsideSection title="About">
        {links.length === 0 ? (
          <p className="small">Name someone, a meeting of the day or a conflict with @, and it is found again from there.</p>
        ) : (
          <ul className="about-links">
            {links.map((link) => (
              <li key={keyOfLink(link)}>
                <Link className="link is-shown" href={pathOfKept({ ...link, noun: link.kind })}>
                  {link.name}
                </Link>
                {link.day === null ? null : <span className="of">{sayDate(link.day, today)}</span>}
                <Act
                  about={link.name}
                  onClick={() => {
                    onDrop(link);
                  }}
                >
                  Not about this
                </Act>
              </li>
            ))}
          </ul>
        )}
      </AsideSection>
      <section>
        <fieldset className="touches">
          <legend>What it touches</legend>
          {FACTORS.map((factor) => (
            <Checkbox
              key={factor}
              checked={page.factors.includes(factor)}
              onChange={(checked) => void edit.run({ reflectionId: page.id, factors: FACTORS.filter((one) => (one === factor ? checked : page.factors.includes(one))) })}
            >
              {FACTOR_NAMES[factor]}
            </Checkbox>
          ))}
        </fieldset>
        <Acts>
          <Act
            onClick={() => {
              setMoving(true);
            }}
          >
            Move to another day
          </Act>
          <Act onClick={onRemove}>Delete</Act>
        </Acts>
      </section>
      {moving ? (
        <MoveDay
          page={page}
          onClose={() => {
            setMoving(false);
          }}
        />
      ) : null}
    </>
  );
}

function MoveDay({ page, onClose }: { readonly page: ReflectionPage; readonly onClose: () => void }) {
  const today = useToday();
  const [day, setDay] = useState<Day | null>(page.day);
  const edit = useWrite('reflections.edit', { shown: true, said: (_, { day: to }) => (to === undefined ? null : `Moved to ${sayDate(to, today)}`) });
  const save = async (): Promise<void> => {
    if (day === null) return;
    const outcome = await edit.run({ reflectionId: page.id, day });
    if (outcome.ok) onClose();
  };
  return (
    <Dialog
      title="Move to another day"
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <Button first type="submit" busy={edit.busy} disabled={day === null}>
            Move it
          </Button>
          <Act onClick={onClose}>Leave it where it is</Act>
        </>
      }
    >
      <DateField label="The day it is of" value={day} onChange={setDay} max={today} startsHere />
      {edit.failure === null ? null : <FailureNote>{edit.failure.message}</FailureNote>}
    </Dialog>
  );
}
