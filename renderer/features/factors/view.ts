import { type Day, isDay, sayDate } from '../../../main/domain/day.ts';
import type { OrganisationId, PartnershipId, PersonId } from '../../../main/domain/id.ts';
import { FACTORS, type Factor } from '../../../main/domain/meeting.ts';
import { type NamedPeriod, type Period, periodOf, PERIODS } from '../../../main/domain/pictures/factors.ts';
import type { TimelineScope } from '../../../main/domain/timeline/facts.ts';

export type FactorScope = TimelineScope | { readonly kind: 'everything' };

/** What of the five factors is looked at. */
export interface FactorsView {
  readonly period: NamedPeriod | 'other';
  /** Of another period. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly scope: FactorScope;
  /** Whose evidence is opened. */
  readonly factor: Factor | null;
}

/** The view a search text ("period=year&person=12") stands for. What it cannot read is left at its default. */
export function readFactors(search: string): FactorsView {
  const given = new URLSearchParams(search);
  const period = given.get('period');
  return {
    period: period === 'other' ? 'other' : (PERIODS.find((one) => one === period) ?? 'quarter'),
    from: dayIn(given.get('from')),
    to: dayIn(given.get('to')),
    scope: scopeIn(given),
    factor: FACTORS.find((factor) => String(factor) === given.get('factor')) ?? null,
  };
}

const dayIn = (text: string | null): Day | null => (text !== null && isDay(text) ? text : null);

function scopeIn(given: URLSearchParams): FactorScope {
  const id = (name: string): number | null => {
    const number = Number(given.get(name));
    return Number.isSafeInteger(number) && number > 0 ? number : null;
  };
  const [person, organisation, partnership] = [id('person'), id('organisation'), id('partnership')];
  if (person !== null) return { kind: 'person', personId: person as PersonId };
  if (organisation !== null) return { kind: 'organisation', organisationId: organisation as OrganisationId };
  if (partnership !== null) return { kind: 'partnership', partnershipId: partnership as PartnershipId };
  return { kind: 'everything' };
}

/** The path of a view; reading it back gives the same view. */
export function factorsPath({ period, from, to, scope, factor }: Partial<FactorsView>): string {
  const given = new URLSearchParams();
  if (period !== undefined && period !== 'quarter') given.set('period', period);
  if (period === 'other' && from !== undefined && from !== null) given.set('from', from);
  if (period === 'other' && to !== undefined && to !== null) given.set('to', to);
  if (scope !== undefined && scope.kind !== 'everything') given.set(scope.kind, keyOf(scope).split(' ')[1] ?? '');
  if (factor !== undefined && factor !== null) given.set('factor', String(factor));
  const search = given.toString();
  return search === '' ? '/reflections/factors' : `/reflections/factors?${search}`;
}

/** A scope as a word and a number: "person 12". */
export function keyOf(scope: FactorScope): string {
  switch (scope.kind) {
    case 'everything':
      return 'everything';
    case 'person':
      return `person ${scope.personId}`;
    case 'organisation':
      return `organisation ${scope.organisationId}`;
    case 'partnership':
      return `partnership ${scope.partnershipId}`;
  }
}

/** The days looked at; null while another period is not said whole, or would end before it begins. */
export function daysOf({ period, from, to }: FactorsView, today: Day): Period | null {
  if (period !== 'other') return periodOf(period, today);
  return from === null || to === null || to < from ? null : { from, to };
}

/** "22 August to 20 November 2026". */
export const sayPeriod = ({ from, to }: Period): string => (from === to ? inFull(to) : `${from.slice(0, 4) === to.slice(0, 4) ? sayDate(from, to) : inFull(from)} to ${inFull(to)}`);

const inFull = (day: Day): string => `${sayDate(day, day)} ${day.slice(0, 4)}`;
