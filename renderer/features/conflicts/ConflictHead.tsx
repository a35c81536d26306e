import { Link } from 'wouter';
import type { ConflictPage, PartyView } from '../../../preload/contract/conflicts.ts';
import { useToday } from '../../data/day.ts';
import { organisationPath, partnershipPath, personPath } from '../../data/paths.ts';
import { LifeStrip } from '../../marks/Life.tsx';
import { PageHead } from '../../ui/Page.tsx';
import { partiesInShort, sayGoneOn, theGroup } from './words.ts';
import '../people/ledger.css';

/** What it is over, with whom, how long it has gone on, and its life drawn. */
export function ConflictHead({ page }: { readonly page: ConflictPage }) {
  const today = useToday();
  const { conflict, entries, partnershipName } = page;
  const parties = partiesInShort(page.parties);
  return (
    <PageHead title={conflict.title} margin={sayGoneOn(page, today)} wide>
      <p className="conflict-with">
        With{' '}
        {parties.map((party, i) => (
          <span key={`${party.kind} ${party.id}`}>
            {i === 0 ? '' : i === parties.length - 1 ? '; and ' : '; '}
            <OneParty party={party} organisation={party.post !== null && parties[i + 1]?.post?.organisationId !== party.post.organisationId} />
          </span>
        ))}
        {conflict.partnershipId === null || partnershipName === null ? null : (
          <>
            {'; in '}
            <Link className="link" href={partnershipPath(conflict.partnershipId)}>
              {theGroup(partnershipName)}
            </Link>
          </>
        )}
      </p>
      <LifeStrip facts={{ stage: conflict.stage, noticedOn: conflict.noticedOn, nextOn: conflict.stage === 'parked' ? conflict.revisitOn : conflict.nextOn, entries, today }} />
    </PageHead>
  );
}

/** A party, and where they are from: said once, at the last of several from one place. */
function OneParty({ party, organisation }: { readonly party: PartyView; readonly organisation: boolean }) {
  if (party.kind === 'organisation') {
    return (
      <Link className="link" href={organisationPath(party.id)}>
        {party.name}
      </Link>
    );
  }
  return (
    <>
      <Link className="link" href={personPath(party.id)}>
        {party.name}
      </Link>
      {party.post === null || !organisation ? null : (
        <>
          {', '}
          <Link className="link" href={organisationPath(party.post.organisationId)}>
            {party.post.organisationName}
          </Link>
        </>
      )}
    </>
  );
}
