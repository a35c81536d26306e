import { type KeyboardEvent, type PointerEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { TimelineFacts } from '../../../main/domain/timeline/facts.ts';
import { layOut } from '../../../main/domain/timeline/layout.ts';
import { type Lane, LANE_NAMES } from '../../../main/domain/timeline/tell.ts';
import { ticksOf } from './axis.ts';
import type { LaneProps, StopProps } from './lane-props.ts';
import { type LaneBox, stack } from './lanes.ts';
import { BandLane } from './lanes/BandLane.tsx';
import { ConflictLane } from './lanes/ConflictLane.tsx';
import { MeetingLane } from './lanes/MeetingLane.tsx';
import { PromiseLane } from './lanes/PromiseLane.tsx';
import { TrustLane } from './lanes/TrustLane.tsx';
import { type Stop, stopsOf, walk } from './stops.ts';
import { around, moved, reaching, type Room, type TimelineView, zoomed } from './view.ts';

interface ChartProps {
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
export function Chart({ facts, name, room, view, onView, lanes, onTold }: ChartProps) {
  const svg = useRef<SVGSVGElement>(null);
  const clip = useId();
  const [, go] = useLocation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const scale = { origin: room.origin, pixelsPerDay: view.pixelsPerDay };
  const layout = useMemo(() => layOut(facts, { origin: room.origin, pixelsPerDay: view.pixelsPerDay }), [facts, room.origin, view.pixelsPerDay]);
  const stops = useMemo(() => stopsOf(facts, layout, name), [facts, layout, name]);
  const { boxes, height } = stack(facts, layout, lanes);
  const shift = -view.left * scale.pixelsPerDay;
  const all = boxes.flatMap(({ lane }) => stops.get(lane) ?? []);
  const byKey = new Map(all.map((stop) => [stop.key, stop]));
  const isSeen = (stop: Stop): boolean => stop.x + shift >= 0 && stop.x + shift <= room.width;
  // What was walked to may have been gathered into another mark since.
  const current = (chosen === null ? undefined : byKey.get(chosen)) ?? all.findLast(isSeen) ?? all.at(-1) ?? null;

  useWheel(svg, view, room, onView);
  useEffect(() => {
    if (focusOn === null) return;
    svg.current?.querySelector<SVGElement>(`[data-stop="${CSS.escape(focusOn)}"]`)?.focus({ preventScroll: true });
    setFocusOn(null);
  }, [focusOn]);

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

  const stop = (key: string): StopProps => {
    const found = byKey.get(key);
    const words = found?.words ?? '';
    return {
      role: found !== undefined && 'to' in found.go ? 'link' : 'button',
      tabIndex: key === current?.key ? 0 : -1,
      'aria-label': words,
      className: 'tl-mark',
      'data-stop': key,
      onClick: () => {
        if (found !== undefined && !drag.wasDragged()) open(found);
      },
      onPointerEnter: () => onTold(words),
      onFocus: () => {
        setChosen(key);
        onTold(words);
      },
    };
  };
  const lane = (box: LaneBox) => {
    const props: LaneProps = { box, layout, facts, name, shift, width: room.width, stop };
    switch (box.lane) {
      case 'posts':
        return <BandLane {...props} />;
      case 'meetings':
        return <MeetingLane {...props} />;
      case 'conflicts':
        return <ConflictLane {...props} />;
      case 'promises':
        return <PromiseLane {...props} />;
      case 'trust':
        return <TrustLane {...props} />;
    }
  };
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
      onKeyDown={onKeyDown}
      onPointerLeave={() => onTold(null)}
      {...drag.handlers}
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
              {lane(box)}
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
          <LaneName key={box.lane} box={box} name={name} remote={layout.remote.length > 0} mine={layout.mine.length > 0} theirs={layout.theirs.length > 0} rows={box.height} />
        ))}
      </g>
    </svg>
  );
}

/** What a lane holds, in the margin. */
function LaneName({ box, name, remote, mine, theirs }: { readonly box: LaneBox; readonly name: string; readonly remote: boolean; readonly mine: boolean; readonly theirs: boolean; readonly rows: number }) {
  switch (box.lane) {
    case 'posts':
      return <text y={box.top + 13}>Posts</text>;
    case 'meetings':
      return (
        <>
          <text y={box.top + 26}>Meetings</text>
          {remote ? (
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
          {mine ? <text y={box.top + 14}>Your word</text> : null}
          {theirs ? <text y={box.top + box.height - 5}>{`${name}’s`}</text> : null}
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
function useWheel(svg: { readonly current: SVGSVGElement | null }, view: TimelineView, room: Room, onView: (view: TimelineView) => void): void {
  const latest = useRef({ view, room, onView });
  useLayoutEffect(() => {
    latest.current = { view, room, onView };
  });
  useEffect(() => {
    const element = svg.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      const now = latest.current;
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.shiftKey ? event.deltaY : 0;
      const isHere = element.contains(document.activeElement);
      if (sideways !== 0) now.onView(moved(now.view, sideways, now.room));
      // A wheel over the page scrolls the page, until the picture was clicked or walked into.
      else if (event.ctrlKey || event.metaKey || isHere) {
        now.onView(zoomed(now.view, Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), event.clientX - element.getBoundingClientRect().left, now.room));
      } else return;
      event.preventDefault();
    };
    // React's own listener may not prevent the page from scrolling.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
    };
  }, [svg]);
}

/** Pixels a press may move and still be a click. */
const CLICK = 4;

/** Moves by dragging. */
function useDrag(view: TimelineView, room: Room, onView: (view: TimelineView) => void) {
  const from = useRef<{ readonly x: number; readonly view: TimelineView; dragged: boolean } | null>(null);
  const last = useRef(false);
  return {
    wasDragged: () => last.current,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (event.button !== 0) return;
        last.current = false;
        from.current = { x: event.clientX, view, dragged: false };
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        const start = from.current;
        if (start === null) return;
        const by = event.clientX - start.x;
        if (!start.dragged && Math.abs(by) < CLICK) return;
        if (!start.dragged) event.currentTarget.setPointerCapture(event.pointerId);
        start.dragged = true;
        last.current = true;
        onView(moved(start.view, -by, room));
      },
      onPointerUp: () => {
        from.current = null;
      },
      onPointerCancel: () => {
        from.current = null;
      },
    },
  };
}
