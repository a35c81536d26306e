import type { DecisionLine } from './recap.ts';

/** Decisions to read: whom or what each was about, over its sentence. */
export const DecisionsMade = ({ lines }: { readonly lines: readonly DecisionLine[] }) => (
  <ul className="recap">
    {lines.map(({ key, name, said }) => (
      <li key={key}>
        {name === '' ? null : <span className="recap-name">{name}</span>}
        {said}
      </li>
    ))}
  </ul>
);
