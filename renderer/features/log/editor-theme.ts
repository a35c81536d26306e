import { EditorView } from '@codemirror/view';

/** The look of a line: the journal's own type, and marks as quiet underlines. Custom properties come in from the page. */
export const editorTheme = EditorView.theme({
  '&': { background: 'none', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--serif)', fontSize: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0' },
  '.words-before': { color: 'var(--ink-3)' },
  '.cm-placeholder': { color: 'var(--ink-3)', fontStyle: 'normal' },
  '.cm-content ::selection, .cm-content::selection': { background: 'var(--wash)' },
  '.mark-who': { textDecoration: 'underline var(--mark) 1px', textUnderlineOffset: '0.2em', fontWeight: '520' },
  '.mark-unsure': { textDecoration: 'underline wavy var(--ink-2) 1px', textUnderlineOffset: '0.2em', fontWeight: '520' },
  '.mark-new': { textDecoration: 'underline dashed var(--ink-2) 1.5px', textUnderlineOffset: '0.2em', fontWeight: '520' },
  '.mark-when': { textDecoration: 'underline dotted var(--mark) 1.5px', textUnderlineOffset: '0.2em' },
  '.mark-promise': { textDecoration: 'underline var(--accent) 2px', textUnderlineOffset: '0.18em' },
  '.mark-clash': { textDecoration: 'underline wavy var(--accent) 1.2px', textUnderlineOffset: '0.2em' },
  '.cm-tooltip.offers': {
    background: 'var(--raised)',
    color: 'var(--ink)',
    border: '1px solid var(--mark)',
    borderRadius: 'var(--radius)',
    zIndex: '4',
  },
  '.cm-tooltip.offers > ul': { fontFamily: 'var(--serif)', maxHeight: '18rem' },
  '.cm-tooltip.offers > ul > li': { padding: '0.3rem 0.75rem', lineHeight: '1.45' },
  '.cm-tooltip.offers > ul > li[aria-selected]': { background: 'var(--wash)', color: 'var(--ink)', boxShadow: 'inset 3px 0 var(--accent)' },
  '.cm-completionDetail': { fontFamily: 'var(--sans)', fontStyle: 'normal', fontSize: 'var(--text-sm)', color: 'var(--ink-2)', marginLeft: '0.75rem' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '640' },
});
