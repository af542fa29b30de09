import { Alias, CST, type Document, isScalar, Lexer, type Node, type Pair, visit } from 'yaml';
import { controlCharacter } from '../message/index.ts';

// Measured with yaml 2.9: 20,000 open brackets exhaust the memory, deep blocks and a megabyte don't.
export const limits = { characters: 1_000_000, depth: 100, aliases: 100 };

/** Gives the offset at which flow collections get too deep; the lexer does not recurse. */
export function tooDeep(text: string): number | undefined {
  // Most files hold too few brackets to nest that deep, and need not be cut into tokens twice.
  if ((text.match(/[[{]/g)?.length ?? 0) <= limits.depth) return undefined;
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') depth++;
    if (type === 'flow-seq-end' || type === 'flow-map-end') depth--;
    if (depth > limits.depth) return offset;
    if (type !== 'doc-mode' && type !== 'flow-error-end' && type !== 'scalar')
      offset += token.length;
    else if (type === 'scalar' && token !== CST.SCALAR) offset += token.length;
  }
  return undefined;
}

/**
 * Finds what must not be expanded, an alias without its anchor or too many of them, and escaped characters
 * that no output can hold.
 */
export function danger(document: Document.Parsed): { node: Node; why: string } | undefined {
  let count = 0;
  let found: { node: Node; why: string } | undefined;
  const anchors = new Set<string>();
  visit(document, {
    Node(_key, node) {
      if (!(node instanceof Alias)) {
        if (node.anchor) anchors.add(node.anchor);
        const control = isScalar(node) ? controlCharacter(String(node.value)) : undefined;
        if (control === undefined) return undefined;
        found = { node, why: `the control character ${control} can’t be printed` };
        return visit.BREAK;
      }
      count++;
      if (!anchors.has(node.source))
        found = { node, why: `nothing is anchored as \`&${node.source}\`` };
      else if (count > limits.aliases) found = { node, why: `more than ${limits.aliases} aliases` };
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Lists keys that stand twice in a mapping, and keys that could reach an object's prototype. */
export function refusedKeys(document: Document.Parsed): { pair: Pair; duplicate: boolean }[] {
  const out: { pair: Pair; duplicate: boolean }[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<string>();
      for (const pair of map.items) {
        const key = String((pair.key as { value?: unknown } | null)?.value ?? '');
        if (seen.has(key)) out.push({ pair, duplicate: true });
        else if (key === '__proto__') out.push({ pair, duplicate: false });
        seen.add(key);
      }
    },
  });
  return out;
}
