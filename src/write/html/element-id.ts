import type { Context } from './context.ts';

/** Gives the `id` that an element has for a node's id; the colon is kept for the page's own ids. */
export function elementId(id: string): string {
  return id.replace(/[\s%:]/gu, '_');
}

/** Gives the `id` for a node's element, once: nothing for an empty id and for one that is taken. */
export function claimId(id: string, context: Context): string | undefined {
  const wanted = elementId(id);
  if (wanted === '' || context.taken.has(wanted)) return undefined;
  context.taken.add(wanted);
  return wanted;
}
