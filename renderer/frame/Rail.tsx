import { Link, useLocation } from 'wouter';
import { Kbd } from '../ui/Kbd.tsx';
import { PLACES, placeOf } from './places.ts';
import './rail.css';

interface RailProps {
  readonly demo: boolean;
  readonly onFind: () => void;
  readonly onLock: () => void;
}

/** The ten places, and the two things one does from anywhere. */
export function Rail({ demo, onFind, onLock }: RailProps) {
  const [path] = useLocation();
  const here = placeOf(path);
  return (
    <nav className="rail" aria-label="Places">
      <ul>
        {PLACES.map((place) => (
          <li key={place.name} className={place.apart ? 'rail-place is-apart' : 'rail-place'}>
            <Link href={place.path} aria-current={place.name === here ? 'page' : undefined}>
              {place.name}
            </Link>
          </li>
        ))}
      </ul>
      <div className="rail-foot">
        {demo ? <p className="rail-demo">The demo journal: everyone in it is made up.</p> : null}
        <button type="button" onClick={onFind}>
          Find or do <Kbd keys="Mod K" />
        </button>
        <button type="button" onClick={onLock}>
          {demo ? 'Leave the demo' : 'Lock'}
        </button>
      </div>
    </nav>
  );
}

/** For those who come by keyboard: past the rail, to the page. */
export const SkipLink = () => (
  <a
    className="skip"
    href="#page"
    onClick={(event) => {
      // The hash is where the window is; it must not become "#page".
      event.preventDefault();
      document.getElementById('page')?.focus();
    }}
  >
    Skip to the page
  </a>
);
