import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Trouble } from '../../../src/message/index.ts';
import { markdown } from '../../../src/read/markdown/index.ts';
import { resolve } from '../../../src/resolve/index.ts';
import { mutate } from '../../helper/mutate.ts';
import { randomFrom } from '../../helper/random.ts';

// `npm run fuzz` sets FUZZ to the number of damaged texts; the suite makes do with a few, the same ones always.
const runs = Number(process.env.FUZZ ?? 200);
const from = Number(process.env.FUZZ_SEED ?? 1);
// No damaged text may take longer, in milliseconds of computing: a hang, not a busy machine.
const hang = Number(process.env.FUZZ_HANG ?? 10_000);
const file = 'fuzz.md';
const folder = fileURLToPath(new URL('../../fixtures/markdown', import.meta.url));

const marks =
  '* _ ` ``` ~~~ ~~ [ ] ]( ![ [^1] [^1]: [a]: <a <!-- --> <sup> &amp; ::: :::section{ {#a} | |-| # > - 1. \\ --- --- a: &b [*b,*b]'.split(
    ' ',
  );

function outcome(source: string): string {
  const start = process.cpuUsage();
  try {
    resolve(markdown.read(source, { file }).value, { file });
  } catch (error) {
    if (!(error instanceof Trouble)) return `crash: ${String(error)}`;
  }
  return process.cpuUsage(start).user / 1000 > hang ? 'hang' : 'read or said';
}

describe('damaged Markdown', () => {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => readFileSync(`${folder}/${name}`, 'utf8'));

  it(
    `is read to the end, or said (${runs} of them, from seed ${from})`,
    () => {
      expect(sources.length).toBeGreaterThan(0);
      for (let seed = from; seed < from + runs; seed++) {
        const random = randomFrom(seed);
        let source = mutate(sources[seed % sources.length] ?? '', seed);
        for (let k = 0; k < 5; k++) {
          const at = Math.floor(random() * source.length);
          const mark = marks[Math.floor(random() * marks.length)] ?? '';
          const end = random() < 0.5 ? '\n' : '';
          source =
            source.slice(0, at) +
            `${mark}${end}`.repeat(1 + Math.floor(random() * 30)) +
            source.slice(at);
        }
        expect({ seed, outcome: outcome(source) }).toEqual({ seed, outcome: 'read or said' });
      }
    },
    Math.max(60_000, runs * 200),
  );
});
