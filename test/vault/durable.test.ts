import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Disk, writeDurably } from '../../main/vault/durable.ts';

class PowerCut extends Error {}

/**
 * A disk that loses what it was not told to keep: after a power cut, a file not synced holds any beginning of what was
 * written, and a name not synced may be the old or the new. The cut comes after so many steps.
 */
class ForgetfulDisk implements Disk {
  #steps: number;
  readonly #luck: () => boolean;
  /** Names to files; files to bytes and how many of them are surely on the disk. */
  #names = new Map<string, number>();
  #keptNames = new Map<string, number>();
  readonly #files: { bytes: Buffer; kept: number }[] = [];

  constructor(path: string, before: Buffer, steps: number, luck: () => boolean) {
    this.#files.push({ bytes: before, kept: before.length });
    this.#names.set(path, 0);
    this.#keptNames = new Map(this.#names);
    this.#steps = steps;
    this.#luck = luck;
  }

  readonly make = (path: string): number => {
    this.#step();
    this.#files.push({ bytes: Buffer.alloc(0), kept: 0 });
    this.#names.set(path, this.#files.length - 1);
    return this.#files.length - 1;
  };
  readonly write = (file: number, bytes: Uint8Array): void => {
    for (const byte of bytes) {
      this.#step();
      const written = this.#file(file);
      written.bytes = Buffer.concat([written.bytes, Buffer.from([byte])]);
    }
  };
  readonly sync = (file: number): void => {
    this.#step();
    this.#file(file).kept = this.#file(file).bytes.length;
  };
  readonly close = (): void => undefined;
  readonly rename = (from: string, to: string): void => {
    this.#step();
    this.#names.set(to, this.#names.get(from) ?? -1);
    this.#names.delete(from);
  };
  readonly syncFolder = (): void => {
    this.#step();
    this.#keptNames = new Map(this.#names);
  };

  /** What the path holds when the machine starts again. */
  afterwards(path: string): string | null {
    const names = this.#luck() ? this.#names : this.#keptNames;
    const number = names.get(path);
    if (number === undefined) return null;
    const { bytes, kept } = this.#file(number);
    return bytes.subarray(0, this.#luck() ? bytes.length : kept).toString();
  }

  #file(number: number): { bytes: Buffer; kept: number } {
    return this.#files[number] ?? { bytes: Buffer.alloc(0), kept: 0 };
  }

  #step(): void {
    if (this.#steps === 0) throw new PowerCut();
    this.#steps -= 1;
  }
}

const OLD = Buffer.from('old keys');
const NEW = Buffer.from('new keys, longer');

/** What is there after a power cut so many steps into the writing, and whether the writing had returned. */
function cutAfter(steps: number, luck: readonly boolean[], change: (disk: Disk) => Disk = (disk) => disk) {
  const chances = [...luck];
  const disk = new ForgetfulDisk('keys.json', OLD, steps, () => chances.shift() ?? false);
  let returned = false;
  try {
    writeDurably('keys.json', NEW, change(disk));
    returned = true;
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
  }
  return { returned, holds: disk.afterwards('keys.json') };
}

const cut = fc.tuple(fc.nat(30), fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }));
const isSafe = ({ returned, holds }: ReturnType<typeof cutAfter>) => holds === NEW.toString() || (!returned && holds === OLD.toString());

describe('a file written durably', () => {
  it('is the old or the new, whole, whenever the power goes, and the new once it is written', () => {
    fc.assert(fc.property(cut, ([steps, luck]) => isSafe(cutAfter(steps, luck))));
  });

  it.each<[string, Partial<Disk>]>([
    ['syncing the file', { sync: () => undefined }],
    ['syncing the folder', { syncFolder: () => undefined }],
  ])('would not be, without %s', (_, without) => {
    const broken = fc.check(
      fc.property(cut, ([steps, luck]) => isSafe(cutAfter(steps, luck, (disk) => ({ ...disk, ...without })))),
      { numRuns: 2_000 },
    );
    expect(broken.failed).toBe(true);
  });
});
