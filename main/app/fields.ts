type Present<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** The fields that were named in a partial change: an absent one must not be written as nothing. */
export const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
