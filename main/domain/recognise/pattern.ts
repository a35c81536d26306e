/** A long pattern written over several lines: the parts are joined as they stand. */
export const pattern = (flags: string, ...parts: readonly string[]): RegExp => new RegExp(parts.join(''), flags);

/** A long piece of a pattern written over several lines. */
export const spelled = (...parts: readonly string[]): string => parts.join('');
