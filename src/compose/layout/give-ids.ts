import {
  type AnyNode,
  build,
  type Flow,
  passageId,
  plainText,
  type Section,
  visit,
} from '../../brief/index.ts';

const kinds = ['section', 'sentence', 'quotation', 'table', 'figure'] as const;
type Passage = Extract<AnyNode, { type: (typeof kinds)[number] }>;

/** Gives each passage that has no id one of its own, in reading order, past those that are there. */
export function giveIds(nodes: readonly Flow[]): Flow[] {
  const root = build.document([...nodes]);
  const taken = new Set<string>();
  const unnamed: Passage[] = [];
  visit(root, node => {
    if (!('id' in node)) return undefined;
    if (node.id) taken.add(node.id);
    else if (isPassage(node)) unnamed.push(node);
    return undefined;
  });
  const ids = new Map<AnyNode, string>();
  for (const node of unnamed) {
    const words = node.type === 'section' ? wordsOf(node) : plainText(node);
    let ordinal = 1;
    while (taken.has(passageId(node.type, words, ordinal))) ordinal += 1;
    const id = passageId(node.type, words, ordinal);
    taken.add(id);
    ids.set(node, id);
  }
  return ids.size === 0 ? [...nodes] : nodes.map(node => named(node, ids));
}

function isPassage(node: AnyNode): node is Passage {
  return (kinds as readonly string[]).includes(node.type);
}

function named<N extends AnyNode>(node: N, ids: ReadonlyMap<AnyNode, string>): N {
  const id = ids.get(node);
  const copy: Record<string, unknown> = { ...node, ...(id === undefined ? {} : { id }) };
  let changed = id !== undefined;
  if ('children' in node) {
    const children = node.children.map(child => named<AnyNode>(child, ids));
    changed ||= children.some((child, i) => child !== node.children[i]);
    copy.children = children;
  }
  return changed ? (copy as unknown as N) : node;
}

function wordsOf(section: Section): string {
  return section.heading ? plainText(section.heading) : `${section.role} ${plainText(section)}`;
}
