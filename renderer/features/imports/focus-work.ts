/** Where a file's work begins: the question that holds it up, else its first choice. */
const BEGINS = ['[data-begins="true"] :is(button, select)', '.ticks input[tabindex="0"]'];

/** Moves the focus to where the work on a file begins. Returns the way to call it off. */
export function focusWork(): () => void {
  // A list draws its rows in the frame after it has measured itself.
  const frame = requestAnimationFrame(() => {
    const [first] = BEGINS.map((begins) => document.querySelector<HTMLElement>(`.imports ${begins}`)).filter((found) => found !== null);
    first?.focus({ preventScroll: true });
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}
