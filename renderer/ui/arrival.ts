/** The path whose heading last had its turn to take the focus. The page the window opens on never takes it. */
let arrivedAt: string | null = null;

/** The next page shown is arrived at, whatever it is: a journal has just been opened. */
export function expectArrival(): void {
  arrivedAt = '';
}

/**
 * Moves the focus to a page's heading, once for each path arrived at. A page that shows its heading later (it waited for
 * the journal) still gets its turn; one that is shown again without a move does not.
 */
export function takeFocus(path: string, heading: HTMLElement | null): void {
  if (heading === null || arrivedAt === path) return;
  const first = arrivedAt === null;
  arrivedAt = path;
  if (!first) heading.focus({ preventScroll: true });
}
