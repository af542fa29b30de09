import {
  type AnyNode,
  build as b,
  plainText,
  rewrite,
  type Text,
  visit,
} from '../../brief/index.ts';
import type { Slots } from '../edition.ts';
import { abbreviationsIn, type Definition } from '../unit/definitions-of.ts';

/**
 * Expands each abbreviation at its first use in an edition, in square brackets, where the sentence that
 * defines it was left out or comes later; never inside a quotation, where nothing is added.
 */
export function expandAbbreviations(
  slots: Slots,
  definitions: () => ReadonlyMap<string, Definition>,
): Slots {
  if (!shortensIn(slots)) return slots;
  const open = new Map(definitions());
  if (open.size === 0) return slots;
  const flow = <N extends AnyNode>(nodes: readonly N[]): N[] =>
    nodes.map(node => expandIn(node, open));
  return {
    standfirst: flow(slots.standfirst),
    lead: flow(slots.lead),
    focus: flow(slots.focus),
    points: slots.points.map(point => ({
      ...point,
      nodes: flow<AnyNode>(point.nodes) as typeof point.nodes,
    })),
    quotation: flow(slots.quotation),
    context: flow(slots.context),
    passages: flow(slots.passages),
    sections: slots.sections,
    disclaimer: slots.disclaimer,
  };
}

// To find what a brief defines takes a look at all of it; without two capitals in a word nothing is short.
function shortensIn({ sections: _, disclaimer: __, points, ...rest }: Slots): boolean {
  const passages: (readonly AnyNode[])[] = [
    ...Object.values(rest),
    ...points.map(point => point.nodes),
  ];
  return passages.some(nodes => nodes.some(node => twoCapitals.test(plainText(node))));
}

const twoCapitals = /[A-Z]\p{L}*[A-Z]/u;

function expandIn<N extends AnyNode>(root: N, open: Map<string, Definition>): N {
  const places = new Map<Text, { at: number; definition: Definition }[]>();
  visit(root, node => {
    if (node.type === 'quotation' || node.type === 'link' || node.type === 'notes') return 'skip';
    if (node.type !== 'text' || node.origin !== 'brief') return undefined;
    const own: { at: number; definition: Definition }[] = [];
    for (const { at, definition } of abbreviationsIn(node.value, open)) {
      if (!open.delete(definition.short)) continue;
      const before = node.value.slice(Math.max(0, at - definition.long.length - 20), at);
      if (before.endsWith('(') && before.includes(definition.long)) continue;
      own.push({ at: at + definition.short.length, definition });
    }
    if (own.length > 0) places.set(node, own);
    return undefined;
  });
  if (places.size === 0) return root;
  const change = (node: AnyNode): AnyNode | AnyNode[] => {
    const own = node.type === 'text' ? places.get(node) : undefined;
    return own && node.type === 'text' ? split(node, own) : node;
  };
  const out = rewrite(root, change);
  return out;
}

function split(node: Text, places: { at: number; definition: Definition }[]): Text[] {
  const out: Text[] = [];
  let from = 0;
  for (const { at, definition } of places) {
    out.push({ ...node, value: node.value.slice(from, at) });
    out.push(
      b.text(` [${definition.long}]`, {
        origin: 'computed',
        rule: 'expansion',
        from: definition.from,
      }),
    );
    from = at;
  }
  if (from < node.value.length) out.push({ ...node, value: node.value.slice(from) });
  return out;
}
