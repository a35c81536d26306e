/** Something that just happened, said once and quietly. */
export interface Announcement {
  readonly words: string;
  /** `failed` stays until it is put away. */
  readonly kind: 'done' | 'failed';
  /** What can be done about it at once: "Undo". */
  readonly act?: { readonly label: string; readonly run: () => void };
}

export interface Announced extends Announcement {
  readonly key: number;
}

let current: Announced | null = null;
let last = 0;
const listeners = new Set<() => void>();

const tellListeners = (): void => {
  for (const listener of listeners) listener();
};

/** Says something in the window's one live region, and shows it for a while. The latest takes the place of the one before. */
export function announce(announcement: Announcement): void {
  last += 1;
  current = { ...announcement, key: last };
  tellListeners();
}

/** Says that something was done, in a word or a sentence. */
export const announceDone = (words: string, act?: Announcement['act']): void => {
  announce({ words, kind: 'done', ...(act === undefined ? {} : { act }) });
};

/** Puts away what is shown, if it is still that. */
export function putAway(key: number): void {
  if (current?.key !== key) return;
  current = null;
  tellListeners();
}

export const currentAnnouncement = (): Announced | null => current;

export function onAnnouncement(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
