import { SHOWN_ZONES, WINDOWS_ZONES } from './windowsZones.ts';
import { ianaZone, ownZone, UTC, type Zone } from './zone.ts';

/** A zone found, and whether its name was understood or only its offset, or nothing at all (then: as it stands). */
export interface FoundZone {
  readonly zone: Zone;
  readonly certainty: 'known' | 'by-offset' | 'unknown';
}

/** The zones a file speaks of: by IANA name, by Windows' name, by what Windows shows, or as the file defines them. */
export class ZoneBook {
  readonly #own: ReadonlyMap<string, readonly string[]>;
  readonly #local: Zone;
  readonly #found = new Map<string, FoundZone>();

  /** `own`: the unfolded lines of the file's VTIMEZONEs by TZID. `local`: the zone of times that name none. */
  constructor(own: ReadonlyMap<string, readonly string[]>, local: Zone) {
    this.#own = own;
    this.#local = local;
  }

  /** The zone of a TZID; times without one are local. */
  find(tzid: string | null): FoundZone {
    if (tzid === null) return { zone: this.#local, certainty: 'known' };
    const known = this.#found.get(tzid);
    if (known !== undefined) return known;
    const found = this.#look(tzid);
    this.#found.set(tzid, found);
    return found;
  }

  #look(tzid: string): FoundZone {
    const name = tzid.trim().replace(/^"|"$/gu, '');
    // "/freeassociation.sourceforge.net/Europe/London", "/mozilla.org/20070129_1/Europe/London"
    const path = /(?:^|\/)([A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_+-]+){1,2})$/u.exec(name)?.[1];
    const shown = name.replace(/^\((?:UTC|GMT)[^)]*\)\s*/iu, '').toLowerCase();
    const windows = WINDOWS_ZONES[name] ?? (shown === '' ? undefined : SHOWN_ZONES[shown]);
    for (const candidate of [windows, path, name]) {
      const zone = candidate === undefined || candidate === '' ? null : /^(?:utc|gmt|z|etc\/utc)$/iu.test(candidate) ? UTC : ianaZone(candidate);
      if (zone !== null) return { zone, certainty: 'known' };
    }
    const lines = this.#own.get(tzid) ?? this.#own.get(name);
    const own = lines === undefined ? null : ownZone(lines);
    if (own !== null) return { zone: own, certainty: 'known' };
    const [, sign, hours, minutes] = /\((?:UTC|GMT)\s*([+-])(\d{1,2}):(\d{2})\)/iu.exec(name) ?? [];
    const byOffset = hours === undefined ? null : ianaZone(`${sign}${hours.padStart(2, '0')}:${minutes}`);
    return byOffset === null ? { zone: this.#local, certainty: 'unknown' } : { zone: byOffset, certainty: 'by-offset' };
  }
}
