import { hash } from 'node:crypto';
import { childNodes } from './child-nodes.ts';
import type { AnyNode, Brief } from './node/index.ts';
import { plainText } from './plain-text.ts';
import { visit } from './visit.ts';

const prefixes = {
  section: 's',
  sentence: 't',
  quotation: 'q',
  citation: 'c',
  note: 'n',
  table: 'tb',
  figure: 'f',
} as const;

/** Gives the id of a passage: its kind, ten hex digits of the SHA-256 of its words, and, from the second on, its ordinal among equals. */
export function passageId(kind: keyof typeof prefixes, words: string, ordinal = 1): string {
  const clean = asWritten.test(words) ? words : words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return withOrdinal(`${prefixes[kind]}-${hash('sha256', clean, 'hex').slice(0, 10)}`, ordinal);
}

// Most words are clean already; asking is cheaper than cleaning.
const asWritten = /^[!-~]+(?: [!-~]+)*$/;

function withOrdinal(id: string, ordinal: number): string {
  return ordinal > 1 ? `${id}-${ordinal}` : id;
}

/** Gives every passage that has none its id, in reading order. An id that is there already (pinned) is kept. */
export function withIds(brief: Brief): Brief {
  const taken = new Set<string>();
  let lacking = false;
  visit(brief, node => {
    if ('id' in node && node.id) taken.add(node.id);
    else if (node.type in prefixes) lacking = true;
    return undefined;
  });
  if (!lacking) return brief;
  const ordinals = new Map<string, number>();
  const next = (kind: keyof typeof prefixes, words: string) => {
    const first = passageId(kind, words);
    let ordinal = ordinals.get(first) ?? 1;
    while (taken.has(withOrdinal(first, ordinal))) ordinal += 1;
    ordinals.set(first, ordinal + 1);
    const id = withOrdinal(first, ordinal);
    taken.add(id);
    return id;
  };
  const walk = <N extends AnyNode>(node: N): N => {
    // Most nodes are texts, and cost nothing.
    if (node.type === 'text') return node;
    const changed: Record<string, unknown> = {};
    if (node.type in prefixes && !(node as { id?: string }).id) {
      const kind = node.type as keyof typeof prefixes;
      changed.id = next(kind, wordsOf(node));
    }
    if ('children' in node) {
      for (const key of ['heading', 'caption', 'attribution'] as const) {
        const child = (node as unknown as Record<string, AnyNode | undefined>)[key];
        const walked = child && walk(child);
        if (walked !== child) changed[key] = walked;
      }
      const children = walkAll(node.children);
      if (children !== node.children) changed.children = children;
    }
    return Object.keys(changed).length > 0 ? { ...node, ...changed } : node;
  };
  const walkAll = (nodes: readonly AnyNode[]): readonly AnyNode[] => {
    let out: AnyNode[] | undefined;
    let at = 0;
    for (const node of nodes) {
      const walked = walk(node);
      if (walked !== node) out ??= nodes.slice(0, at);
      out?.push(walked);
      at += 1;
    }
    return out ?? nodes;
  };
  return walk(brief);
}

function wordsOf(node: AnyNode): string {
  if (node.type === 'section')
    return node.heading ? plainText(node.heading) : `${node.role} ${plainText(node)}`;
  if (node.type === 'citation') return node.label;
  if (node.type === 'note') return node.missing ? node.label : plainText(node);
  if (node.type === 'figure')
    return childNodes(node)
      .map(c => (c.type === 'image' ? c.url : plainText(c)))
      .join(' ');
  return plainText(node);
}
