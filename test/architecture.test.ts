import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, type Source } from './support/import-rules.ts';

const ROOT = dirname(import.meta.dirname);
const FOLDERS = ['main', 'preload', 'renderer', 'db'];

/** Every source file of the program, by its path from the root. */
function sources(): Source[] {
  return FOLDERS.filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(ROOT, folder, name)))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ path: relative(ROOT, file).split(sep).join(posix.sep), text: readFileSync(file, 'utf8') }));
}

describe('the architecture', () => {
  const program = sources();

  it('finds the program', () => {
    expect(program.length).toBeGreaterThan(40);
  });

  it('holds in every file', () => {
    expect(breaches(program)).toEqual([]);
  });
});

describe('the check of the architecture', () => {
  const file = (path: string, text: string): Source => ({ path, text });
  const day = file('main/domain/day.ts', '');
  const app = file('main/app/app.ts', '');
  const contract = file('preload/contract.ts', '');
  const journal = file('db/journal.ts', '');

  it.each([
    ['the database in the domain', file('main/domain/a.ts', "import { x } from '../../db/journal.ts';")],
    ['a package in the domain', file('main/domain/a.ts', "import { z } from 'zod';")],
    ['Node in the domain', file('main/domain/a.ts', "import { readFileSync } from 'node:fs';")],
    ['chrono in the domain outside recognition', file('main/domain/a.ts', "import * as chrono from 'chrono-node';")],
    ['a clock read in the domain', file('main/domain/a.ts', 'export const now = () => Date.now();')],
    ['the present made in the domain', file('main/domain/a.ts', 'export const now = () => new Date();')],
    ['the present called in the domain', file('main/domain/a.ts', 'export const now = () => Date();')],
    ['a stopwatch in the domain', file('main/domain/a.ts', 'export const now = () => performance.now();')],
    ['chance in the domain', file('main/domain/a.ts', 'export const id = () => Math.random();')],
    ['the app in the database', file('db/a.ts', "import { App } from '../main/app/app.ts';")],
    ['the contract in the database', file('db/a.ts', "import { contract } from '../preload/contract.ts';")],
    ['the shell in the app', file('main/app/a.ts', "import { s } from '../shell/chromium.ts';")],
    ['the database in the renderer', file('renderer/a.tsx', "import { j } from '../db/journal.ts';")],
    ['the app in the renderer, as types', file('renderer/a.tsx', "import type { App } from '../main/app/app.ts';")],
    ['the shell in the renderer', file('renderer/a.tsx', "import type { Shell } from '../main/shell/shell.ts';")],
    ['the contract’s code in the renderer', file('renderer/a.tsx', "import { contract } from '../preload/contract.ts';")],
    ['Node in the renderer', file('renderer/a.tsx', "import fs from 'node:fs';")],
    ['the app in the contract', file('preload/contract/a.ts', "import type { App } from '../../main/app/app.ts';")],
    ['Electron in the app', file('main/app/a.ts', "import { app } from 'electron';")],
    ['Electron in another shell', file('main/shell/a.ts', "import { app } from 'electron';")],
    ['Playwright in another shell', file('main/shell/a.ts', "import { chromium } from 'playwright-core';")],
    ['an import made while running', file('main/domain/a.ts', "export const x = () => import('../../db/journal.ts');")],
    ['a pass-through export', file('main/domain/a.ts', "export { j } from '../../db/journal.ts';")],
    ['a file that is not there', file('main/domain/a.ts', "import { x } from './nowhere.ts';")],
  ])('catches %s', (_, wrong) => {
    const others = [day, app, contract, journal, file('main/shell/shell.ts', ''), file('main/shell/chromium.ts', '')];
    expect(breaches([...others, wrong]).map(({ path }) => path)).toContain(wrong.path);
    expect(breaches(others)).toEqual([]);
  });

  it('catches a circle of imports, of types alone too', () => {
    const circle = [file('db/a.ts', "import { b } from './b.ts';"), file('db/b.ts', "import type { C } from './c.ts';"), file('db/c.ts', "export * from './a.ts';")];
    expect(breaches(circle).map(({ why }) => why)).toEqual([expect.stringContaining('db/a.ts → db/b.ts → db/c.ts → db/a.ts')]);
  });

  it('is not misled by words in comments and quotes', () => {
    const calm = file('main/domain/a.ts', "// import { z } from 'zod'; Date.now()\nexport const x = 'new Date()';\n/* Math.random() */");
    expect(breaches([calm])).toEqual([]);
  });

  it('lets the domain build a date from what it is given', () => {
    expect(breaches([file('main/domain/a.ts', 'export const at = (year: number) => new Date(year, 0, 1);')])).toEqual([]);
  });
});
