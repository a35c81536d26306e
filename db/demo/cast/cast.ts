import { CARE_BOARD } from './care-board.ts';
import { COMMUNITY } from './community.ts';
import { COUNCILS } from './councils.ts';
import { FRONT_LINE } from './front-line.ts';
import { HOSPITAL } from './hospital.ts';
import { HOUSES } from './houses.ts';
import type { House, Member } from './member.ts';

const MEMBERS = { ...CARE_BOARD, ...HOSPITAL, ...COUNCILS, ...COMMUNITY, ...FRONT_LINE };

/** Whom the stories are about, by the name they are told with. */
export type Who = keyof typeof MEMBERS;
export type HouseKey = keyof typeof HOUSES;

/** Everyone, in a fixed order: it gives them their numbers. */
export const CAST: ReadonlyMap<Who, Member> = new Map(Object.entries(MEMBERS) as [Who, Member][]);
export const PLACES_OF_WORK: ReadonlyMap<string, House> = new Map(Object.entries(HOUSES));
