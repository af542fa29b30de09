import { describe, expect, it } from 'vitest';
import { text } from '../../../src/read/text/index.ts';
import { resolve } from '../../../src/resolve/index.ts';
import { breachesOf, noBreach } from '../../helper/claims.ts';
import { mutate } from '../../helper/mutate.ts';
import { textFixtures } from '../../helper/text-fixtures.ts';

// `npm run fuzz` sets FUZZ to the number of damaged texts; the suite makes do with a few, the same ones always.
const runs = Number(process.env.FUZZ ?? 300);
const from = Number(process.env.FUZZ_SEED ?? 1);
// No damaged text of 120,000 characters may take longer, in milliseconds of computing: a hang, not a busy machine.
const hang = Number(process.env.FUZZ_HANG ?? 10_000);

describe('damaged texts', () => {
  const sources = textFixtures().map(({ source }) => source);

  it(
    `are read to the end, nothing lost (${runs} of them, from seed ${from})`,
    () => {
      for (let seed = from; seed < from + runs; seed++) {
        const source = mutate(sources[seed % sources.length] ?? '', seed);
        const start = process.cpuUsage();
        const reading = text.read(source, { file: 'fuzz.txt' });
        resolve(reading.value, { file: 'fuzz.txt' });
        expect({ seed, ...breachesOf(source, reading) }).toEqual({ seed, ...noBreach });
        expect({ seed, hangs: process.cpuUsage(start).user / 1000 > hang }).toEqual({
          seed,
          hangs: false,
        });
      }
    },
    Math.max(60_000, runs * 100),
  );
});
