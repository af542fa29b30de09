import { describe, expect, it } from 'vitest';
import { build as b } from '../../../src/brief/index.ts';
import { definitionsOf, usedIn } from '../../../src/select/unit/definitions-of.ts';
import { unitsOf } from '../../../src/select/unit/units-of.ts';

const define = (text: string) => {
  const units = unitsOf(b.brief([b.paragraph([b.sentence([b.text(text)])])]));
  return definitionsOf(units);
};

describe('definitionsOf', () => {
  it.each([
    ['The Panel of Experts (PoE) met.', 'Panel of Experts'],
    ['The Office of Management and Budget (OMB) wrote.', 'Office of Management and Budget'],
    ['And the Office of Management and Budget’s (OMB) policy.', 'Office of Management and Budget'],
    ['The United Nations Security Council (UNSC) met.', 'United Nations Security Council'],
    ['Small modular reactors (SMRs) cost less.', 'Small modular reactors'],
    ['The committee of the whole (OMB) met.', undefined],
  ])('%s', (text, long) => expect([...define(text).values()][0]?.long).toBe(long));
});

describe('usedIn', () => {
  it('lists what a text uses, and not what it defines', () => {
    const definitions = define('The Office of Management and Budget (OMB) wrote.');
    expect(usedIn('OMB wrote.', definitions).map(d => d.short)).toEqual(['OMB']);
    expect(usedIn('Budget’s (OMB) policy', definitions)).toEqual([]);
    expect(usedIn('Nobody wrote.', definitions)).toEqual([]);
  });
});
