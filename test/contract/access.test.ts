import { describe, expect, it } from 'vitest';
import { contract } from '../../preload/contract.ts';

/** Verbs that leave the journal as it was. Anything else in a noun that holds the journal's words writes. */
const READING = /^(list|get|day|show|find|state|directory|briefing|duplicates|mergePreview|preview|start|around|current|status|info|forPerson|forOrganisation|forPartnership|ofPerson|erasePreview|calendar|saveCalendar|savePerson|saveAll|stop)$/;
/** Nouns that stand for what is made of the journal, not for what is in it. */
const MADE_OF_IT = /^files\.|^records\.(ofPerson|savePerson|erasePreview|saveAll)$/;
const OUTSIDE = /^(app|vault)\./;

describe('the contract', () => {
  it.each(Object.entries(contract))('%s says what it does to the journal, as its name does', (name, call) => {
    const [noun, verb] = name.split('.');
    expect(name).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
    expect(noun).toBeDefined();
    if (call.access === 'outside') expect(name).toMatch(OUTSIDE);
    else expect(call.access).toBe(READING.test(verb ?? '') || MADE_OF_IT.test(name) ? 'read' : 'write');
  });

  it.each(Object.entries(contract))('%s refuses a field it does not know', (_, call) => {
    expect(call.input.safeParse({ notAField: 1 }).success).toBe(false);
  });
});
