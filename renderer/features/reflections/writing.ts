import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReflectionId } from '../../../main/domain/id.ts';
import type { ReflectionPart } from '../../../main/domain/reflection.ts';
import { bareLink, eachOnce, keyOfLink, linksIn, stands } from '../../../main/domain/reflections/links.ts';
import { isUnwritten } from '../../../main/domain/reflections/prompts.ts';
import type { ReflectionLinkView, ReflectionPage } from '../../../preload/contract/reflections.ts';
import { Unkept, usePauses } from '../../data/keeping.ts';

/** A reflection as it is written: its words, and what they are about. */
export interface Written {
  readonly parts: readonly ReflectionPart[];
  readonly links: readonly ReflectionLinkView[];
}

/** Reflections that the journal has not said it keeps. */
export const unkept = new Unkept<ReflectionId, Written>((reflectionId, { parts, links }) =>
  window.rapport.call('reflections.keep', { reflectionId, parts: [...parts], links: links.map(bareLink) }),
);

/** The words under their prompts, what was chosen that they are about, and all they ever named on this page. */
interface Making {
  readonly parts: readonly ReflectionPart[];
  readonly chosen: readonly ReflectionLinkView[];
  readonly named: readonly ReflectionLinkView[];
}

const textsOf = (parts: readonly ReflectionPart[]): readonly string[] => parts.map(({ text }) => text);

/** What it is about when one comes to it: what the words name was named in them, the rest was chosen. */
export function makingOf({ parts, links }: Written): Making {
  const texts = textsOf(parts);
  const isNamed = ({ name }: ReflectionLinkView): boolean => texts.some((text) => stands(name, text));
  return { parts, named: links.filter(isNamed), chosen: links.filter((link) => !isNamed(link)) };
}

export const writtenIn = ({ parts, ...making }: Making): Written => ({ parts, links: linksIn(textsOf(parts), making) });

/** With other words under one of its prompts. */
export const withText = (making: Making, at: number, text: string): Making => ({
  ...making,
  parts: making.parts.map((part, index) => (index === at ? { ...part, text } : part)),
});

/** With something named by `@`: a link for as long as its name stands in the words. */
export const withNamed = (making: Making, link: ReflectionLinkView): Making => ({ ...making, named: eachOnce([...making.named, link]) });

/** Not about something any more, though the words may still name it. */
export function withoutLink(making: Making, link: ReflectionLinkView): Making {
  const isOther = (one: ReflectionLinkView): boolean => keyOfLink(one) !== keyOfLink(link);
  return { ...making, chosen: making.chosen.filter(isOther), named: making.named.filter(isOther) };
}

/**
 * A reflection as it is typed: kept after a pause, during long typing, before a lock and on leaving the page. One that was begun and
 * left without a word is taken out again.
 */
export function useWriting(page: ReflectionPage) {
  const client = useQueryClient();
  const { id } = page;
  const [making, setMaking] = useState(() => makingOf(unkept.of(id) ?? page));
  const latest = useRef(making);
  const { typed } = usePauses(unkept.keepAll);

  const change = (next: Making): void => {
    latest.current = next;
    setMaking(next);
    const written = writtenIn(next);
    unkept.note(id, written);
    // Coming back to the page begins from what was last read of it: that must be these words.
    client.setQueryData<{ readonly value: ReflectionPage }>(['reflections.get', { reflectionId: id }], (read) => (read === undefined ? read : { value: { ...read.value, ...written } }));
    typed();
  };

  const wasUnwritten = useRef(isUnwritten(making.parts));
  const isHere = useRef(false);
  const leave = useCallback((): void => {
    // React may take the page away only to put it back.
    if (isHere.current || !wasUnwritten.current || !isUnwritten(latest.current.parts)) return;
    void window.rapport.call('reflections.remove', { reflectionId: id }).then(() => client.invalidateQueries());
  }, [client, id]);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      setTimeout(leave);
    };
  }, [leave]);

  return {
    ...writtenIn(making),
    write: (at: number, text: string): void => {
      change(withText(latest.current, at, text));
    },
    name: (link: ReflectionLinkView): void => {
      change(withNamed(latest.current, link));
    },
    drop: (link: ReflectionLinkView): void => {
      change(withoutLink(latest.current, link));
    },
  };
}
