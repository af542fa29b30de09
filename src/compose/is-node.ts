import type { AnyNode, NodeMap, NodeType } from '../brief/index.ts';

const types: Record<NodeType, 'phrasing' | 'flow' | 'both' | 'part'> = {
  brief: 'part',
  document: 'part',
  section: 'flow',
  heading: 'part',
  paragraph: 'flow',
  sentence: 'phrasing',
  text: 'phrasing',
  emphasis: 'phrasing',
  strong: 'phrasing',
  delete: 'phrasing',
  superscript: 'phrasing',
  subscript: 'phrasing',
  span: 'phrasing',
  link: 'phrasing',
  image: 'phrasing',
  inlineCode: 'phrasing',
  break: 'phrasing',
  citation: 'phrasing',
  quotation: 'both',
  attribution: 'part',
  unsupported: 'both',
  list: 'flow',
  listItem: 'part',
  code: 'flow',
  thematicBreak: 'flow',
  table: 'flow',
  tableRow: 'part',
  tableCell: 'part',
  figure: 'flow',
  caption: 'part',
  definitionList: 'flow',
  definitionTerm: 'part',
  definitionDescription: 'part',
  notes: 'flow',
  note: 'part',
  box: 'flow',
  contents: 'flow',
  bibliography: 'flow',
};

/** Says whether a value is a node of the tree: an object whose `type` is one of ours. */
export function isNode(value: unknown): value is AnyNode {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'type')) return false;
  const { type } = value as { type: unknown };
  return typeof type === 'string' && Object.hasOwn(types, type);
}

/** Says where a node may stand: within a line, on its own, in either, or only inside its parent. */
export function worldOf(node: AnyNode): 'phrasing' | 'flow' | 'both' | 'part' {
  if (node.type === 'quotation') return node.display === 'block' ? 'flow' : 'phrasing';
  return types[node.type];
}

// Names that a node may have and need not: asking for one that is absent is no mistake.
const optional: { [T in NodeType]?: readonly (keyof NodeMap[T])[] } = {
  section: ['heading', 'topics'],
  heading: ['number'],
  quotation: ['attribution', 'leadIn', 'missing'],
  table: ['caption', 'align'],
  figure: ['caption'],
  caption: ['number'],
};

/** Lists the names that a template may ask of a node. */
export function namesOf(node: AnyNode): string[] {
  return [...Object.keys(node), ...((optional[node.type] as readonly string[] | undefined) ?? [])];
}
