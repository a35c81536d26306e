import type { Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';

class Before extends WidgetType {
  readonly words: string;
  constructor(words: string) {
    super();
    this.words = words;
  }
  override eq(other: Before): boolean {
    return other.words === this.words;
  }
  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'words-before';
    element.textContent = `${this.words} `;
    return element;
  }
}

/** Words before the line that are not part of it: what the calendar says, for the sentence to go on from. */
export const standingBefore = (words: string): Extension =>
  EditorView.decorations.of(Decoration.set(Decoration.widget({ widget: new Before(words), side: -1 }).range(0)));
