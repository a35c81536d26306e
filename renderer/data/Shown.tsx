import type { ReactNode } from 'react';
import { Act } from '../ui/Act.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import type { Read } from './query.ts';

/** A read as a screen shows it: its value, a quiet wait, or what went wrong and a way to ask again. */
export function Shown<T>({ read, children }: { readonly read: Read<T>; readonly children: (value: T) => ReactNode }) {
  switch (read.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <FailureNote act={<Act onClick={read.again}>Try again</Act>}>{read.failure.message}</FailureNote>;
    case 'here':
      return children(read.value);
  }
}
