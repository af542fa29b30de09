import { type AnyNode, type Brief, plainText, visit } from '../../src/brief/index.ts';

/** What a line says beside a node's type; a type that is missing here has no line. */
const details: { [T in AnyNode['type']]?: (node: Extract<AnyNode, { type: T }>) => unknown[] } = {
  attribution: words,
  caption: words,
  citation: ({ label, items }) => [`${label}: ${items.map(item => item.note).join(' ')}`],
  code: words,
  definitionList: () => [],
  definitionTerm: words,
  figure: () => [],
  heading: node => [node.number, ...words(node)],
  image: () => [],
  link: ({ url }) => [url],
  list: ({ ordered, start, numbering }) => [numbering, ordered && `from ${start ?? 1}`],
  listItem: ({ checked }) => [checked === undefined ? undefined : String(checked)],
  note: () => [],
  paragraph: words,
  quotation: () => [],
  section: ({ role }) => [role !== 'body' && role],
  span: () => [],
  table: () => [],
  tableCell: ({ header, colSpan, rowSpan }) => [
    header && 'header',
    colSpan && `${colSpan} wide`,
    rowSpan && `${rowSpan} high`,
  ],
  thematicBreak: () => [],
  unsupported: words,
};

function words(node: AnyNode): string[] {
  return [plainText(node).slice(0, 30)];
}

/** Lists the types of a brief's nodes, one line each, by depth, with what tells one from another. */
export function shapeOf(brief: Brief): string {
  const lines: string[] = [];
  visit(brief, (node, ancestors) => {
    const detail = details[node.type] as ((node: AnyNode) => unknown[]) | undefined;
    if (!detail) return undefined;
    const depth = ancestors.filter(({ type }) => type in details).length;
    lines.push('  '.repeat(depth) + [node.type, ...detail(node)].filter(Boolean).join(' '));
    return undefined;
  });
  return lines.join('\n');
}
