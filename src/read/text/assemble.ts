import {
  build as b,
  type Flow,
  type List,
  type Phrasing,
  type Position,
  type Section,
} from '../../brief/index.ts';
import { roleOfHeading } from '../../brief/role-of-heading.ts';
import type { Claim } from '../reader.ts';
import { type Block, blockPosition } from './block.ts';
import { positionIn } from './line.ts';
import { pieceText, slicePieces } from './piece.ts';
import type { Candidate, Scene } from './recognise/recogniser.ts';

/** Builds the tree from the decisions, and claims what is syntax in each block. */
export function assemble(
  scene: Scene,
  kinds: readonly Candidate[],
): { children: Flow[]; claims: Claim[] } {
  const claims: Claim[] = [];
  const children: Flow[] = [];
  const notes = b.notes([]);
  // Headed sections that are still open, outermost first.
  const open: { section: Section; depth: number }[] = [];
  let plain: Section | undefined;

  const claim = (block: Block, from: number, to: number, name: string) => {
    for (const piece of slicePieces(block.pieces, from, to))
      if (piece.to > piece.from)
        claims.push({ position: positionIn(piece.line, piece.from, piece.to), as: 'syntax', name });
  };
  const apart = (role: Section['role'], node: Flow) => {
    const last = children.at(-1);
    plain = undefined;
    if (last?.type === 'section' && last.role === role && !last.heading) last.children.push(node);
    else children.push(placed(b.section([node], { role }), node.position));
  };
  const add = (node: Flow) => {
    const inner = open.at(-1);
    if (inner) {
      inner.section.children.push(node);
      return;
    }
    if (!plain) {
      plain = b.section([]);
      children.push(plain);
    }
    plain.children.push(node);
  };

  for (const [index, block] of scene.blocks.entries()) {
    const found = kinds[index] ?? { kind: 'paragraph', confidence: 0 };
    const lead = found.lead ?? 0;
    const position = blockPosition(block);
    const paragraph = (from: number) => placed(b.paragraph(phrasing(scene, index, from)), position);
    switch (found.kind) {
      case 'title':
      case 'notes-heading':
        claim(block, 0, block.text.length, found.kind);
        break;
      case 'byline':
      case 'standfirst':
      case 'disclaimer':
        apart(found.kind, paragraph(0));
        break;
      case 'heading': {
        const depth = found.depth ?? 1;
        while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
        const heading = placed(b.heading(phrasing(scene, index, 0)), position);
        const section = placed(
          b.section([], { role: roleOfHeading(block.text), heading }),
          position,
        );
        const parent = open.at(-1);
        if (parent) parent.section.children.push(section);
        else children.push(section);
        open.push({ section, depth });
        plain = undefined;
        break;
      }
      case 'quotation':
        add(placed(b.quotation('block', [paragraph(0)]), position));
        break;
      case 'item': {
        claim(block, 0, lead, 'list-item');
        const item = placed(b.listItem([paragraph(lead)]), position);
        const before = kinds[index - 1];
        const last = lastFlow(open.at(-1)?.section ?? plain);
        if (before?.kind === 'item' && before.ordered === found.ordered && last?.type === 'list') {
          last.children.push(item);
          if (last.position && position) last.position = { ...last.position, end: position.end };
        } else add(placed(newList(block, item, found.ordered ?? false), position));
        break;
      }
      case 'note': {
        claim(block, 0, lead, 'note-label');
        const listed = scene.notes?.notes.find(n => index >= n.from && index < n.to);
        if (listed && listed.from === index)
          notes.children.push(placed(b.note(listed.label, [paragraph(lead)]), position));
        else notes.children.at(-1)?.children.push(paragraph(0));
        break;
      }
      default:
        add(paragraph(0));
    }
  }
  if (notes.children.length > 0) children.push(notes);
  return { children, claims };
}

function newList(block: Block, item: List['children'][number], ordered: boolean): List {
  const start = Number(/\d+/.exec(block.text)?.[0] ?? 1);
  return b.list([item], ordered ? { ordered, ...(start === 1 ? {} : { start }) } : {});
}

function lastFlow(section: Section | undefined): Flow | undefined {
  return section?.children.at(-1);
}

function placed<N extends { position?: Position }>(node: N, position: Position | undefined): N {
  return position ? { ...node, position } : node;
}

/** Gives a block's text, from an offset on, as texts and citations, each with its own place. */
function phrasing(scene: Scene, index: number, from: number): Phrasing[] {
  const block = scene.blocks[index];
  if (!block) return [];
  const out: Phrasing[] = [];
  const text = (start: number, end: number) => {
    for (const piece of slicePieces(block.pieces, start, end)) {
      const position = positionIn(piece.line, piece.from, piece.to);
      out.push(b.text(pieceText(piece), { position }));
    }
  };
  let at = from;
  for (const marker of scene.markers.get(index) ?? []) {
    if (marker.from < at) continue;
    text(at, marker.from);
    const place = slicePieces(block.pieces, marker.from, marker.to)[0];
    const items = labels(marker.first, marker.last, marker.label).map(note => ({ note }));
    out.push(
      placed(
        b.citation(marker.label, items),
        place && positionIn(place.line, place.from, place.to),
      ),
    );
    at = marker.to;
  }
  text(at, block.text.length);
  return out;
}

const largestCluster = 30;

function labels(first: number, last: number, label: string): string[] {
  const parts = label.split(/\s?,\s?/);
  if (parts.length > 1) return parts.flatMap(part => expand(part));
  return last > first ? expand(label) : [String(first)];
}

function expand(part: string): string[] {
  const [from, to] = part.split(/\s?[–-]\s?/).map(Number);
  if (from === undefined || to === undefined || to - from > largestCluster)
    return part.match(/\d+/g) ?? [];
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => String(from + i));
}
