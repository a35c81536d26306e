import { useState } from 'react';
import { Act } from './Act.tsx';
import { beginningOf } from './beginning-of.ts';

/** Writing of any length as it is read: the beginning of what is very long, and the rest when it is asked for. */
export function LongWords({ words, about }: { readonly words: string; readonly about?: string }) {
  const [whole, setWhole] = useState(false);
  const beginning = beginningOf(words);
  return beginning === words || whole ? (
    words
  ) : (
    <>
      {beginning}
      {/[.!?…]$/u.test(beginning) ? ' ' : '… '}
      {/* The words around may be pressed to change them; this only reads on. */}
      <span
        role="presentation"
        onClick={(event) => {
          event.stopPropagation();
        }}
      >
        <Act
          onClick={() => {
            setWhole(true);
          }}
          {...(about === undefined ? {} : { about })}
        >
          Read on
        </Act>
      </span>
    </>
  );
}
