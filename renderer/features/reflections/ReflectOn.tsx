import type { ReflectionKind, ReflectionLink } from '../../../main/domain/reflection.ts';
import { Act } from '../../ui/Act.tsx';
import { useBegin } from './begin.ts';

interface ReflectOnProps {
  readonly link: ReflectionLink;
  /** What it is, for those who hear it out of its row. */
  readonly about?: string;
  readonly kind?: ReflectionKind;
  readonly children?: string;
}

/** Begins a reflection on something. */
export function ReflectOn({ link, about, kind = 'free', children = 'Reflect on it' }: ReflectOnProps) {
  const { begin, busy } = useBegin();
  return (
    <Act
      {...(about === undefined ? {} : { about })}
      disabled={busy}
      onClick={() => {
        begin(kind, { links: [link] });
      }}
    >
      {children}
    </Act>
  );
}
