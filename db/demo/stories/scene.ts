import type { Movement, Stage } from '../../../main/domain/conflict.ts';
import type { Mode, Safety } from '../../../main/domain/meeting.ts';
import type { Beat } from '../beat.ts';
import type { HouseKey, Who } from '../cast/cast.ts';

/** A meeting that a story turns on, so many days before today (moved back to a working day). */
export interface Scene {
  readonly ago: number;
  readonly time: string | null;
  readonly minutes: number | null;
  readonly mode: Mode;
  readonly place: string | null;
  readonly with: readonly Who[];
  readonly beat: Beat;
  readonly safety?: Partial<Record<Who, Safety>>;
}

/** One entry in a conflict's log. With a scene, it was said in that meeting; without, it was noted on its own day. */
export type StoryEntry = {
  readonly text: string;
  readonly movement?: Movement;
  readonly movedTo?: Stage;
  /** Who was there, when no scene tells it. */
  readonly there?: readonly Who[];
} & ({ readonly scene: Scene } | { readonly ago: number });

type StoryParty = { readonly who: Who; readonly feels?: string } | { readonly house: HouseKey; readonly feels?: string };

/** A conflict as it is told. Its stage is the last one an entry moved it to. `in` days count from today. */
export interface ConflictStory {
  readonly title: string;
  readonly stake: string;
  readonly power: string;
  readonly nextIn?: number;
  readonly revisitIn?: number;
  readonly agreed?: string;
  readonly board?: boolean;
  readonly parties: readonly StoryParty[];
  /** My side; once it is settled, how I feel about it. */
  readonly mine: { readonly wants: string; readonly because: string; readonly feels?: string };
  readonly theirs: { readonly wants: string; readonly because: string };
  readonly entries: readonly StoryEntry[];
}

export const scene = (
  ago: number,
  mode: Mode,
  where: Pick<Scene, 'time' | 'minutes' | 'place' | 'with'>,
  beat: Beat,
  safety?: Scene['safety'],
): Scene => ({
  ago,
  mode,
  ...where,
  beat,
  ...(safety === undefined ? {} : { safety }),
});
