import { putInOrder } from './put-in-order.ts';
import type { Shell, Token, WordOrigin } from './unit.ts';

/** A node as it is put together again, its fields not yet checked by a type. */
export type Loose = Shell & { children?: Loose[] };

/** Puts tokens together into nodes; neighbouring words of one origin are one text. */
export function nodesOf(tokens: readonly Token[]): Loose[] {
  const root: Loose = { type: 'root', children: [] };
  const stack: Loose[] = [root];
  for (const token of tokens) {
    const top = stack.at(-1) as Loose;
    if (token.type === 'open') {
      const node: Loose = { ...token.node, children: [] };
      stack.push(node);
    } else if (token.type === 'close') {
      const node = stack.pop() as Loose;
      putInOrder(stack.at(-1) ?? root, finished(node));
    } else if (token.type === 'atom') putInOrder(top, [{ ...token.node }]);
    else addWord(top, token.value, token.of);
  }
  return root.children ?? [];
}

function addWord(parent: Loose, value: string, of: WordOrigin | undefined): void {
  const last = parent.children?.at(-1);
  const { origin, rule, from, mark } = of ?? { origin: 'brief' as const };
  const fields = { origin, rule, from, mark };
  const alike = Object.entries(fields).every(([field, is]) => last?.[field] === is);
  if (last?.type === 'text' && alike) last.value = `${last.value as string}${value}`;
  else
    putInOrder(parent, [
      {
        type: 'text',
        value,
        origin,
        ...(rule ? { rule } : {}),
        ...(from === undefined ? {} : { from }),
        ...(mark === undefined ? {} : { mark }),
      },
    ]);
}

const valued: Record<string, string> = { inlineCode: 'value', code: 'value', unsupported: 'text' };

// Code and what is kept as text hold their words in a field; what is marked otherwise is set apart.
function finished(node: Loose): Loose[] {
  if (node.type === 'attribution') return [wholly(node)];
  const field = valued[node.type];
  if (field === undefined) return [node];
  const { children = [], ...rest } = node;
  const parts = new Map<unknown, string>();
  for (const child of children)
    parts.set(child.mark, `${parts.get(child.mark) ?? ''}${String(child.value ?? '')}`);
  if (parts.size === 0) parts.set(undefined, '');
  return [...parts].map(([mark, value]) => {
    const one: Loose = { ...rest, type: node.type, [field]: value };
    return mark === undefined ? one : { ...one, mark };
  });
}

// An attribution prints a dash of its own, which came or went with all of its words.
function wholly(node: Loose): Loose {
  const marks = new Set(leaves(node).map(leaf => leaf.mark));
  const [mark] = marks;
  return marks.size === 1 && mark !== undefined ? { ...node, mark } : node;
}

function leaves(node: Loose): Loose[] {
  return node.children ? node.children.flatMap(leaves) : [node];
}
