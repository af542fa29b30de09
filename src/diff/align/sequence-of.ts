import { type AnyNode, plainText } from '../../brief/index.ts';
import type { Placed } from '../unit/linearise.ts';
import { type Bag, bagOf } from './bag.ts';
import { type Item, type Sequence, type Span, sizeOf } from './sequence.ts';

/** Containers whose passages may be found together elsewhere, and so are compared as one first. */
const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'list',
  'listItem',
  'quotation',
  'figure',
  'definitionList',
  'box',
]);

/** Lists a stretch of units as passages and whole tables, with the sections and blocks over them. */
export function sequenceOf(units: readonly Placed[], from: number, to: number): Sequence {
  const items: Item[] = [];
  const sections: Span[] = [];
  const others: Span[] = [];
  const open: { at: number; item: number }[] = [];
  for (let i = from; i < to; i++) {
    const unit = units[i] as Placed;
    if (unit.type === 'passage') items.push(itemOf(units, i, i + 1, 'passage', unit.around.slot));
    else if (unit.type === 'open' && unit.nodes[0]?.type === 'table') {
      items.push(itemOf(units, i, unit.mate + 1, 'table', 'table'));
      i = unit.mate;
    } else if (unit.type === 'open') open.push({ at: i, item: items.length });
    else if (unit.type === 'close') {
      const start = open.pop();
      if (!start || items.length - start.item < 2) continue;
      const type = unit.nodes[0]?.type ?? '';
      const layer = type === 'section' ? sections : blocks.has(type) ? others : undefined;
      layer?.push({
        key: keyOf(units, start.at, i + 1),
        from: start.item,
        to: items.length,
        weight: items.slice(start.item).reduce((sum, item) => sum + sizeOf(item), 0),
      });
    }
  }
  const inOrder = (spans: Span[]) => spans.sort((x, y) => x.from - y.from || y.to - x.to);
  return { items, layers: [inOrder(sections), inOrder(others)] };
}

/** Makes an item of a stretch of units; its bag of words is made when it is asked for. */
export function itemOf(
  units: readonly Placed[],
  from: number,
  to: number,
  kind: string,
  slot: string,
  words: () => string = () => wordsOf(units, from, to),
): Item {
  let bag: Bag | undefined;
  return {
    key: keyOf(units, from, to),
    kind,
    slot,
    from,
    to,
    bag: () => {
      bag ??= bagOf(words());
      return bag;
    },
  };
}

function keyOf(units: readonly Placed[], from: number, to: number): string {
  if (to === from + 1) return units[from]?.key ?? '';
  let key = '';
  for (let i = from; i < to; i++) key += `${units[i]?.key ?? ''}\u0000`;
  return key;
}

/** Gives the words of a stretch of units. */
export function wordsOf(units: readonly Placed[], from: number, to: number): string {
  const out: string[] = [];
  for (let i = from; i < to; i++) {
    const unit = units[i] as Placed;
    if (unit.type === 'passage') out.push(unit.nodes.map(saidBy).join(''));
  }
  return out.join(' ');
}

// A picture has no words in the text; what it is called tells it from others.
function saidBy(node: AnyNode): string {
  return node.type === 'image' ? `image ${node.alt ?? ''} ${node.url}` : plainText(node);
}
