import { h } from 'hastscript';
import { type AnyNode, citationMarker, lostQuotationText } from '../../../brief/index.ts';
import type { Handlers } from '../../../write/handlers.ts';
import type { Context, Piece } from './context.ts';

type Holder = AnyNode & { children: readonly AnyNode[] };

/** Shows a node as an element that holds what the node holds. */
const as =
  (tag: string, properties: Record<string, string> = {}) =>
  (node: Holder, context: Context): Piece[] => [
    h(tag, properties, context.show(node.children, context)),
  ];

/** Shows only what a node holds. */
const through = (node: Holder, context: Context): Piece[] => context.show(node.children, context);

const words = (value: string): Piece[] => (value === '' ? [] : [{ type: 'text', value }]);

/** One entry for each node: plain HTML, without a theme, for a page that is about changes. */
export const handlers = {
  attribution: (node, context) =>
    node.origin === 'computed'
      ? []
      : [h('p', { class: 'by' }, ['— ', ...context.show(node.children, context)])],
  bibliography: as('div', { class: 'bibliography' }),
  box: (node, context) => [
    h('div', { class: ['box', node.kind] }, context.show(node.children, context)),
  ],
  break: () => [h('br')],
  caption: (node, context) => [
    h('p', { class: 'caption' }, [
      node.number ? `${node.number}. ` : '',
      ...context.show(node.children, context),
    ]),
  ],
  citation: node => [h('sup', [`[${citationMarker(node)}]`])],
  code: node => [h('pre', [h('code', [node.value])])],
  contents: () => [],
  definitionDescription: as('dd'),
  definitionList: as('dl'),
  definitionTerm: as('dt'),
  delete: as('s'),
  emphasis: as('em'),
  figure: (node, context) => [
    h('div', { class: 'figure' }, [
      ...context.show(node.children, context),
      ...(node.caption ? context.show([node.caption], context) : []),
    ]),
  ],
  heading: (node, context) => [
    h(`h${Math.min(context.depth + 2, 6)}`, [
      node.number ? `${node.number} ` : '',
      ...context.show(node.children, context),
    ]),
  ],
  image: node => [h('span', { class: 'image' }, [`Image: ${node.alt || node.url}`])],
  inlineCode: node => [h('code', [node.value])],
  // Addresses are shown and not followed: this page is about text.
  link: as('span', { class: 'link' }),
  list: (node, context) => [
    h(
      node.ordered ? 'ol' : 'ul',
      node.ordered && node.start !== undefined ? { start: node.start } : {},
      context.show(node.children, context),
    ),
  ],
  listItem: as('li'),
  note: (node, context) => [
    h('div', { class: 'note' }, [
      h('p', { class: 'number' }, [`[${node.marker ?? node.label}]`]),
      ...(node.missing ? [h('p', ['(no text)'])] : context.show(node.children, context)),
    ]),
  ],
  notes: as('div', { class: 'notes' }),
  paragraph: as('p'),
  quotation: (node, context) => {
    const inner = [
      ...(node.missing ? words(lostQuotationText) : []),
      ...context.show(node.children, context),
      ...(node.attribution ? context.show([node.attribution], context) : []),
    ];
    return node.display === 'block' ? [h('blockquote', inner)] : inner;
  },
  section: (node, context) => [
    ...(node.heading ? context.show([node.heading], context) : []),
    ...context.show(node.children, { ...context, depth: context.depth + (node.heading ? 1 : 0) }),
  ],
  sentence: through,
  span: (node, context) => [h('span', { lang: node.lang }, context.show(node.children, context))],
  strong: as('strong'),
  subscript: as('sub'),
  superscript: as('sup'),
  table: (node, context) => [
    ...(node.caption ? context.show([node.caption], context) : []),
    h('div', { class: 'scroll', tabIndex: 0, role: 'group', ariaLabel: 'Table' }, [
      h('table', [h('tbody', context.show(node.children, context))]),
    ]),
  ],
  tableCell: (node, context) => [
    h(
      node.header ? 'th' : 'td',
      {
        ...(node.colSpan ? { colSpan: node.colSpan } : {}),
        ...(node.rowSpan ? { rowSpan: node.rowSpan } : {}),
      },
      context.show(node.children, context),
    ),
  ],
  tableRow: as('tr'),
  text: node => words(node.value),
  thematicBreak: () => [h('hr')],
  unsupported: node => words(node.text),
} satisfies Handlers<Context, Piece[]>;
