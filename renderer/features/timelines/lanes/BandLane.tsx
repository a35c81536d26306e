import { sayBands } from '../../../../main/domain/timeline/words.ts';
import type { LaneProps } from '../lane-props.ts';
import { BAND } from '../lanes.ts';
import { keyOfPlaced } from '../stops.ts';

/** About how many pixels a letter of a label has. */
const LETTER = 6.6;

/** Posts and memberships as bands with their words on them; dated events of a partnership as flags. */
export function BandLane({ layout, shift, width, stop }: LaneProps) {
  // Flags stand in a row of their own, above.
  const top = layout.flags.length === 0 ? 0 : BAND.flags;
  return (
    <>
      {layout.bands.map((placed) => {
        const key = keyOfPlaced('band', placed, ({ band }) => band.id);
        const from = Math.max(placed.from + shift, -4);
        const to = Math.min(placed.to + shift, width + 4);
        if (to < 0 || from > width) return null;
        const label = placed.kind === 'one' ? placed.bar.band.label : `${placed.bars.length} ${sayBands(placed.bars.map(({ band }) => band))}`;
        const begins = placed.kind === 'one' && placed.bar.band.from !== null && placed.from + shift >= 0;
        return (
          <g key={key} {...stop(key)} transform={`translate(${from} ${top + placed.row * BAND.row})`}>
            <rect className="tl-band" width={Math.max(to - from, 2)} height={BAND.bar} />
            {begins ? <path className="tl-band-start" d={`M0.5 0V${BAND.bar}`} /> : null}
            <text className="tl-band-words" x="7" y="13">
              {shorten(label, to - from - 12)}
            </text>
          </g>
        );
      })}
      {layout.flags.map((cluster) => {
        const key = `flag ${cluster.members[0]?.id ?? 0} ${cluster.members.length}`;
        const x = cluster.x + shift;
        if (x < -20 || x > width + 20) return null;
        return (
          <g key={key} {...stop(key)} transform={`translate(${x} 0)`}>
            <path className="tl-flag-pole" d="M0 -2V18" />
            <path className="tl-flag" d="M0 -2H11L8 1.5L11 5H0Z" />
            {cluster.members.length === 1 ? null : (
              <text className="tl-band-words" x="13" y="4">
                {cluster.members.length}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** As many whole words of it as fit, with dots where it was cut: what is seen of it must be heard in its name. */
function shorten(text: string, pixels: number): string {
  const most = Math.floor(pixels / LETTER);
  if (text.length <= most) return text;
  const words = text.slice(0, Math.max(most, 0)).replace(/[\s,]*[^\s,]*$/u, '');
  return words === '' ? '' : `${words}…`;
}
