import type { z } from 'zod';

/**
 * What a call does to the journal. `outside` answers while it is locked; `read` leaves it as it was; `write` changes
 * it, and the change can be undone.
 */
export type Access = 'outside' | 'read' | 'write';

declare const output: unique symbol;

/** One call: what it may be given, and (as a type only) what it answers. */
export interface Call<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly access: Access;
  readonly input: Input;
  readonly [output]?: Output;
}

/** Declares a call: `reads(input).gives<Output>()`. */
const declareCall =
  (access: Access) =>
  <Input extends z.ZodType>(input: Input): { readonly gives: <Output>() => Call<Input, Output> } => ({
    gives: <Output>(): Call<Input, Output> => ({ access, input }),
  });

export const outside = declareCall('outside');
export const reads = declareCall('read');
export const writes = declareCall('write');

/** What may be handed in: nothing that is handed in is written to. */
type Given<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Given<Item>[]
    : { readonly [K in keyof T]: Given<T[K]> };

export type InputOf<C extends Call> = Given<z.input<C['input']>>;
export type ParsedInputOf<C extends Call> = z.output<C['input']>;
export type OutputOf<C extends Call> = C extends Call<z.ZodType, infer Output> ? Output : never;
