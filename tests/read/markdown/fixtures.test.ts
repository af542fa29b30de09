import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTree } from '../../../src/brief/schema/index.ts';
import { markdown } from '../../../src/read/markdown/index.ts';
import type { Reading } from '../../../src/read/reader.ts';
import { misplaced, unclaimed, withoutPositions } from '../../helper/markdown-law.ts';

const folder = join(import.meta.dirname, '../../fixtures/markdown');
const cases = readdirSync(folder).sort();
const file = 'source.md';

/** A reading as a snapshot: positions in a word, the commonest values left out. */
function snapshot({ value, messages, claims, settings }: Reading): string {
  const place = (p: { start: { line: number; column: number }; end: typeof p.start }) =>
    `${p.start.line}:${p.start.column}-${p.end.line}:${p.end.column}`;
  const tree = JSON.stringify(
    { settings, tree: value },
    (key, v) => {
      if (key === 'position') return place(v);
      return (key === 'origin' && v === 'brief') || v === '' ? undefined : v;
    },
    2,
  );
  const said = messages.map(
    m =>
      `${m.severity} ${m.rule} ${place(m.place?.position ?? claims[0]?.position ?? never())} ${m.reason}`,
  );
  const named = claims.filter(c => c.as !== 'syntax' || !/^[a-z]+[A-Z]?[A-Za-z]*$/.test(c.name));
  const kept = named.map(c => `${c.as} ${c.name} ${place(c.position)}`);
  return `${[tree, ...said, ...kept].join('\n')}\n`;
}

function never(): never {
  throw new Error('A message without a place');
}

describe.each(cases)('%s', name => {
  const source = readFileSync(join(folder, name, file), 'utf8');
  const reading = markdown.read(source, { file });

  it('reads as expected', async () => {
    await expect(snapshot(reading)).toMatchFileSnapshot(join(folder, name, 'tree.txt'));
  });

  it('claims every range of its source once (law 1)', () => {
    expect(unclaimed(source, reading)).toEqual([]);
    expect(misplaced(source, reading.value)).toEqual([]);
  });

  it('makes a valid tree', () => {
    expect(checkTree(reading.value)).toBe(reading.value);
  });

  it('reads the same with other line endings and a byte order mark', () => {
    for (const other of [
      source.replaceAll('\n', '\r\n'),
      source.replaceAll('\n', '\r'),
      `\uFEFF${source}`,
    ]) {
      const again = markdown.read(other, { file });
      expect(withoutPositions(again.value)).toEqual(withoutPositions(reading.value));
      expect(again.settings).toEqual(reading.settings);
      expect(unclaimed(other, again)).toEqual([]);
      expect(misplaced(other, again.value)).toEqual([]);
    }
  });
});
