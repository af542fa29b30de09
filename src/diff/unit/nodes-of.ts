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
      add(stack.at(-1) ?? root, finished(node));
    } else if (token.type === 'atom') add(top, { ...token.node });
    else addWord(top, token.value, token.of);
  }
  return root.children ?? [];
}

function add(parent: Loose, node: Loose): void {
  if (node.type === 'attribution' && parent.type === 'quotation') parent.attribution = node;
  else parent.children?.push(node);
}

function addWord(parent: Loose, value: string, of: WordOrigin | undefined): void {
  const last = parent.children?.at(-1);
  const { origin, rule, from } = of ?? { origin: 'brief' as const };
  if (last?.type === 'text' && last.origin === origin && last.rule === rule && last.from === from)
    last.value = `${last.value as string}${value}`;
  else
    parent.children?.push({
      type: 'text',
      value,
      origin,
      ...(rule ? { rule } : {}),
      ...(from === undefined ? {} : { from }),
    });
}

const valued: Record<string, string> = { inlineCode: 'value', code: 'value', unsupported: 'text' };

// Code and what is kept as text hold their words in a field.
function finished(node: Loose): Loose {
  const field = valued[node.type];
  if (field === undefined) return node;
  const { children = [], ...rest } = node;
  return { ...rest, [field]: children.map(child => String(child.value ?? '')).join('') } as Loose;
}
