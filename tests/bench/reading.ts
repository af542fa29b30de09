/**
 * Measures how the time to read and to resolve grows with a source, for each format and each kind of
 * content: seconds of computing, the largest memory, and how many times longer than the size before.
 * The aim is 12 times at most for ten times the text; more is marked. It measures what sources are mostly
 * made of; `npm run bench:text -- html markers 1MB` measures the shapes whose names hold these words, to
 * that size, and `-- every` all of them.
 *
 * Each size has a process of its own, since a heap that has grown makes the next reading slower; small
 * ones are read several times there, and the fastest counts. With `-- once`, each process reads once and
 * nothing before, as the command line does: small sources then pay for compiling, so that the steps
 * between them come out smaller.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Trouble } from '../../src/message/index.ts';
import type { Reading } from '../../src/read/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { largeFormats } from '../helper/large-sources/index.ts';

const sizes = { '10KB': 1e4, '100KB': 1e5, '1MB': 1e6, '10MB': 1e7, '16MB': 16 * 1024 * 1024 };
const aim = 12;
// Before anything is measured, V8 compiles what is used most: that takes no part in how times grow.
const warm = { size: 1e4, seconds: 1 };
// Small sources are read again and again, for this many seconds or so often.
const enough = { seconds: 1, times: 20, least: { size: 1e6, times: 3 } };
// What sources are mostly made of: measured unless words name other shapes.
const usual: ReadonlySet<string> = new Set([
  'prose with notes',
  'nothing but notes',
  'headings',
  'lists',
  'tables',
  'quotations',
  'inline marks',
  'addresses',
  'one long paragraph',
  'a brief again and again',
]);

/** What one size took, or the rule that refused it. */
type Measured = { seconds: number; megabytes: number } | { refused: string };

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--fastest' || mode === '--once') {
  const [format = '', shape = '', size = ''] = rest;
  process.stdout.write(JSON.stringify(measure(format, shape, Number(size), mode === '--once')));
} else compareSizes(process.argv.slice(2));

function compareSizes(words: readonly string[]): void {
  const names = Object.keys(sizes);
  const to = words.find(word => names.includes(word)) ?? names.at(-1) ?? '';
  const manner = words.includes('once') ? '--once' : '--fastest';
  const wanted = words.filter(word => !names.includes(word) && word !== 'once');
  const steps = Object.entries(sizes).slice(0, names.indexOf(to) + 1);
  print(
    '',
    '',
    steps.map(([name]) => name),
  );
  for (const [format, { shapes }] of Object.entries(largeFormats))
    for (const shape of Object.keys(shapes)) {
      const named = wanted.every(word => `${format} ${shape} every`.includes(word));
      if (wanted.length > 0 ? !named : !usual.has(shape)) continue;
      let before: { size: number; seconds: number } | undefined;
      const row = steps.map(([, size]) => {
        const found = measureApart(format, shape, size, manner);
        if ('refused' in found) return found.refused;
        const { seconds, megabytes } = found;
        const times = before && seconds / before.seconds;
        const over = before && times && Math.log10(times) / Math.log10(size / before.size);
        const sign = over && over > Math.log10(aim) ? '!' : '';
        before = { size, seconds };
        return `${seconds.toFixed(3)} s ${megabytes} MB${times ? ` x${times.toFixed(1)}${sign}` : ''}`;
      });
      print(format, shape, row);
    }
}

function print(format: string, shape: string, row: readonly string[]): void {
  const cells = row.map(cell => cell.padEnd(25)).join('');
  process.stdout.write(`${`${format.padEnd(9)} ${shape}`.padEnd(42)}${cells.trimEnd()}\n`);
}

function measureApart(format: string, shape: string, size: number, manner: string): Measured {
  const self = fileURLToPath(import.meta.url);
  const run = spawnSync(process.execPath, [self, manner, format, shape, String(size)], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (run.status === 0) return JSON.parse(run.stdout) as Measured;
  return { refused: run.signal ? 'more than 5 min' : lastLine(run.stderr) };
}

function lastLine(words: string): string {
  return /^\w*Error: .*/m.exec(words)?.[0].slice(0, 24) ?? 'out of memory';
}

function measure(format: string, shape: string, size: number, once: boolean): Measured {
  const large = largeFormats[format];
  const make = large?.shapes[shape];
  if (!large || !make) throw new Error(`Unknown shape: ${format} ${shape}`);
  try {
    const read = large.prepare(make(size));
    const seconds = once ? secondsOf(read) : fastest(read, size, large.prepare(make(warm.size)));
    return { seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { refused: error.found.rule };
  }
}

/** The fastest of several readings, after `small` was read until V8 has compiled what it will. */
function fastest(read: () => Reading, size: number, small: () => Reading): number {
  for (let spent = 0; spent < warm.seconds; ) spent += secondsOf(small);
  const least = size <= enough.least.size ? enough.least.times : 1;
  let best = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let times = 0; times < least || (times < enough.times && spent < enough.seconds); times++) {
    const seconds = secondsOf(read);
    best = Math.min(best, seconds);
    spent += seconds;
  }
  return best;
}

function secondsOf(read: () => Reading): number {
  const start = process.cpuUsage();
  resolve(read().value, { file: 'large' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
