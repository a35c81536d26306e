/** How far a key moves by day: Alt with left or right anywhere; the arrows alone where nothing is being written or chosen. */
export function dayStep(event: KeyboardEvent): -1 | 0 | 1 {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
  const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
  if (step === 0 || event.altKey) return step;
  const at = event.composedPath()[0];
  const busy = at instanceof Element && at.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], dialog, [role="menu"]') !== null;
  return busy ? 0 : step;
}

/** Whether the day shown next was come to by an arrow alone. */
let byArrow = false;

/** A key is turning to another day. */
export function turnDays(event: Pick<KeyboardEvent, 'altKey'>): void {
  byArrow = !event.altKey;
}

/** Whether one is leafing through days rather than coming to write: the focus stays where it is. Answered once for each turn. */
export function isTurningDays(): boolean {
  const turning = byArrow || (document.activeElement?.closest('.day-nav') ?? null) !== null;
  byArrow = false;
  return turning;
}
