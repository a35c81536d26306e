import { autocompletion, type Completion, type CompletionContext, type CompletionResult, pickedCompletion } from '@codemirror/autocomplete';
import { history, redo, standardKeymap, undo } from '@codemirror/commands';
import { EditorState, type Extension, RangeSetBuilder, StateEffect } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, placeholder, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { ReflectionLinkView } from '../../../preload/contract/reflections.ts';
import { editorTheme } from '../log/editor-theme.ts';
import { settingsOf } from './markdown.ts';
import { namesOn } from './names-on.ts';
import type { Offer } from './offers.ts';
import { proseTheme } from './prose-theme.ts';

export interface ProseHandle {
  /** To the end of what is written. */
  readonly focus: () => void;
}

interface ProseEditorProps {
  /** The words it begins with. Whatever comes later is its own. */
  readonly words: string;
  /** What is written here, for those who hear it. */
  readonly label: string;
  /** Invites the first words, while there are none. */
  readonly invitation: string;
  /** Names that are links, to be marked in the words. */
  readonly names: readonly string[];
  /** What follows an `@` may be. */
  readonly offersFor: (typed: string) => readonly Offer[];
  readonly onChange: (words: string) => void;
  readonly onName: (link: ReflectionLinkView) => void;
  readonly ref?: Ref<ProseHandle>;
}

/** The names are others now, though the words may be the same. */
const namesChanged = StateEffect.define<null>();

/**
 * Prose of any length, as it is typed: Markdown set quietly where it stands, and names completed after `@`. It lives in a shadow root,
 * as the log's lines do: the page's policy refuses a style element in the page itself. Only what is in sight is drawn.
 */
export function ProseEditor(props: ProseEditorProps) {
  const { names, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  // The editor outlives renders; what it calls is always the latest.
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const editor = new EditorView({ root, parent: root, state: EditorState.create({ doc: latest.current.words, extensions: extensionsFor(latest) }) });
    view.current = editor;
    return () => {
      editor.destroy();
      view.current = null;
    };
  }, []);

  const said = names.join('\n');
  useEffect(() => {
    view.current?.dispatch({ effects: namesChanged.of(null) });
  }, [said]);

  useImperativeHandle(ref, () => ({
    focus: () => {
      view.current?.focus();
      view.current?.dispatch({ selection: { anchor: view.current.state.doc.length }, scrollIntoView: true });
    },
  }));

  return <div ref={host} className="prose-editor" />;
}

type Latest = { readonly current: ProseEditorProps };

function extensionsFor(latest: Latest): Extension {
  const { label, invitation } = latest.current;
  /** Handled here even when there is nothing to undo: beyond the words would be the reflection itself. */
  const always = (run: typeof undo) => (editor: EditorView) => {
    run(editor);
    return true;
  };
  return [
    history(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': 'true', spellcheck: 'false', autocorrect: 'off', autocapitalize: 'sentences' }),
    placeholder(invitation),
    editorTheme,
    proseTheme,
    setting(latest),
    autocompletion({ override: [(context) => completionsIn(context, latest)], icons: false, interactionDelay: 0, tooltipClass: () => 'offers' }),
    keymap.of([{ key: 'Mod-z', run: always(undo) }, { key: 'Mod-Shift-z', run: always(redo) }, { key: 'Mod-y', run: always(redo) }, ...standardKeymap]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) latest.current.onChange(update.state.doc.toString());
    }),
  ];
}

/** What `@` offers. Choosing one names it before its words are written, so that they are its link at once. */
function completionsIn(context: CompletionContext, latest: Latest): CompletionResult | null {
  const typed = context.matchBefore(/@[\p{L}\p{M}\p{N}'’\- ]{0,40}$/u);
  if (typed === null) return null;
  const offers = latest.current.offersFor(typed.text.slice(1));
  if (offers.length === 0) return null;
  return {
    from: typed.from,
    filter: false,
    options: offers.map(({ link, beside }): Completion => ({
      label: link.name,
      ...(beside === null ? {} : { detail: beside }),
      apply: (view, completion, from, to) => {
        latest.current.onName(link);
        view.dispatch({
          changes: { from, to, insert: link.name },
          selection: { anchor: from + link.name.length },
          annotations: pickedCompletion.of(completion),
          userEvent: 'input.complete',
        });
      },
    })),
  };
}

const LINES = { heading: Decoration.line({ class: 'prose-heading' }), item: Decoration.line({ class: 'prose-item' }), quote: Decoration.line({ class: 'prose-quote' }) };
const STRETCHES = { strong: Decoration.mark({ class: 'prose-strong' }), emphasis: Decoration.mark({ class: 'prose-emphasis' }) };
const NAME = Decoration.mark({ class: 'prose-name' });

/** Sets the lines in sight. */
function setting(latest: Latest): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorationsOf(view, latest.current.names);
      }
      update(update: ViewUpdate): void {
        const isOther = update.docChanged || update.viewportChanged || update.transactions.some(({ effects }) => effects.some((effect) => effect.is(namesChanged)));
        if (isOther) this.decorations = decorationsOf(update.view, latest.current.names);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

function decorationsOf(view: EditorView, names: readonly string[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      const settings = settingsOf(line.text);
      for (const one of settings) if (!('from' in one)) builder.add(line.from, line.from, LINES[one.kind]);
      const stretches = [
        ...settings.flatMap((one) => ('from' in one ? [{ from: one.from, to: one.to, as: STRETCHES[one.kind] }] : [])),
        ...namesOn(line.text, names).map((one) => ({ ...one, as: NAME })),
      ].toSorted((a, b) => a.from - b.from || b.to - a.to);
      for (const one of stretches) builder.add(line.from + one.from, line.from + one.to, one.as);
      at = line.to + 1;
    }
  }
  return builder.finish();
}
