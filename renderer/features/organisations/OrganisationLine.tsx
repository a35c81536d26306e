import type { OrganisationRow } from '../../../preload/contract/organisations.ts';
import { useToday } from '../../data/day.ts';
import { Row } from '../../ui/Page.tsx';
import { sayShortDate } from '../people/standing.ts';
import { sayConflicts, sayKind, sayPeople } from './words.ts';
import '../people/person-line.css';

/** One organisation in a list: when anyone there was last met in the margin, then what it is, who is there and where it grates. */
export function OrganisationLine({ organisation }: { readonly organisation: OrganisationRow }) {
  const today = useToday();
  const { name, abbreviation, kind, people, lastFaceToFace, openConflicts, archivedOn } = organisation;
  const conflicts = sayConflicts(openConflicts);
  return (
    <Row
      className="person-line"
      margin={
        lastFaceToFace === null ? (
          <span className="unseen">never met face to face</span>
        ) : (
          <>
            <span className="unseen">last met </span>
            {sayShortDate(lastFaceToFace, today)}
          </>
        )
      }
    >
      <span className="person-line-who">
        <span className="name">
          {name}
          {abbreviation === null ? null : <span className="of"> {abbreviation}</span>}
        </span>
        <span className="of">{sayKind(kind)}</span>
      </span>
      <span className="person-line-state">{archivedOn === null ? conflicts : `archived ${sayShortDate(archivedOn, today)}`}</span>
      <span className="person-line-met">{sayPeople(people)}</span>
    </Row>
  );
}
