import { describe, it } from 'vitest';
import { Trouble } from '../../src/message/index.ts';
import { docx } from '../../src/read/docx/index.ts';
import { html } from '../../src/read/html/index.ts';
import type { Reading } from '../../src/read/index.ts';
import { markdown } from '../../src/read/markdown/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import {
  markdownTexts,
  pages,
  type Shapes,
  wordBodies,
  wordFile,
} from '../helper/large-sources.ts';

const file = 'big';
// In megabytes of text; `npm run bench:text` sets it.
const largest = Number(process.env.BENCH ?? 1) * 1_000_000;
const formats: readonly {
  name: string;
  shapes: Shapes;
  prepare: (source: string) => () => Reading;
}[] = [
  { name: 'html', shapes: pages, prepare: source => () => html.read(source, { file }) },
  {
    name: 'markdown',
    shapes: markdownTexts,
    prepare: source => () => markdown.read(source, { file }),
  },
  {
    name: 'docx',
    shapes: wordBodies,
    prepare: body => {
      const bytes = wordFile(body);
      return () => docx.read(bytes, { file });
    },
  },
];

// Seconds of computing: on a machine that others use the clock measures them.
function seconds(read: () => Reading): number | string {
  const start = process.cpuUsage();
  try {
    resolve(read().value, { file });
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return error.found.rule;
  }
  return process.cpuUsage(start).user / 1_000_000;
}

// It measures and asserts nothing: no test may depend on the machine.
for (const { name, shapes, prepare } of formats)
  describe(`time to read ${name}`, () => {
    for (const [shape, make] of Object.entries(shapes))
      it(shape, () => {
        const row: string[] = [];
        seconds(prepare(make(10_000)));
        let before: number | undefined;
        for (const size of [largest / 100, largest / 10, largest]) {
          const taken = seconds(prepare(make(size)));
          const factor =
            typeof taken === 'number' && before ? ` (x ${(taken / before).toFixed(1)})` : '';
          row.push(
            `${size / 1000} KB ${typeof taken === 'number' ? taken.toFixed(2) : taken} s${factor}`,
          );
          before = typeof taken === 'number' ? taken : undefined;
        }
        process.stdout.write(`${name.padEnd(10)}${shape.padEnd(30)}${row.join('  ')}\n`);
      }, 600_000);
  });
