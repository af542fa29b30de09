import { createHash } from 'node:crypto';
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
  const clean = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const hash = createHash('sha256').update(clean).digest('hex').slice(0, 10);
  return `${prefixes[kind]}-${hash}${ordinal > 1 ? `-${ordinal}` : ''}`;
}

/** Gives every passage that has none its id, in reading order. An id that is there already (pinned) is kept. */
export function withIds(brief: Brief): Brief {
  const taken = new Set<string>();
  visit(brief, node => {
    if ('id' in node && node.id) taken.add(node.id);
    return undefined;
  });
  // How far equal passages have been counted: a text may say one sentence a thousand times.
  const ordinals = new Map<string, number>();
  const next = (kind: keyof typeof prefixes, words: string) => {
    const base = passageId(kind, words);
    let ordinal = (ordinals.get(base) ?? 0) + 1;
    const id = () => (ordinal > 1 ? `${base}-${ordinal}` : base);
    while (taken.has(id())) ordinal += 1;
    ordinals.set(base, ordinal);
    taken.add(id());
    return id();
  };
  const walk = <N extends AnyNode>(node: N): N => {
    const copy = { ...node } as AnyNode & Record<string, unknown>;
    if (copy.type in prefixes && !copy.id) {
      const kind = copy.type as keyof typeof prefixes;
      copy.id = next(kind, wordsOf(node));
    }
    if ('children' in copy) {
      for (const key of ['heading', 'caption', 'attribution'] as const) {
        const child = (copy as Record<string, unknown>)[key] as AnyNode | undefined;
        if (child) (copy as Record<string, unknown>)[key] = walk(child);
      }
      (copy as { children: AnyNode[] }).children = (copy.children as AnyNode[]).map(walk);
    }
    return copy as unknown as N;
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
