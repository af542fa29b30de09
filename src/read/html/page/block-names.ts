import type { Element } from 'hast';

/** Elements that stand on lines of their own; every other one runs within a line. */
const blockNames: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol ' +
    'optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Says whether an element stands on lines of its own, or holds one that does. */
export function isBlockElement(element: Element, known: WeakMap<Element, boolean>): boolean {
  if (blockNames.has(element.tagName)) return true;
  if (element.tagName === 'svg' || element.tagName === 'math') return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const holds = element.children.some(
    child => child.type === 'element' && isBlockElement(child, known),
  );
  known.set(element, holds);
  return holds;
}
