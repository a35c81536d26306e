// Takes pictures of the demo journal. `npm run pictures` makes README's, in docs/pictures; with `--all DIR` every screen, in
// both themes and both sizes, for looking at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { composeApp } from '../main/app/compose.ts';
import { day, localTime } from '../main/domain/day.ts';
import type { PersonId } from '../main/domain/id.ts';
import type { Step } from '../main/domain/review.ts';
import { type ChromiumWindow, openChromium } from '../main/shell/chromium.ts';
import { clockFor } from '../main/shell/time.ts';
import { findBrowser, howToInstallBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';

/** The Friday of the sample week. */
const TODAY = day('2026-11-20');
const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Screen {
  readonly name: string;
  /** After the `#`. */
  readonly path: string;
  /** What is done on it before the picture is taken. */
  readonly first?: (page: ChromiumWindow['page']) => Promise<void>;
  /** What is done once it is taken. */
  readonly after?: (page: ChromiumWindow['page']) => Promise<void>;
}

const README: readonly Screen[] = [
  { name: 'today', path: '/' },
  { name: 'log', path: '/log/2026-11-20', first: writeADay },
  { name: 'person', path: '/people/12' },
  { name: 'conflict', path: '/conflicts', first: (page) => openConflict(page, STUCK) },
  { name: 'review', path: '/review', first: (page) => atStep('people')(page) },
];

/** A day being written: lines accepted, and one that leaves a question. */
async function writeADay(page: ChromiumWindow['page']): Promise<void> {
  await page.getByRole('textbox', { name: /^Line/u }).last().focus();
  for (const line of LINES) {
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
  }
  await page.keyboard.insertText('13.40 call Helen: conflict over who funds step-down beds, she feels steamrollered by the trust. I’ll go and see her on Monday');
  // Until what was said of the last acceptance is put away.
  await page.waitForTimeout(9_000);
}

const LINES = [
  '8.30 Mohammed Iqbal my office 45m – tired of being the last to hear. I’ll send him the winter paper by Monday, before it goes round.',
  '9.30 winter pressures call, Delroy, Niamh, Shabnam Teams 1h – ambulance holds took all of it. Nobody asked about home care, me included.',
  '11 coffee with Fiona MacAllister – covering two lists since October and not saying so. Offered to chair her December meeting.',
  '12.15 lunch walk with Gareth, Tunde – first open talk in months; they’ll share the budget assumptions by Wednesday',
];

/** The conflict of the demo that is stuck. */
const STUCK = /step-down/u;

async function openConflict(page: ChromiumWindow['page'], title: RegExp): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('.conflict-line').getByRole('heading', { name: title }).getByRole('link').first().click();
  await page.locator('.conflict').waitFor();
  await page.waitForTimeout(400);
}

async function openSettled(page: ChromiumWindow['page']): Promise<void> {
  await page.getByRole('button', { name: /^Show/u }).first().click();
  await page.getByRole('region', { name: 'Resolved' }).getByRole('link').first().click();
  await page.locator('.conflict').waitFor();
  await page.waitForTimeout(400);
}

/** A dialog of the stuck conflict. */
async function inConflict(page: ChromiumWindow['page'], act: string | RegExp): Promise<void> {
  await openConflict(page, STUCK);
  await page.getByRole('button', { name: act }).first().click();
  await page.waitForTimeout(300);
}

const EVERY: readonly Screen[] = [
  ...README,
  { name: 'log-empty', path: '/log/2026-11-22' },
  { name: 'log-calendar', path: '/log/2026-11-19' },
  { name: 'people', path: '/people' },
  { name: 'rings', path: '/people/rings' },
  { name: 'rings-inner', path: '/people/rings?ring=inner' },
  { name: 'year', path: '/people/year' },
  { name: 'year-before', path: '/people/year?year=2025' },
  { name: 'everything', path: '/people/12/everything' },
  { name: 'everything-elsewhere', path: '/people/12/everything', first: toHeading('Named elsewhere') },
  { name: 'everything-hold', path: '/people/12/everything', first: press('Hold it') },
  { name: 'everything-erase', path: '/people/12/everything?erase' },
  { name: 'settings-export', path: '/settings', first: toHeading('Export') },
  { name: 'organisations', path: '/organisations' },
  { name: 'organisation', path: '/organisations/1' },
  { name: 'partnerships', path: '/partnerships' },
  { name: 'partnership', path: '/partnerships/1' },
  { name: 'partnership-compare', path: '/partnerships/1', first: press(/^Compare, the purpose of .* 2024$/u) },
  { name: 'partnership-members', path: '/partnerships/1', first: toHeading('Who is in it, and where they stand') },
  { name: 'partnership-revise', path: '/partnerships/1', first: press('Revise it') },
  { name: 'partnership-stand', path: '/partnerships/1', first: press(/^Ask again/u) },
  { name: 'partnership-plan', path: '/partnerships/1', first: press('Plan it, a meeting of the group') },
  { name: 'partnership-begun', path: '/partnerships/3' },
  { name: 'organisation-before', path: '/organisations/3', first: toHeading('Who leads it, and who did before') },
  { name: 'conflicts', path: '/conflicts' },
  { name: 'conflict-settled', path: '/conflicts', first: openSettled },
  { name: 'conflict-start', path: '/conflicts', first: press('Start a conflict') },
  { name: 'conflict-rehearse', path: '/conflicts', first: press('Rehearse a what-if') },
  { name: 'conflict-log', path: '/conflicts', first: (page) => inConflict(page, 'Log a conversation') },
  { name: 'conflict-date', path: '/conflicts', first: (page) => inConflict(page, 'Choose a date') },
  { name: 'conflict-view', path: '/conflicts', first: (page) => inConflict(page, /^Write .*view$/u) },
  { name: 'conflict-resolve', path: '/conflicts', first: (page) => inConflict(page, 'It is resolved') },
  { name: 'conflict-park', path: '/conflicts', first: (page) => inConflict(page, 'Park it') },
  { name: 'commitments', path: '/commitments' },
  { name: 'commitments-settled', path: '/commitments', first: toHeading('What became of them') },
  { name: 'commitments-help', path: '/commitments', first: toHeading('Help you offered, and what became of it') },
  { name: 'commitments-make', path: '/commitments', first: press('Make a promise') },
  { name: 'commitments-let-off', path: '/commitments', first: press(/^They let me off/u) },
  { name: 'review-desk', path: '/review' },
  { name: 'review-unlogged', path: '/review', first: atStep('unlogged') },
  { name: 'review-conflicts', path: '/review', first: atStep('conflicts') },
  { name: 'review-commitments', path: '/review', first: atStep('commitments') },
  { name: 'review-questions', path: '/review', first: atStep('questions') },
  { name: 'review-next-week', path: '/review', first: atStep('next-week') },
  { name: 'review-finish', path: '/review', first: atStep('finish') },
  { name: 'review-past', path: '/review', first: readPast },
  { name: 'reflections', path: '/reflections' },
  { name: 'reflection', path: '/reflections/5' },
  { name: 'reflection-begun', path: '/reflections', first: writeFreely },
  { name: 'sessions', path: '/reflections/sessions' },
  { name: 'session', path: '/reflections/sessions/3' },
  { name: 'session-past', path: '/reflections/sessions/2' },
  { name: 'summary', path: '/reflections/summary', first: onceDrawn },
  { name: 'summary-settle', path: '/reflections/summary', first: settleFirst },
  { name: 'summary-full', path: '/reflections/summary', first: settleAll },
  { name: 'summary-print', path: '/reflections/summary', first: printed, after: (page) => page.emulateMedia({ media: null }) },
  { name: 'factors', path: '/reflections/factors' },
  { name: 'factors-year', path: '/reflections/factors?period=year&factor=3' },
  { name: 'factors-person', path: '/reflections/factors?period=year&person=1' },
  { name: 'today-opened', path: '/', first: press(/^And .* more/u) },
  { name: 'settings', path: '/settings' },
  { name: 'settings-nudges', path: '/settings', first: toHeading('Nudges') },
  { name: 'import-contacts', path: '/imports/contacts' },
  { name: 'import-calendar', path: '/imports/calendar' },
];

/** This week's review at a step, with some of it decided. */
function atStep(step: Step): (page: ChromiumWindow['page']) => Promise<void> {
  return async (page) => {
    await page.evaluate(decideSome, { step, decided: DECIDED });
    await page.getByRole('navigation', { name: 'Steps of the review' }).waitFor();
    await page.waitForTimeout(600);
  };
}

/** The latest review that is finished. */
async function readPast(page: ChromiumWindow['page']): Promise<void> {
  await page.getByRole('link', { name: /^Finished on/u }).first().click();
  await page.getByRole('button', { name: 'Open it again' }).waitFor();
}

/** What is decided about the first people who ask. */
const DECIDED = {
  plans: [
    { day: day('2026-11-24'), time: localTime('17:00'), place: 'her office' },
    { day: day('2026-11-26'), time: localTime('12:30'), place: 'over lunch at the depot' },
  ],
  snoozedUntil: day('2027-01-11'),
  answer: 'That nobody here should have to tell their story twice. I said it, for once, without looking at my notes.',
};

/** Runs in the window. */
async function decideSome({ step, decided }: { readonly step: Step; readonly decided: typeof DECIDED }): Promise<void> {
  const { call } = window.rapport;
  const begun = await call('reviews.begin', {});
  if (!begun.ok) return;
  const { reviewId } = begun.value;
  const read = await call('reviews.get', { reviewId });
  if (!read.ok) return;
  const { review, people, conflicts, questions } = read.value;
  if (review.decisions.length === 0) {
    for (const [at, plan] of decided.plans.entries()) {
      const subjectId = people[at]?.subjectId ?? 0;
      const entry = { ...plan, mode: 'face-to-face' as const, participants: [{ person: { kind: 'known' as const, personId: subjectId as PersonId } }], source: 'form' as const };
      await call('reviews.decide', { reviewId, subject: 'person', subjectId, deed: { call: 'meetings.save', input: { entries: [entry] } } });
    }
    const subjectId = people[3]?.subjectId ?? 0;
    const snooze = { rule: 'clock' as const, subject: 'person' as const, subjectId, until: decided.snoozedUntil };
    await call('reviews.decide', { reviewId, subject: 'person', subjectId, deed: { call: 'snoozes.set', input: snooze } });
    const [conflict] = conflicts;
    if (conflict !== undefined) await call('reviews.decide', { reviewId, subject: 'conflict', subjectId: conflict.subjectId, deed: { call: 'leave' } });
    const [question] = questions;
    if (question !== undefined) await call('reviews.answer', { reviewId, factor: question.factor, question: question.question, answer: decided.answer });
  }
  location.hash = `/review/${reviewId}/${step}`;
}

async function onceDrawn(page: ChromiumWindow['page']): Promise<void> {
  await page.getByRole('article', { name: 'The summary' }).waitFor();
  await page.waitForTimeout(600);
}

/** The first thing to settle in a summary. */
async function settleFirst(page: ChromiumWindow['page']): Promise<void> {
  await onceDrawn(page);
  await page.getByRole('button', { name: /^Settle (?:it|the)/u }).press('Enter');
  await page.waitForTimeout(400);
}

/** A summary in which all is settled, from where one was being settled. */
async function settleAll(page: ChromiumWindow['page']): Promise<void> {
  await onceDrawn(page);
  for (const name of ['Change', 'Take them all out', 'Settle it', 'Take it out']) {
    const act = page.getByRole('button', { name, exact: true });
    if (await act.isVisible()) await act.press('Enter');
    await page.waitForTimeout(300);
  }
  await page.waitForTimeout(9_000);
}

/** What comes out on paper. */
async function printed(page: ChromiumWindow['page']): Promise<void> {
  await settleAll(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** A page being written on, with a name on offer. */
async function writeFreely(page: ChromiumWindow['page']): Promise<void> {
  await page.getByRole('button', { name: 'Write freely' }).press('Enter');
  await page.getByRole('region', { name: 'Keeping' }).waitFor();
  await page.keyboard.insertText('# What I did not say');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Three people this autumn have asked me for a number I had. Twice I said it was *not final*. The first was @hel');
  await page.keyboard.type('e');
  await page.waitForTimeout(600);
}

/** Scrolls to a part of the page. */
function toHeading(name: string): NonNullable<Screen['first']> {
  return async (page) => page.getByRole('heading', { name }).evaluate((heading) => heading.scrollIntoView());
}

/** Presses the first of these buttons, and waits for what it opens. A dialog left open by the picture before is closed. */
function press(name: string | RegExp): NonNullable<Screen['first']> {
  return async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name }).first().press('Enter');
    await page.waitForTimeout(300);
  };
}

const SIZES = { large: { width: 1440, height: 900 }, small: { width: 900, height: 600 } } as const;
const THEMES = ['light', 'dark'] as const;

async function open(theme: (typeof THEMES)[number], size: (typeof SIZES)[keyof typeof SIZES]): Promise<ChromiumWindow> {
  const executable = findBrowser();
  if (executable === undefined) throw new Error(howToInstallBrowser());
  const report = console.error;
  return openChromium({
    executable,
    built: join(ROOT, 'out'),
    report,
    headless: true,
    size,
    appearance: { colorScheme: theme, reducedMotion: 'reduce' },
    startApp: (shell) =>
      composeApp({ folder: join(ROOT, '.cache', 'pictures'), demo: true, lockedBecause: 'started', lockedAt: null, clock: clockFor(TODAY), report, shell }),
  });
}

async function take(window: ChromiumWindow, screens: readonly Screen[], fileFor: (screen: Screen) => string): Promise<void> {
  const { page } = window;
  for (const screen of screens) {
    await page.evaluate((path) => {
      location.hash = path;
    }, screen.path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    // Lists measure themselves in the frame after they are drawn.
    await page.waitForTimeout(400);
    await screen.first?.(page);
    await page.screenshot({ path: fileFor(screen), animations: 'disabled' });
    await screen.after?.(page);
  }
}

const { values } = parseArgs({ options: { all: { type: 'string' }, only: { type: 'string' } } });
await buildIfStale(console.error);
if (values.all === undefined) {
  const folder = join(ROOT, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  const window = await open('light', SIZES.large);
  await take(window, README, ({ name }) => join(folder, `${name}.png`));
  await window.close();
} else {
  const folder = values.all;
  mkdirSync(folder, { recursive: true });
  const screens = EVERY.filter(({ name }) => values.only === undefined || values.only.split(',').includes(name));
  for (const theme of THEMES) {
    for (const [size, pixels] of Object.entries(SIZES)) {
      const window = await open(theme, pixels);
      await take(window, screens, ({ name }) => join(folder, `${name}-${theme}-${size}.png`));
      await window.close();
    }
  }
}
