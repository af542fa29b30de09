import fc from 'fast-check';
import {
  type AnyNode,
  build as b,
  type Document,
  type Flow,
  type Phrasing,
  rewrite,
  visit,
} from '../../src/brief/index.ts';

/** One edit: which of the nodes that it fits, and what to do there. */
export interface Edit {
  at: number;
  what:
    | 'word'
    | 'number'
    | 'drop-word'
    | 'drop-block'
    | 'double-block'
    | 'swap-blocks'
    | 'drop-sentence'
    | 'split-paragraph'
    | 'join-paragraphs'
    | 'emphasise'
    | 'drop-cell'
    | 'new-block'
    | 'wrap';
}

/** Gives lists of edits. */
export const arbitraryEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: fc.nat({ max: 1000 }),
    what: fc.constantFrom<Edit['what'][]>(
      'word',
      'word',
      'number',
      'drop-word',
      'drop-block',
      'double-block',
      'swap-blocks',
      'swap-blocks',
      'drop-sentence',
      'split-paragraph',
      'join-paragraphs',
      'emphasise',
      'drop-cell',
      'new-block',
      'wrap',
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

const holds: ReadonlySet<string> = new Set(['section', 'listItem', 'note', 'tableCell']);

/** Applies edits to a document as an editor would; where one fits nowhere it does nothing. */
export function edited(document: Document, edits: readonly Edit[]): Document {
  return edits.reduce((doc, edit) => one(doc, edit), document);
}

function one(document: Document, { at, what }: Edit): Document {
  let fits = 0;
  const count = rewrite(document, node => {
    if (changed(node, what) !== node) fits += 1;
    return node;
  });
  if (fits === 0) return count;
  let n = 0;
  return rewrite(document, node => {
    const next = changed(node, what);
    return next !== node && n++ === at % fits ? next : node;
  });
}

function changed(node: AnyNode, what: Edit['what']): AnyNode {
  switch (what) {
    case 'word':
      return node.type === 'text' && /\S/.test(node.value)
        ? { ...node, value: `${node.value} altered` }
        : node;
    case 'number':
      return node.type === 'text' && /\d/.test(node.value)
        ? { ...node, value: node.value.replace(/\d/, '8') }
        : node;
    case 'drop-word':
      return node.type === 'text' && / /.test(node.value.trim())
        ? { ...node, value: node.value.replace(/\S+ /, '') }
        : node;
    case 'emphasise':
      return node.type === 'sentence' ? { ...node, children: [b.emphasis(node.children)] } : node;
    case 'drop-sentence':
      return withParagraph(node, children => children.slice(1));
    case 'drop-cell':
      return node.type === 'tableRow' && node.children.length > 1
        ? { ...node, children: node.children.slice(1) }
        : node;
    default:
      return holds.has(node.type) ? withBlocks(node, what) : node;
  }
}

function withParagraph(node: AnyNode, change: (c: Phrasing[]) => Phrasing[]): AnyNode {
  if (node.type !== 'paragraph' || node.children.length < 2) return node;
  return { ...node, children: change(node.children) };
}

function withBlocks(node: AnyNode, what: Edit['what']): AnyNode {
  const { children } = node as { children: Flow[] };
  const [first, second, ...rest] = children;
  const put = (next: (Flow | undefined)[]) =>
    ({ ...node, children: next.filter(c => c !== undefined) }) as AnyNode;
  if (!first) return node;
  if (what === 'drop-block' && second) return put([second, ...rest]);
  if (what === 'double-block') return put([first, first, second, ...rest]);
  if (what === 'swap-blocks' && second) return put([second, first, ...rest]);
  if (what === 'wrap') return put([b.list([b.listItem([first])]), second, ...rest]);
  if (what === 'new-block')
    return put([b.paragraph([b.sentence([b.text('Something new.')])]), ...children]);
  if (first.type !== 'paragraph') return node;
  if (what === 'split-paragraph' && first.children.length > 2)
    return put([
      { ...first, children: first.children.slice(0, 1) },
      { ...first, children: first.children.slice(2) },
      second,
      ...rest,
    ]);
  if (what === 'join-paragraphs' && second?.type === 'paragraph')
    return put([
      { ...first, children: [...first.children, b.text(' '), ...second.children] },
      ...rest,
    ]);
  return node;
}

/** Drops the notes that nothing cites, as numbering a document does. */
export function withCitedNotes(document: Document): Document {
  const cited = new Set<string>();
  visit(document, node => {
    if (node.type === 'citation') for (const { note } of node.items) if (note) cited.add(note);
    return undefined;
  });
  return rewrite(document, node => (node.type === 'note' && !cited.has(node.id) ? [] : node));
}
