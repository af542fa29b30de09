import { describe, expect, it } from 'vitest';
import { text } from '../../../src/read/text/index.ts';
import { resolve } from '../../../src/resolve/index.ts';
import { textFixtures } from '../../helper/text-fixtures.ts';

// Texts that grow in the ways that could make a reader quadratic. `npm run bench:text` measures them;
// without it nothing is timed, for no test here may depend on the machine.
const shapes: Record<string, (size: number) => string> = {
  'many briefs in one': size => {
    const all = textFixtures()
      .map(({ source }) => source)
      .join('\n');
    return all.repeat(Math.ceil(size / all.length)).slice(0, size);
  },
  'one paragraph, one line': size => fill('He said “yes”.12 Then ‘no’. ', size),
  'one paragraph, wrapped': size =>
    fill(
      'a line of words that is wrapped at some width and goes on “in the next\nline”, as ',
      size,
    ),
  'short lines': size => fill('A heading\n', size),
  'items alone': size => fill('1. one\n', size),
  bullets: size => fill('• one\n', size),
  'openings that never close': size => fill('“a ‘b "c \'d «e ', size),
  'bare digits': size => fill('so.1 ', size),
  'lone numbers': size => fill('12\n\n', size),
  brackets: size => fill('[1](2)^3⁴ ', size),
  'form feeds': size => fill('a\f', size),
  labels: size => fill('[1] a note\n', size),
  'white space': size => fill(' ', size),
  dots: size => fill('. ', size),
  capitals: size => fill('A', size),
  tabs: size => fill('a\tb\n', size),
  questions: size => fill('Why?\nBecause it was so, and nobody asked before.\n', size),
  'lead-ins': size => fill('He added:\n', size),
  'one sentence again and again': size => fill('It was so.\n', size),
};

function fill(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

// Seconds of computing: on a machine that others use the clock measures them.
function seconds(source: string): number {
  const start = process.cpuUsage();
  resolve(text.read(source, { file: 'big.txt' }).value, { file: 'big.txt' });
  return process.cpuUsage(start).user / 1_000_000;
}

describe('large texts', () => {
  for (const [name, make] of Object.entries(shapes))
    it(`are read whole: ${name}`, () => {
      const source = `Title\n\n${make(20_000)}`;
      const reading = text.read(source, { file: 'big.txt' });
      expect(reading.value.children.length).toBeGreaterThanOrEqual(0);
      expect(resolve(reading.value, { file: 'big.txt' }).value.type).toBe('brief');
    });
});

describe.runIf(process.env.BENCH)('time', () => {
  const largest = Number(process.env.BENCH);
  for (const [name, make] of Object.entries(shapes))
    it(name, () => {
      const row: string[] = [];
      for (let size = 10_000; size <= largest * 1_000_000; size *= 10) {
        const source = make(size);
        if (size === 10_000) seconds(source);
        row.push(`${size / 1000} KB ${seconds(source).toFixed(3)} s`);
      }
      process.stdout.write(`${name.padEnd(32)}${row.join('  ')}\n`);
    }, 600_000);
});
