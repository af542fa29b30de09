import { type AnyNode, type Document, digestOf, isSafeUrl, visit } from '../brief/index.ts';

/** Rules whose `from` says no more than what is printed; that of the others may name what was left out. */
const innocent: ReadonlySet<string> = new Set(['date', 'reference']);

/**
 * Gives what an output carries of its own document: JSON with the digest of its visible text (law 7).
 * Left out is whatever its audience does not see: places in the source, what a computed text came of,
 * an attribution that was only inferred, the lead-in and the references of passages that are not there,
 * and addresses that no link may have.
 */
export function embeddedDocument(document: Document): { json: string; digest: string } {
  const digest = digestOf(document);
  return { json: JSON.stringify({ digest, document: asGiven(document) }), digest };
}

function asGiven(document: Document): unknown {
  const ids = new Set<string>();
  const cited = new Set<string>();
  visit(document, node => {
    if (isInferred(node)) return 'skip';
    if (node.type === 'sentence') ids.add(node.id);
    if (node.type === 'citation')
      for (const { reference } of node.items) if (reference !== undefined) cited.add(reference);
    if ('rule' in node && node.rule === 'reference' && node.from !== undefined)
      cited.add(node.from);
    return undefined;
  });
  const references = document.references.filter(({ id }) => cited.has(id));
  return strip({ ...document, references }, ids);
}

function strip(value: unknown, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map(item => strip(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  const { type, rule } = value as { type?: unknown; rule?: unknown };
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (typeof type === 'string' && !stays(key, inner, rule, ids)) continue;
    kept[key] = isUnsafe(type, key, inner) ? '' : strip(inner, ids);
  }
  return kept;
}

function stays(key: string, value: unknown, rule: unknown, ids: ReadonlySet<string>): boolean {
  if (key === 'position') return false;
  if (key === 'from') return innocent.has(String(rule));
  if (key === 'leadIn') return ids.has(String(value));
  return key !== 'attribution' || !isInferred(value as AnyNode);
}

function isInferred(node: AnyNode): boolean {
  return node.type === 'attribution' && node.origin === 'computed';
}

// An address that no format carries isn't carried as data either.
function isUnsafe(type: unknown, key: string, value: unknown): boolean {
  return (
    type === 'link' && key === 'url' && !(String(value).startsWith('#') || isSafeUrl(String(value)))
  );
}
