/** What the killer and the killed agree on. */
export const KEY = Uint8Array.from({ length: 32 }, (_, i) => 255 - i);
export const PARTICIPANTS = 3;
