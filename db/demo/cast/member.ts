import type { Mode, Safety } from '../../../main/domain/meeting.ts';
import type { OrganisationKind } from '../../../main/domain/organisation.ts';
import type { Ring } from '../../../main/domain/person.ts';
import type { Beat } from '../beat.ts';

export interface House {
  readonly name: string;
  readonly abbreviation: string | null;
  readonly kind: OrganisationKind;
  readonly notes: string;
}

/** A post. `from` and `to` are days before today; `from: null` when nobody remembers. */
export interface Held {
  readonly at: string;
  readonly title: string;
  readonly from: number | null;
  readonly to?: number;
}

/** A contact after the last time in the same room, on its own day. */
export interface Since {
  readonly ago: number;
  readonly mode: Exclude<Mode, 'face-to-face'>;
  readonly minutes: number;
  readonly beat: Beat;
}

/** Someone of the fictional place. Days are counted back from today. */
export interface Member {
  readonly name: string;
  readonly honorific?: string;
  readonly alsoKnownAs?: readonly string[];
  readonly she: boolean;
  readonly posts: readonly Held[];
  readonly ring: Ring;
  /** A rhythm of their own, in days; `null`: none. */
  readonly rhythm?: number | null;
  readonly email: string;
  readonly mobile?: string;
  readonly work: string;
  readonly matters: string;
  readonly pressures: string;
  readonly shared: string;
  readonly howMet: string;
  readonly assistant?: string;
  readonly notes?: string;
  /** When they came into the journal; with the journal itself when not given. */
  readonly added?: number;
  /** When they were archived. */
  readonly archived?: number;
  /** The last time in the same room; `null`: never. */
  readonly lastSeen: number | null;
  /** Days between meetings of the two of us, as it turned out. */
  readonly every: number;
  /** Of the meetings of two, how many were not in the same room. */
  readonly remote: number;
  readonly places: readonly string[];
  /** How safe it was to disagree: at first, midway, now. */
  readonly trust: readonly [Safety, Safety, Safety];
  /** Their story in the order it happened, up to the last time in the same room. */
  readonly story: readonly Beat[];
  readonly since?: readonly Since[];
  readonly snoozedFor?: number;
}
