import { build as b, type Metadata } from '../../brief/index.ts';
import { type Message, say } from '../../message/index.ts';
import type { Reader, Reading } from '../reader.ts';
import { assemble } from './assemble.ts';
import { blockPosition, blocksOf } from './block.ts';
import { linesOf } from './line.ts';
import type { MarkerCandidate } from './markers/candidate.ts';
import { chooseChain } from './markers/choose-chain.ts';
import { findCandidates } from './markers/find-candidates.ts';
import { findNotesList } from './notes-list.ts';
import { authorsOf, dateOf } from './recognise/byline.ts';
import { recognise } from './recognise/index.ts';
import type { Scene } from './recognise/recogniser.ts';

/**
 * Reads plain text as scraped from a page: recovers title, byline, headings, lists, block quotations,
 * note markers, notes, standfirst and disclaimer from what such texts have in common.
 */
export const text: Reader = { name: 'text', extensions: ['.txt', '.text'], read };

function read(source: string, options: { file: string; signal?: AbortSignal }): Reading {
  const { blocks, filler } = blocksOf(linesOf(source));
  options.signal?.throwIfAborted();
  const notes = findNotesList(blocks);
  const listed = new Set(notes?.notes.map(n => n.label));
  const isListed = (i: number) =>
    notes !== undefined && i >= (notes.heading ?? notes.notes[0]?.from ?? 0) && i < notes.to;
  const candidates = blocks.flatMap((block, i) =>
    isListed(i) ? [] : findCandidates(block.text, i),
  );
  const chain = chooseChain(candidates, listed);
  const markers = new Map<number, MarkerCandidate[]>();
  for (const marker of chain.markers) {
    const there = markers.get(marker.block);
    if (there) there.push(marker);
    else markers.set(marker.block, [marker]);
  }
  options.signal?.throwIfAborted();
  const scene: Scene = { file: options.file, blocks, markers, notes };
  const kinds = recognise(scene);
  const { children, claims } = assemble(scene, kinds);
  const metadata: Metadata = {};
  const authors: string[] = [];
  for (const [i, kind] of kinds.entries()) {
    const line = blocks[i]?.text ?? '';
    if (kind.kind === 'title') metadata.title = line;
    if (kind.kind !== 'byline') continue;
    const date = dateOf(line);
    if (date) metadata.date = date;
    authors.push(...(authorsOf(line) ?? []));
  }
  if (authors.length > 0) metadata.authors = authors.map(name => ({ name }));
  const messages: Message[] = kinds.flatMap(kind => (kind.message ? [kind.message] : []));
  messages.unshift(...markerMessages(scene, chain.markers));
  return {
    value: b.brief(children, { metadata }),
    messages,
    claims: [
      ...claims,
      ...filler.map(f => ({
        position: f.position,
        as: f.name === 'byte-order-mark' ? ('repair' as const) : ('syntax' as const),
        name: f.name,
      })),
    ],
    settings: {},
  };
}

function markerMessages(scene: Scene, markers: readonly MarkerCandidate[]): Message[] {
  const first = markers[0];
  const last = markers.at(-1);
  if (!first || !last) return [];
  const at = (marker: MarkerCandidate) => {
    const block = scene.blocks[marker.block];
    const position = block && blockPosition(block);
    return { file: scene.file, ...(position ? { position } : {}) };
  };
  const out = [
    say(
      'markers-recovered',
      { count: markers.length, first: first.label, last: last.label },
      at(first),
    ),
  ];
  for (const [i, marker] of markers.entries()) {
    const before = markers[i - 1];
    if (!before || marker.first <= before.last + 1) continue;
    const labels = Array.from({ length: marker.first - before.last - 1 }, (_, k) =>
      String(before.last + 1 + k),
    );
    out.push(say('marker-missing', { labels: labels.join(', ') }, at(marker)));
  }
  return out;
}
