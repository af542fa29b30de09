import type * as m from 'mdast';
import { lostQuotationText } from '../labels/index.ts';
import type { Flow, FlowType, Image, NodeMap, Phrasing } from '../node/index.ts';
import type { FlattenContext } from './flatten-context.ts';
import { isPhrasing, phrasingToMdast } from './phrasing-to-mdast.ts';
import { tableToMdast } from './table-to-mdast.ts';

type Block = m.BlockContent | m.DefinitionContent;
type Handlers = { [T in FlowType]: (node: NodeMap[T], context: FlattenContext) => Block[] };

const handlers = {
  section: (node, context) => {
    const heading = node.heading;
    const inner = heading ? { ...context, depth: context.depth + 1 } : context;
    const children = node.children.flatMap(child => flowToMdast(child, inner));
    if (!heading) return children;
    const depth = Math.min(context.depth, 6) as m.Heading['depth'];
    const number = heading.number ? `${heading.number} ` : '';
    return [
      { type: 'heading', depth, children: words(heading.children, context, number) },
      ...children,
    ];
  },
  paragraph: (node, context) => [paragraph(words(node.children, context))],
  quotation: (node, context) => {
    const children: Block[] = node.missing
      ? [paragraph([{ type: 'text', value: lostQuotationText }])]
      : blocks(node.children, context);
    const by = node.attribution;
    if (by && by.origin !== 'computed') children.push(paragraph(words(by.children, context, '— ')));
    return [{ type: 'blockquote', children }];
  },
  list: (node, context) => [
    {
      type: 'list',
      ordered: node.ordered,
      start: node.start ?? null,
      spread: node.spread ?? false,
      children: node.children.map(item => ({
        type: 'listItem' as const,
        checked: item.checked ?? null,
        spread: item.spread ?? false,
        children: item.children.flatMap(child => flowToMdast(child, context)),
      })),
    },
  ],
  code: node => [
    { type: 'code', lang: node.lang ?? null, meta: node.meta ?? null, value: node.value },
  ],
  thematicBreak: () => [{ type: 'thematicBreak' }],
  table: (node, context) => tableToMdast(node, context),
  figure: (node, context) => [
    ...blocks(node.children, context),
    ...(node.caption
      ? [paragraph(words(node.caption.children, context, numbered(node.caption.number)))]
      : []),
  ],
  definitionList: (node, context) =>
    node.children.flatMap(child =>
      child.type === 'definitionTerm'
        ? [paragraph([{ type: 'strong', children: words(child.children, context) }])]
        : child.children.flatMap(inner => flowToMdast(inner, context)),
    ),
  notes: (node, context) =>
    node.children.flatMap((note): Block[] => {
      const label = context.notes.get(note.id || note.label);
      if (label === undefined) return [];
      const children = note.children.flatMap(child => flowToMdast(child, context));
      return [{ type: 'footnoteDefinition', identifier: label, label, children }];
    }),
  box: (node, context) => node.children.flatMap(child => flowToMdast(child, context)),
  contents: () => [],
  bibliography: (node, context) => node.children.flatMap(child => flowToMdast(child, context)),
  unsupported: node => [paragraph([{ type: 'text', value: node.text }])],
} satisfies Handlers;

/** Turns a block into mdast's. */
export function flowToMdast(node: Flow, context: FlattenContext): Block[] {
  const handle = handlers[node.type] as (node: Flow, context: FlattenContext) => Block[];
  return handle(node, context);
}

/** Turns children that may be of both worlds into blocks: what runs within a line gets a paragraph. */
function blocks(nodes: readonly (Flow | Phrasing | Image)[], context: FlattenContext): Block[] {
  const out: Block[] = [];
  let line: m.PhrasingContent[] = [];
  const end = () => {
    if (line.length > 0) out.push(paragraph(line));
    line = [];
  };
  for (const node of nodes) {
    const block =
      node.type === 'unsupported' || (node.type === 'quotation' && node.display === 'block');
    if (isPhrasing(node) && !block) {
      line.push(...phrasingToMdast(node, context));
      continue;
    }
    end();
    out.push(...flowToMdast(node as Flow, context));
  }
  end();
  return out;
}

const paragraph = (children: m.PhrasingContent[]): m.Paragraph => ({ type: 'paragraph', children });
const numbered = (number?: string) => (number === undefined ? '' : `${number}. `);

function words(
  nodes: readonly Phrasing[],
  context: FlattenContext,
  before = '',
): m.PhrasingContent[] {
  const opening: m.PhrasingContent[] = before === '' ? [] : [{ type: 'text', value: before }];
  return [...opening, ...nodes.flatMap(node => phrasingToMdast(node, context))];
}
