/** Why a call could not be done. Expected, and said in words a tired person can act on. */
export type FailureKind =
  | 'invalid-input'
  | 'not-found'
  | 'locked'
  | 'wrong-passphrase'
  | 'no-journal'
  | 'already-open'
  | 'already-exists'
  | 'newer-journal'
  | 'damaged'
  | 'disk'
  | 'refused'
  | 'cancelled'
  | 'unexpected';

export interface Failure {
  readonly kind: FailureKind;
  /** What happened, whether the user's words are safe, and what to do next. Never journal text. */
  readonly message: string;
  /** For `invalid-input`: where in the input, and why. */
  readonly issues?: readonly { readonly path: string; readonly message: string }[];
}

/** The answer of every call: expected failures are values, only bugs throw. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const succeed = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const fail = (kind: FailureKind, message: string, issues?: Failure['issues']): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: issues === undefined ? { kind, message } : { kind, message, issues },
});
