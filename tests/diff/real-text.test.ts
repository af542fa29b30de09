import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/brief/index.ts';
import { loadAudiences } from '../../src/build/audiences.ts';
import { apply } from '../../src/diff/apply/apply.ts';
import { compare } from '../../src/diff/compare.ts';
import { nodeHost } from '../../src/host.ts';
import { layOut, readBrief } from '../../src/pipeline.ts';
import { readers } from '../../src/read/index.ts';
import { seed, type Truth } from '../helper/cases.ts';
import { strip } from './strip.ts';

/** Counts every note marker of the real text on by one. */
function renumber(text: string, { noteMarkers }: Truth): string {
  return [...noteMarkers]
    .sort((x, y) => y.at - x.at)
    .reduce((t, { n, at }) => `${t.slice(0, at)}${n + 1}${t.slice(at + String(n).length)}`, text);
}

/** Twelve edits with their kinds, each in a passage of its own. */
const edits: [kind: string, change: (text: string) => string][] = [
  ['citation edited', swap('an epochal visit', 'an epochal visit,1')],
  ['wording edited', swap('received a red carpet', 'got a red carpet')],
  ['figure edited', swap('comprise 66 per cent', 'comprise 68 per cent')],
  [
    'added added',
    swap(
      'comprehensive national power.8',
      'comprehensive national power.8 Trade has withered ever since.',
    ),
  ],
  ['quotation edited', swap('a close neighbour is better', 'a good neighbour is better')],
  ['removed removed', swap(' This is part of Russia’s projection of itself as a global pole.', '')],
  ['figure edited', swap('155 mm shells', '152 mm shells')],
  ['name edited', swap('Maksim Reshetnikov', 'Maxim Reshetnikov')],
  [
    'moved moved',
    move('Incidentally, Russia upgrading its ties', 'Meanwhile, North Korea could get access'),
  ],
  ['quotation edited', swap('‘sacred struggle’', '‘holy struggle’')],
  ['layout structure', swap('insurance. Russia is', 'insurance.\nRussia is')],
  ['citation edited', swap('NATO summits.31', 'NATO summits.')],
];

function swap(old: string, fresh: string) {
  return (text: string) => {
    if (!text.includes(old)) throw new Error(`The real text lacks ${old}`);
    return text.replace(old, fresh);
  };
}

/** Moves the line that begins so behind another. */
function move(opening: string, after: string) {
  return (text: string) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(
      lines.findIndex(l => l.startsWith(opening)),
      1,
    );
    lines.splice(lines.findIndex(l => l.startsWith(after)) + 1, 0, line);
    return lines.join('\n');
  };
}

async function laidOut(text: string, audience: string): Promise<Document> {
  const read = readBrief({ file: 'brief.txt', text, reader: readers.text, title: 'Equations' });
  const [found] = await loadAudiences(nodeHost(), ['templates'], [audience]);
  const document = found && layOut(read.value, found, { file: 'brief.txt' }).value;
  if (!document) throw new Error(`No edition for ${audience}`);
  return document;
}

describe.skipIf(!seed)('compare, on the real text (skipped where it is absent)', () => {
  const old = seed?.text ?? '';
  const renumbered = seed ? renumber(old, seed.truth) : '';
  const fresh = edits.reduce((text, [, change]) => change(text), renumbered);

  it('finds exactly the twelve edits and their kinds', async () => {
    const [a, b] = [await laidOut(old, 'full-brief'), await laidOut(fresh, 'full-brief')];
    const difference = compare(a, b);
    expect(difference.changes.map(c => `${c.kind} ${c.manner}`)).toEqual(edits.map(([k]) => k));
    expect(strip(apply(a, difference))).toEqual(strip(b));
  });

  it.each(['executive-summary', 'india-note'])('gives %s only what it can see', async audience => {
    const [a, b] = [await laidOut(old, audience), await laidOut(fresh, audience)];
    const full = compare(await laidOut(old, 'full-brief'), await laidOut(fresh, 'full-brief'));
    const seen = JSON.stringify([strip(a), strip(b)]);
    const { changes } = compare(a, b);
    for (const change of changes) {
      // An edit can change what is chosen: such a passage comes, goes or moves in the edition alone.
      if (['added', 'removed', 'moved'].includes(change.kind)) continue;
      const text = change.new?.text ?? change.old?.text ?? '';
      const twin = full.changes.find(c => (c.new?.text ?? c.old?.text) === text);
      expect(twin?.kind, text).toBe(change.kind);
      expect(seen).toContain(text.slice(0, 12));
    }
    expect(
      changes.map(c => `${c.kind} ${c.manner}: ${c.new?.text.slice(0, 40)}`),
    ).toMatchSnapshot();
  });

  it('finds nothing where every marker counts on by one', async () => {
    const [a, b] = [
      await laidOut(old, 'full-brief'),
      await laidOut(swapFirst(renumbered), 'full-brief'),
    ];
    expect(compare(a, b).changes.map(c => c.kind)).toEqual(['citation']);
  });
});

function swapFirst(text: string): string {
  return swap('an epochal visit', 'an epochal visit,1')(text);
}
