/** The redaction as the journal sees it: a book made ready, texts and fields without names, doubts and how they were settled. */
export { prepareRedaction, type Redactor } from './prepare.ts';
export { fieldFor, nameFor, redact, type Redacted, type RedactionContext } from './redact.ts';
export type { FoundDoubt } from './rewriting.ts';
export { applySettled, gatherDoubts } from './settling.ts';
