import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AnyNode, childNodes, type Position } from '../../../src/brief/index.ts';
import { checkTree } from '../../../src/brief/schema/index.ts';
import { markdown } from '../../../src/read/markdown/index.ts';
import type { Reading } from '../../../src/read/reader.ts';
import { misplaced, unclaimed, withoutPositions } from '../../helper/markdown-law.ts';

const folder = join(import.meta.dirname, '../../fixtures/markdown');
const cases = readdirSync(folder).sort();
const file = 'source.md';

/** A reading as a snapshot: a line a node with its fields and place, then messages and named claims. */
function snapshot({ value, messages, claims, settings }: Reading): string {
  const lines = [`settings ${JSON.stringify(settings)}`];
  const put = (node: AnyNode, indent: string, field: string) => {
    const {
      type,
      position,
      children: _,
      heading,
      caption,
      attribution,
      ...fields
    } = node as AnyNode & Record<string, unknown>;
    const shown = Object.entries(fields)
      .filter(([key, v]) => v !== '' && !(key === 'origin' && v === 'brief'))
      .map(([key, v]) => (key === 'value' ? JSON.stringify(v) : `${key}=${JSON.stringify(v)}`));
    lines.push([indent + field + type, ...shown, place(position)].join(' '));
    for (const child of childNodes(node)) {
      const own = child === heading || child === caption || child === attribution;
      put(child, `${indent}  `, own ? '+' : '');
    }
  };
  put(value, '', '');
  for (const m of messages)
    lines.push(`${m.severity} ${m.rule} ${place(m.place?.position)} ${m.reason}`);
  for (const c of claims)
    if (c.as !== 'syntax' || named.has(c.name))
      lines.push(`${c.as} ${c.name} ${place(c.position)}`);
  return `${lines.join('\n')}\n`;
}

// Claims that the syntax of mdast alone does not explain.
const named = new Set(
  'front-matter title attribution caption-opening pinned-id html comment'.split(' '),
);

function place(position: Position | undefined): string {
  if (!position) return 'nowhere';
  const { start, end } = position;
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
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
