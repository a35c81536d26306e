import { memo, type RefObject, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { TimelineFacts } from '../../../main/domain/timeline/facts.ts';
import { layOut, type TimelineLayout } from '../../../main/domain/timeline/layout.ts';
import { type Lane, LANE_NAMES } from '../../../main/domain/timeline/tell.ts';
import { ticksOf } from './axis.ts';
import type { LaneProps, StopProps } from './lane-props.ts';
import { BAND, type LaneBox, PROMISE, rowsIn, stack } from './lanes.ts';
import { BandLane } from './lanes/BandLane.tsx';
import { ConflictLane } from './lanes/ConflictLane.tsx';
import { MeetingLane } from './lanes/MeetingLane.tsx';
import { PromiseLane } from './lanes/PromiseLane.tsx';
import { TrustLane, TrustLevels } from './lanes/TrustLane.tsx';
import { useListeners } from './listeners.ts';
import { sayThings, type Stop, stopsOf, walk } from './stops.ts';
import { around, moved, reaching, type Room, type TimelineView, zoomed } from './view.ts';

interface ChartProps {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly facts: TimelineFacts;
  readonly name: string;
  readonly room: Room;
  readonly view: TimelineView;
  readonly onView: (view: TimelineView) => void;
  readonly lanes: ReadonlySet<Lane>;
  /** What is pointed at, in words; null when nothing is. */
  readonly onTold: (words: string | null) => void;
}

/** About how many pixels "today" takes beside its line. */
const TODAY_WIDTH = 44;

/** How much one press of + or − zooms, and one arrow with Shift moves (as a part of the width). */
const ZOOM = 1.6;
const MOVE = 0.2;

/** The picture: lanes over years on one axis. Arrow keys walk from mark to mark, + and − zoom, Shift with an arrow moves. */
export function Chart({ svg, facts, name, room, view, onView, lanes, onTold }: ChartProps) {
  const clip = useId();
  const [, go] = useLocation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const scale = { origin: room.origin, pixelsPerDay: view.pixelsPerDay };
  const layout = useMemo(() => layOut(facts, { origin: room.origin, pixelsPerDay: view.pixelsPerDay }), [facts, room.origin, view.pixelsPerDay]);
  const said = useMemo(() => sayThings(facts, name), [facts, name]);
  const stops = useMemo(() => stopsOf(facts, layout, said), [facts, layout, said]);
  const { boxes, height } = useMemo(() => stack(facts, layout, lanes), [facts, layout, lanes]);
  const shift = -view.left * scale.pixelsPerDay;
  const all = useMemo(() => boxes.flatMap(({ lane }) => stops.get(lane) ?? []), [boxes, stops]);
  const byKey = useMemo(() => new Map(all.map((stop) => [stop.key, stop])), [all]);
  const isSeen = (stop: Stop): boolean => stop.x + shift >= 0 && stop.x + shift <= room.width;
  // What was walked to may have been gathered into another mark since, or moved out of sight.
  const walkedTo = chosen === null ? undefined : byKey.get(chosen);
  const current = (walkedTo !== undefined && isSeen(walkedTo) ? walkedTo : undefined) ?? all.findLast(isSeen) ?? walkedTo ?? all.at(-1) ?? null;

  useEffect(() => {
    if (focusOn === null) return;
    markOf(svg.current, focusOn)?.focus({ preventScroll: true });
    setFocusOn(null);
  }, [focusOn, svg]);
  useLayoutEffect(() => {
    for (const mark of svg.current?.querySelectorAll<SVGElement>('[data-stop][tabindex="0"]') ?? []) mark.tabIndex = -1;
    if (current !== null) markOf(svg.current, current.key)?.setAttribute('tabindex', '0');
  });

  const open = ({ go: where }: Stop): void => {
    if ('to' in where) go(where.to);
    else onView(around(where.from, where.until, room));
  };
  const drag = useDrag(view, room, onView);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === null) return;
    const middle = current.x + shift;
    const act = (): boolean => {
      if (event.key === '+' || event.key === '=') onView(zoomed(view, ZOOM, middle, room));
      else if (event.key === '-' || event.key === '−') onView(zoomed(view, 1 / ZOOM, middle, room));
      else if (event.key === '0') onView(zoomed(view, 0, middle, room));
      else if (event.shiftKey && event.key === 'ArrowLeft') onView(moved(view, -room.width * MOVE, room));
      else if (event.shiftKey && event.key === 'ArrowRight') onView(moved(view, room.width * MOVE, room));
      else if (event.key === 'Enter' || event.key === ' ') open(current);
      else {
        const next = walk(
          stops,
          boxes.map(({ lane }) => lane),
          current,
          event.key,
        );
        if (next === null) return false;
        setChosen(next.key);
        onView(reaching(view, next.x, room));
        setFocusOn(next.key);
      }
      return true;
    };
    if (act()) event.preventDefault();
  };

  const stop = useCallback(
    (key: string): StopProps => {
      const found = byKey.get(key);
      return { role: found !== undefined && 'to' in found.go ? 'link' : 'button', tabIndex: -1, 'aria-label': found?.words ?? '', className: 'tl-mark', 'data-stop': key };
    },
    [byKey],
  );
  /** The mark an event is about. */
  const stopAt = ({ target }: Event): Stop | null =>
    target instanceof Element ? (byKey.get(target.closest<SVGElement>('[data-stop]')?.dataset['stop'] ?? '') ?? null) : null;
  useListeners(svg, {
    keydown: onKeyDown,
    wheel: wheelOver(view, room, onView),
    ...drag.listeners,
    click: (event) => {
      const found = stopAt(event);
      if (found !== null && !drag.wasDragged()) open(found);
    },
    pointerover: (event) => {
      const found = stopAt(event);
      if (found !== null) onTold(found.words);
    },
    focusin: (event) => {
      const found = stopAt(event);
      if (found === null) return;
      setChosen(found.key);
      onTold(found.words);
    },
    pointerleave: () => onTold(null),
  });
  const drawn: LaneProps = { box: NO_BOX, layout, facts, name, shift, width: room.width, stop };
  // Lanes of many marks are drawn somewhat wider than the window and moved as a whole, so that moving along draws little anew.
  const beyond = room.width / 4;
  const base = Math.round(shift / beyond) * beyond;
  const wide = { ...drawn, shift: base + beyond, width: room.width + 2 * beyond };
  const along = `translate(${shift - base - beyond} 0)`;
  const today = layout.today + shift;
  return (
    <svg
      ref={svg}
      className="tl"
      width={room.width}
      height={height}
      viewBox={`0 0 ${room.width} ${height}`}
      role="group"
      aria-label={`Timeline of ${facts.name}. Arrow keys walk from mark to mark, plus and minus zoom, Enter opens.`}
    >
      <clipPath id={clip}>
        <rect x="0" y="0" width={room.width} height={height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <g className="tl-axis" aria-hidden="true">
          {ticksOf(view, room).map(({ x, label, strong }) => (
            <g key={`${x} ${label}`} transform={`translate(${x} 0)`}>
              <path className={strong ? 'tl-tick is-strong' : 'tl-tick'} d={`M0 16V${height}`} />
              {today - x > -4 && today - x < TODAY_WIDTH + label.length * 7 ? null : (
                <text x="4" y="12">
                  {label}
                </text>
              )}
            </g>
          ))}
        </g>
        {boxes.map((box) => (
          <g key={box.lane}>
            <path className="tl-edge" d={`M0 ${box.top - 9.5}H${room.width}`} aria-hidden="true" />
            <g transform={`translate(0 ${box.top})`} role="group" aria-label={LANE_NAMES[box.lane]}>
              <LaneMarks drawn={drawn} wide={wide} along={along} box={box} />
            </g>
          </g>
        ))}
        <path className="tl-today" d={`M${today} 16V${height}`} aria-hidden="true" />
        <text className="tl-today-word" x={today - 5} y="12" aria-hidden="true">
          today
        </text>
      </g>
      <g className="tl-names" aria-hidden="true">
        {boxes.map((box) => (
          <LaneName key={box.lane} box={box} name={name} layout={layout} />
        ))}
      </g>
    </svg>
  );
}

/** The mark of this key as it is drawn. */
const markOf = (svg: SVGSVGElement | null, key: string): SVGElement | null => svg?.querySelector<SVGElement>(`[data-stop="${CSS.escape(key)}"]`) ?? null;

const NO_BOX: LaneBox = { lane: 'posts', top: 0, height: 0 };

const ManyMeetings = memo(MeetingLane);
const ManyPromises = memo(PromiseLane);
const ManyTrust = memo(TrustLane);

/** One lane: with words that keep to the window's edges, or moved as a whole. */
function LaneMarks({ drawn, wide, along, box }: { readonly drawn: LaneProps; readonly wide: LaneProps; readonly along: string; readonly box: LaneBox }) {
  switch (box.lane) {
    case 'posts':
      return <BandLane {...drawn} box={box} />;
    case 'conflicts':
      return <ConflictLane {...drawn} box={box} />;
    case 'meetings':
      return (
        <g transform={along}>
          <ManyMeetings {...wide} box={box} />
        </g>
      );
    case 'promises':
      return (
        <g transform={along}>
          <ManyPromises {...wide} box={box} />
        </g>
      );
    case 'trust':
      return (
        <>
          <TrustLevels width={drawn.width} />
          <g transform={along}>
            <ManyTrust {...wide} box={box} />
          </g>
        </>
      );
  }
}

/** Letters a name may have to stand in the margin. */
const SHORT_NAME = 14;

/** What a lane holds, in the margin. */
function LaneName({ box, name, layout }: { readonly box: LaneBox; readonly name: string; readonly layout: TimelineLayout }) {
  const kinds = new Set(layout.bands.flatMap((placed) => (placed.kind === 'one' ? [placed.bar.band.kind] : placed.bars.map(({ band }) => band.kind))));
  const isGroup = kinds.has('membership') && !kinds.has('post');
  switch (box.lane) {
    case 'posts':
      return <text y={box.top + (layout.flags.length === 0 ? 0 : BAND.flags) + 13}>{isGroup ? 'Members' : 'Posts'}</text>;
    case 'meetings':
      return (
        <>
          <text y={box.top + 26}>Meetings</text>
          {layout.remote.length > 0 ? (
            <text className="tl-minor" y={box.top + 50}>
              remote
            </text>
          ) : null}
        </>
      );
    case 'conflicts':
      return <text y={box.top + 26}>Conflicts</text>;
    case 'promises':
      return (
        <>
          {layout.mine.length > 0 ? <text y={box.top + 14}>Your word</text> : null}
          {layout.theirs.length > 0 ? <text y={box.top + rowsIn(layout).mine * PROMISE.row + 14}>{name.length <= SHORT_NAME ? `${name}’s` : 'Theirs'}</text> : null}
        </>
      );
    case 'trust':
      return (
        <>
          <text y={box.top + 24}>Trust</text>
          <text className="tl-minor" y={box.top + 39}>
            as you felt it
          </text>
        </>
      );
  }
}

/** Zooms by the wheel while the picture has the keyboard, and by pinch always; a sideways wheel moves along it. */
const wheelOver =
  (view: TimelineView, room: Room, onView: (view: TimelineView) => void) =>
  (event: WheelEvent): void => {
    const element = event.currentTarget;
    if (!(element instanceof Element)) return;
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.shiftKey ? event.deltaY : 0;
    if (sideways !== 0) onView(moved(view, sideways, room));
    // A wheel over the page scrolls the page, until the picture was clicked or walked into.
    else if (event.ctrlKey || event.metaKey || element.contains(document.activeElement)) {
      onView(zoomed(view, Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), event.clientX - element.getBoundingClientRect().left, room));
    } else return;
    event.preventDefault();
  };

/** Pixels a press may move and still be a click. */
const CLICK = 4;

/** Moves by dragging. */
function useDrag(view: TimelineView, room: Room, onView: (view: TimelineView) => void) {
  const from = useRef<{ readonly x: number; readonly view: TimelineView; dragged: boolean } | null>(null);
  const last = useRef(false);
  return {
    wasDragged: () => last.current,
    listeners: {
      pointerdown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        last.current = false;
        from.current = { x: event.clientX, view, dragged: false };
      },
      pointermove: (event: PointerEvent) => {
        const start = from.current;
        if (start === null) return;
        const by = event.clientX - start.x;
        if (!start.dragged && Math.abs(by) < CLICK) return;
        if (!start.dragged && event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
        start.dragged = true;
        last.current = true;
        onView(moved(start.view, -by, room));
      },
      pointerup: () => {
        from.current = null;
      },
      pointercancel: () => {
        from.current = null;
      },
    },
  };
}
