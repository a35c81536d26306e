import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { history, redo, standardKeymap, undo } from '@codemirror/commands';
import { Annotation, EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, placeholder } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { complete } from '../../../main/domain/recognise/complete.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import { standingBefore } from './editor-before.ts';
import { editorTheme } from './editor-theme.ts';
import type { Mark } from './marks.ts';

export interface EditorHandle {
  /** To the end of the line, where writing goes on. */
  readonly focus: () => void;
}

interface LineEditorProps {
  readonly text: string;
  /** What it is, for those who hear it: "Line at 13.40". */
  readonly label: string;
  /** Invites the first words, while there are none. */
  readonly prompt: string;
  /** What the calendar says of it: stands before the words, and is not one of them. */
  readonly before: string | null;
  readonly lexicon: Lexicon;
  /** The marks of a text, as it is typed. */
  readonly marksOf: (text: string) => readonly Mark[];
  readonly onChange: (text: string) => void;
  readonly onAccept: () => void;
  readonly onAcceptDay: () => void;
  /** Up from the first line (−1) or down from the last (1). */
  readonly onLeave: (direction: -1 | 1) => void;
  /** Backspace where nothing is written. */
  readonly onRemove: () => void;
  /** Alt with a figure: an answer to the line's question. */
  readonly onAnswer: (number: number) => void;
  readonly onFocus: () => void;
  readonly ref?: Ref<EditorHandle>;
}

/** The marks are to be read again, though the text is the same: a correction was made. */
const readAgain = StateEffect.define<null>();

/** The words were changed beside the editor (the form), which knows of it already. */
const fromBeside = Annotation.define<true>();

/**
 * One line of the day as an editor. It lives in a shadow root: there CodeMirror's styles are constructed sheets, which
 * the page's policy (`style-src 'self'`) lets be, where a style element in the page would be refused.
 */
export function LineEditor(props: LineEditorProps) {
  const { text, label, marksOf, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  // The editor outlives renders; what it calls is always the latest.
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  // Texts told to the owner and not yet come back: React may be a keystroke behind, and must not take one back.
  const told = useRef<string[]>([]);

  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const editor = new EditorView({ root, parent: root, state: EditorState.create({ doc: latest.current.text, extensions: extensionsFor(latest, told.current) }) });
    view.current = editor;
    return () => {
      editor.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    const now = editor.state.doc.toString();
    const own = told.current.lastIndexOf(text);
    if (own >= 0) told.current.splice(0, own + 1);
    if (own >= 0 || now === text) editor.dispatch({ effects: readAgain.of(null) });
    else editor.dispatch({ changes: { from: 0, to: now.length, insert: text }, selection: { anchor: text.length }, annotations: fromBeside.of(true) });
  }, [text, marksOf, label]);

  useImperativeHandle(ref, () => ({
    focus: () => {
      const editor = view.current;
      if (editor === null) return;
      editor.focus();
      editor.dispatch({ selection: { anchor: editor.state.doc.length }, scrollIntoView: true });
    },
  }));

  return <div ref={host} className="line-editor" />;
}

type Latest = { readonly current: LineEditorProps };

function extensionsFor(latest: Latest, told: string[]): Extension {
  const { before, prompt } = latest.current;
  return [
    history(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of(() => ({ 'aria-label': latest.current.label, 'aria-multiline': 'true', spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off' })),
    before === null ? placeholder(prompt) : standingBefore(before),
    editorTheme,
    marking(latest),
    autocompletion({ override: [(context) => offers(context, latest)], icons: false, interactionDelay: 0, tooltipClass: () => 'offers' }),
    Prec.high(keymap.of(keysFor(latest))),
    // Undone here while there is something to undo here; else the key goes on to the journal's own undo.
    keymap.of([{ key: 'Mod-z', run: undo }, { key: 'Mod-Shift-z', run: redo }, { key: 'Mod-y', run: redo }, ...standardKeymap]),
    EditorView.domEventHandlers({ keydown: (event) => answers(event, latest), beforeinput: replacesMarked }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) {
        const text = update.state.doc.toString();
        told.push(text);
        const tell = (): void => {
          latest.current.onChange(text);
        };
        // Read before the next key comes, which may answer what this one asked – unless React itself is handing words in.
        if (update.transactions.some((change) => change.annotation(fromBeside) === true)) tell();
        else flushSync(tell);
      }
      if (update.focusChanged && update.view.hasFocus) latest.current.onFocus();
    }),
  ];
}

function keysFor(latest: Latest) {
  const always = (run: () => void) => (): boolean => {
    run();
    return true;
  };
  const edge = (direction: -1 | 1) => (view: EditorView) => {
    const { main } = view.state.selection;
    if (!main.empty || view.moveVertically(main, direction > 0).head !== edgeOf(view, direction, main.head)) return false;
    latest.current.onLeave(direction);
    return true;
  };
  return [
    { key: 'Mod-Enter', run: always(() => { latest.current.onAcceptDay(); }) },
    { key: 'Enter', run: always(() => { latest.current.onAccept(); }) },
    { key: 'Shift-Enter', run: (view: EditorView) => (view.dispatch(view.state.replaceSelection('\n')), true) },
    { key: 'ArrowUp', run: edge(-1) },
    { key: 'ArrowDown', run: edge(1) },
    { key: 'Escape', run: leave },
    {
      key: 'Backspace',
      run: (view: EditorView) => {
        if (view.state.doc.length > 0) return false;
        latest.current.onRemove();
        return true;
      },
    },
  ];
}

/** Out of the words and onto their row, where the arrows move by day and Tab goes on. */
function leave(view: EditorView): boolean {
  view.contentDOM.blur();
  const { root } = view;
  if (root instanceof ShadowRoot) root.host.closest<HTMLElement>('[data-line]')?.focus();
  return true;
}

/** Alt with a figure, by where the key is: on a Mac, Alt with 1 writes another character. */
function answers(event: KeyboardEvent, latest: Latest): boolean {
  const figure = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1];
  if (figure === undefined || !event.altKey || event.ctrlKey || event.metaKey) return false;
  event.preventDefault();
  // Answered before the next key comes, which may be Enter.
  flushSync(() => {
    latest.current.onAnswer(Number(figure));
  });
  return true;
}

/** Typing over chosen words is done here: the browser would carry their look along as a style, which the page's policy refuses. */
function replacesMarked(event: InputEvent, view: EditorView): boolean {
  if (event.inputType !== 'insertText' || event.data === null || event.isComposing || view.state.selection.main.empty) return false;
  event.preventDefault();
  view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
  return true;
}

/** Where vertical motion ends when there is no further line: the very beginning or end, or where it stands. */
function edgeOf(view: EditorView, direction: -1 | 1, head: number): number {
  const block = view.lineBlockAt(head);
  const isOutermost = direction < 0 ? block.from === 0 : block.to === view.state.doc.length;
  if (!isOutermost) return -1;
  const here = view.coordsAtPos(head);
  const end = view.coordsAtPos(direction < 0 ? 0 : view.state.doc.length);
  if (here === null || end === null || Math.abs(here.top - end.top) > 2) return -1;
  return view.moveVertically(view.state.selection.main, direction > 0).head;
}

/** Keeps the marks in step with the text. */
function marking(latest: Latest): Extension {
  const read = (state: EditorState): DecorationSet =>
    Decoration.set(
      latest.current
        .marksOf(state.doc.toString())
        .filter(({ from, to }) => from < to && to <= state.doc.length)
        .map(({ from, to, kind }) => Decoration.mark({ class: `mark-${kind}` }).range(from, to)),
      true,
    );
  return StateField.define<DecorationSet>({
    create: read,
    update: (marks, change) => (change.docChanged || change.effects.some((effect) => effect.is(readAgain)) ? read(change.state) : marks),
    provide: (field) => EditorView.decorations.from(field),
  });
}

/** What `@` offers: people and organisations, best first. */
function offers(context: CompletionContext, latest: Latest): CompletionResult | null {
  const typed = context.matchBefore(/@[\p{L}\p{M}'’\- ]{0,40}$/u);
  if (typed === null) return null;
  const found = complete(typed.text.slice(1), latest.current.lexicon);
  if (found.length === 0) return null;
  return { from: typed.from, filter: false, options: found.map(({ name, beside }) => ({ label: name, apply: name, ...(beside === null ? {} : { detail: beside }) })) };
}
