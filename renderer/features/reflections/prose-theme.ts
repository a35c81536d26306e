import { EditorView } from '@codemirror/view';

/** How Markdown's lines and stretches are set. Every sign typed stays in sight. */
export const proseTheme = EditorView.theme({
  // All of the sheet can be clicked to write on.
  '&, & .cm-scroller, & .cm-content': { minHeight: 'inherit' },
  '.prose-heading': { fontSize: '1.15em', fontWeight: '560', lineHeight: '1.5' },
  '.prose-item': { paddingLeft: '1.35em', textIndent: '-1.35em' },
  '.prose-quote': { color: 'var(--ink-2)', fontStyle: 'italic' },
  '.prose-strong': { fontWeight: '640' },
  '.prose-emphasis': { fontStyle: 'italic' },
  '.prose-name': { textDecoration: 'underline var(--mark) 1px', textUnderlineOffset: '0.2em', fontWeight: '520' },
});
