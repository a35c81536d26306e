import type { ConflictId, MeetingId } from '../../main/domain/id.ts';
import { prepare } from '../../main/domain/recognise/lexicon.ts';
import type { MeetingView, ParticipantView } from '../../main/domain/views.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const NAMES = ['Priya Raman', 'Gareth Pugh', 'Tunde Bakare', 'Siân Llywelyn', 'Sam Okafor', 'Sam Lee'] as const;

/** A small journal's people, by number from one, and one open conflict with Siân. */
export const LEXICON = prepare({
  people: NAMES.map((name, i) => ({ id: personId(i + 1), name, honorific: null, alsoKnownAs: [], ring: 'key', posts: [], emails: [], lastMetOn: null })),
  organisations: [],
  conflicts: [{ id: 1 as ConflictId, title: 'Who pays for step-down beds', stage: 'worked', personIds: [personId(4)], organisationIds: [] }],
});

/** One of them as having taken part. */
export const inLog = (number: number): ParticipantView => ({ personId: personId(number), name: NAMES[number - 1] ?? '', safety: null });

/** A meeting of the log as it was saved, with what matters to a test changed. */
export const aSavedMeeting = (but: Partial<MeetingView> = {}): MeetingView => ({
  id: 7 as MeetingId,
  day: FRIDAY,
  time: null,
  minutes: null,
  mode: 'face-to-face',
  character: 'business',
  place: null,
  title: null,
  text: '',
  learned: '',
  factors: [],
  partnershipId: null,
  source: 'line',
  importId: null,
  participants: [],
  partnershipName: null,
  commitments: [],
  conflicts: [],
  ...but,
});
