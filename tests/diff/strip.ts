import { type AnyNode, type Document, visit } from '../../src/brief/index.ts';

/**
 * Strips a document of ids and places: what points at an id holds the number of the passage instead,
 * and neighbouring texts of one origin are one.
 */
export function strip(document: Document): unknown {
  const ids = new Map<string, number>();
  const notes = new Map<string, number>();
  let n = 0;
  visit(document, node => {
    if ('id' in node) {
      if (!ids.has(node.id)) ids.set(node.id, n);
      n += 1;
    }
    if (node.type === 'note') notes.set(node.id, notes.size);
    return undefined;
  });
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return joined(value.map(clean));
    if (typeof value !== 'object' || value === null) return value;
    const node = value as AnyNode & Record<string, unknown>;
    const out: Record<string, unknown> = {};
    for (const [field, inner] of Object.entries(node)) {
      if (field === 'id' && node.type !== undefined && node.type !== 'document') continue;
      if (field === 'position' || field === 'leadIn' || inner === undefined) continue;
      if (field === 'url' && node.type === 'link' && String(inner).startsWith('#'))
        out.url = `#${ids.get(String(inner).slice(1)) ?? inner}`;
      else if (field === 'note') out.note = notes.get(String(inner)) ?? inner;
      else out[field] = clean(inner);
    }
    return out;
  };
  return clean(document);
}

function joined(values: unknown[]): unknown[] {
  const out: Record<string, unknown>[] = [];
  for (const value of values as Record<string, unknown>[]) {
    const last = out.at(-1);
    if (value?.type === 'text' && value.value === '') continue;
    const alike =
      last?.type === 'text' &&
      value?.type === 'text' &&
      last.origin === value.origin &&
      last.rule === value.rule &&
      last.from === value.from;
    if (last && alike) out[out.length - 1] = { ...last, value: `${last.value}${value.value}` };
    else out.push(value);
  }
  return out;
}
