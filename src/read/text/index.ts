import { build as b } from '../../brief/index.ts';
import { type Message, say } from '../../message/index.ts';
import { endings } from '../formats.ts';
import { linkAddresses } from '../link-addresses.ts';
import type { Reading, ReadOptions, TextReader } from '../reader.ts';
import { assemble } from './assemble/index.ts';
import { pageAt } from './block/block.ts';
import { layOut } from './block/lay-out.ts';
import { markerMessages } from './markers/marker-messages.ts';
import { metadataOf } from './metadata-of.ts';
import { recognise } from './recognise/index.ts';
import type { Candidate } from './recognise/recogniser.ts';
import { makeScene, type Scene } from './recognise/scene.ts';
import { repairMessages } from './repair.ts';

/**
 * Reads plain text as scraped from a page or taken from a PDF: recovers title, byline, headings,
 * lists, tables, block quotations, note markers, notes, standfirst and disclaimer from what such
 * texts have in common.
 */
export const text: TextReader = {
  name: 'text',
  extensions: endings.text,
  input: 'text',
  read,
};

function read(source: string, { file, signal, hints }: ReadOptions): Reading {
  const { blocks, feet, claims, repairs } = layOut(source);
  signal?.throwIfAborted();
  const scene = makeScene(blocks, {
    file,
    notes: feet.map(({ label, page, block }) => ({ label, part: page, block })),
    partOf: (block, at) => {
      const there = blocks[block];
      return there ? pageAt(there, at) : 1;
    },
    hints,
  });
  signal?.throwIfAborted();
  const { kinds, messages } = recognise(scene);
  const tree = assemble(scene, blocks, kinds);
  return {
    value: linkAddresses(b.brief(tree.children, { metadata: metadataOf(blocks, kinds) })),
    messages: [
      ...repairMessages(repairs, file),
      ...markerMessages(scene),
      ...messages,
      ...structureMessages(scene, kinds),
    ],
    claims: [
      ...tree.claims,
      ...claims,
      ...repairs.map(({ position, name }) => ({ position, as: 'repair' as const, name })),
    ],
    settings: {},
  };
}

/** Says what was made of headings and of what is set aside, each with its count. */
function structureMessages({ file, blocks }: Scene, kinds: readonly Candidate[]): Message[] {
  const of = (kind: Candidate['kind']) => {
    const found = blocks.filter((_, i) => kinds[i]?.kind === kind);
    const [first] = found;
    if (!first) return undefined;
    const words = first.text.length > 60 ? `${first.text.slice(0, 59)}…` : first.text;
    return { count: found.length, first: words, place: { file, position: first.position } };
  };
  const out: Message[] = [];
  const headings = of('heading');
  if (headings) out.push(say('headings-recovered', headings, headings.place));
  for (const [kind, role] of [
    ['chrome', 'site chrome'],
    ['author-note', 'author’s note'],
  ] as const) {
    const aside = of(kind);
    if (aside)
      out.push({
        ...say('furniture-recovered', { ...aside, role }, aside.place),
        count: aside.count,
      });
  }
  return out;
}
