import { upperFirst } from '../../../main/domain/words.ts';
import { useState } from 'react';
import { Link } from 'wouter';
import { sayDate } from '../../../main/domain/day.ts';
import { isMemberOn, sayStance, type Standing, stanceOf, type Statement } from '../../../main/domain/partnership.ts';
import { sayTimes } from '../../../main/domain/sentences.ts';
import type { MemberView, PartnershipPage } from '../../../preload/contract/partnerships.ts';
import { useToday } from '../../data/day.ts';
import { personPath } from '../../data/paths.ts';
import { useWrite } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { LongWords } from '../../ui/LongWords.tsx';
import { Row } from '../../ui/Page.tsx';
import { PlanMeeting } from '../nudges/PlanMeeting.tsx';
import { sayShortDate } from '../people/standing.ts';
import { MembershipDialog } from './MembershipDialog.tsx';
import { StandDialog } from './StandDialog.tsx';
import { sayMembership } from './words.ts';

interface MemberRowProps {
  readonly page: PartnershipPage;
  readonly member: MemberView;
  /** The purpose that stands, which they are asked about. */
  readonly purpose: Statement | null;
}

type Asking = 'stand' | 'plan' | 'membership';

/** One member: where they stand and since when, the words they used, and whether you have met alone. */
export function MemberRow({ page, member, purpose }: MemberRowProps) {
  const today = useToday();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { name, personId, standings, lastAlone } = member;
  const { stance, latest } = stanceOf(standings);
  const now = isMemberOn(member, today);
  const close = (): void => {
    setAsking(null);
  };
  const outdated = latest !== null && purpose !== null && latest.day < purpose.day;
  const facts = [
    sayMembership(member, today),
    !now ? '' : lastAlone === null ? 'never met alone' : `last met alone ${sayDate(lastAlone, today)}`,
    now && outdated ? 'asked before the purpose was revised' : '',
  ].filter((fact) => fact !== '');
  return (
    <Row
      className={now && (stance === 'unasked' || outdated) ? 'member-row' : 'member-row is-quiet'}
      margin={
        <>
          <span className={now && stance === 'unasked' ? 'asks' : ''}>{now || latest !== null ? sayStance(stance) : ''}</span>
          {latest === null ? null : <span className="member-when">{sayShortDate(latest.day, today)}</span>}
        </>
      }
    >
      <div>
        <p className="name">
          <Link href={personPath(personId)}>{name}</Link>
          {member.organisationName === null ? null : <span className="of">{member.organisationName}</span>}
        </p>
        {latest === null || latest.words.trim() === '' ? null : (
          <p className="say member-words">
            ‘<LongWords words={latest.words.trim()} about={`what ${name} said`} />’
          </p>
        )}
      </div>
      <div>
        {facts.length === 0 ? null : <p className="small">{upperFirst(facts.join('; '))}.</p>}
        <Acts>
          {now ? (
            <Act about={name} onClick={() => setAsking('stand')}>
              {latest === null ? 'Note where they stand' : 'Ask again'}
            </Act>
          ) : null}
          {now && lastAlone === null ? (
            <Act about={`meeting ${name} alone`} onClick={() => setAsking('plan')}>
              Plan it
            </Act>
          ) : null}
          <Act about={`when ${name} joined and left`} onClick={() => setAsking('membership')}>
            Change
          </Act>
        </Acts>
        <History standings={standings} name={name} />
      </div>
      {asking === 'stand' ? <StandDialog partnershipId={page.partnership.id} member={member} onClose={close} /> : null}
      {asking === 'plan' ? <PlanMeeting person={{ personId, name }} onClose={close} /> : null}
      {asking === 'membership' ? <MembershipDialog page={page} member={member} onClose={close} /> : null}
    </Row>
  );
}

/** Where someone stood, each time they were asked; folded until it is opened. */
function History({ standings, name }: { readonly standings: readonly Standing[]; readonly name: string }) {
  const today = useToday();
  const remove = useWrite('partnerships.unstand', { said: () => `Removed a note of where ${name} stands` });
  if (standings.length === 0) return null;
  return (
    <details className="member-history">
      <summary>
        Asked {sayTimes(standings.length)}
        <span className="unseen">, {name}</span>
      </summary>
      <ol className="ledger">
        {standings.map((standing) => (
          <li key={standing.id}>
            <span className="when">{sayShortDate(standing.day, today)}</span>
            <div>
              {upperFirst(sayStance(standing.stance))}
              {standing.words.trim() === '' ? null : (
                <>
                  : ‘<LongWords words={standing.words.trim()} about={`what ${name} said`} />’
                </>
              )}{' '}
              <Act about={`what ${name} said on ${sayDate(standing.day, today)}`} onClick={() => void remove.run({ standingId: standing.id })}>
                Remove
              </Act>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
