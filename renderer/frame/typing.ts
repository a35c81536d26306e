/** What each field held before it was first typed into since it took the focus. */
const before = new WeakMap<EventTarget, string>();

type TextBox = HTMLInputElement | HTMLTextAreaElement;

const isTextBox = (target: EventTarget | undefined): target is TextBox =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Remembers what fields hold when the focus comes to them. Returns the way to stop. */
export function watchTyping(): () => void {
  const remember = (event: FocusEvent): void => {
    const field = event.composedPath()[0];
    if (isTextBox(field)) before.set(field, field.value);
  };
  window.addEventListener('focusin', remember);
  return () => {
    window.removeEventListener('focusin', remember);
  };
}

/**
 * Whether the field would itself undo something: it holds other words than when the focus came to it. An editor with a
 * history of its own (the log's) answers the key before it comes here, when it has something to undo.
 */
export const hasOwnUndo = (target: EventTarget | undefined): boolean =>
  isTextBox(target) && before.has(target) && before.get(target) !== target.value;
