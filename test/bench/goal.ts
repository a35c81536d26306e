/** One line of the table: what was wanted, what was measured, and how the one stands to the other. */
export interface Measured {
  readonly what: string;
  /** Milliseconds; for a share of something, how many times that something. Null: measured for itself. */
  readonly goal: number | null;
  readonly measured: number;
  readonly unit: 'ms' | 'times';
  /** What the number is made of, when it is not plain. */
  readonly note?: string;
}

export const inMs = (what: string, goal: number | null, measured: number, note = ''): Measured => ({ what, goal, measured, unit: 'ms', note });
export const inTimes = (what: string, goal: number, measured: number, of: number): Measured => ({
  what,
  goal,
  measured: measured / of,
  unit: 'times',
  note: `${measured.toFixed(2)} ms ÷ ${of.toFixed(2)} ms`,
});

/** The table: goal, measured, and measured ÷ goal, which is at most 1 where the goal is met. */
export function drawTable(lines: readonly Measured[]): string {
  const say = (value: number, unit: Measured['unit']): string => `${value.toFixed(value < 10 ? 2 : 1)} ${unit === 'ms' ? 'ms' : '×'}`;
  const rows = lines.map(({ what, goal, measured, unit, note = '' }) => [
    what,
    goal === null ? '–' : `≤ ${goal} ${unit === 'ms' ? 'ms' : '×'}`,
    say(measured, unit),
    goal === null ? '–' : (measured / goal).toFixed(2),
    note,
  ]);
  const all = [['', 'goal', 'measured', 'ratio', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}
