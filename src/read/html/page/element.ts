import type { Element, Nodes, Parents, Root } from 'hast';

/** Says whether a node is an element, of one of the names if any are given. */
export function isElement<Name extends string>(
  node: Nodes | undefined,
  ...names: readonly Name[]
): node is Element & { tagName: Name } {
  return (
    node?.type === 'element' &&
    (names.length === 0 || (names as readonly string[]).includes(node.tagName))
  );
}

/** Gives an attribute as a string, by its name as hast spells it. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Gives the classes and the id of an element, which say what it is for, as one string. */
export function namesOf(element: Element): string {
  return `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`.trim();
}

/** Says whether an element's `role` or `epub:type` holds a word. */
export function hasRole(element: Element, ...roles: readonly string[]): boolean {
  const said = `${attribute(element, 'role') ?? ''} ${attribute(element, 'epub:type') ?? attribute(element, 'epubType') ?? ''}`;
  return said.split(/\s+/).some(role => roles.includes(role));
}

/** Gives the text in an element, as it stands in the source. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isElement(node, 'script', 'style', 'template')) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Says whether an element shows no text; what is `known` of those in it is not asked again at each level. */
export function isBlank(element: Element, known: WeakMap<Element, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const blank =
    isElement(element, 'script', 'style', 'template') ||
    element.children.every(child =>
      child.type === 'element' ? isBlank(child, known) : textOf(child).trim() === '',
    );
  known.set(element, blank);
  return blank;
}

/** Finds what each element stands in. */
export function parentsIn(root: Root): Map<Element, Parents> {
  const parents = new Map<Element, Parents>();
  const walk = (parent: Parents) => {
    for (const child of parent.children)
      if (child.type === 'element') {
        parents.set(child, parent);
        walk(child);
      }
  };
  walk(root);
  return parents;
}

/**
 * Visits every element in document order; `'skip'` leaves out what an element holds. Ancestors are
 * gathered only for a visitor that declares them: a list for every node would cost more than the visit.
 */
export function eachElement(
  node: Nodes,
  visitor: (element: Element, ancestors: readonly Parents[]) => 'skip' | undefined,
): void {
  const lists = visitor.length > 1;
  const walk = (inner: Nodes, ancestors: readonly Parents[]) => {
    if (inner.type === 'element' && visitor(inner, ancestors) === 'skip') return;
    if (!('children' in inner)) return;
    const deeper = lists ? [...ancestors, inner] : ancestors;
    for (const child of inner.children) walk(child, deeper);
  };
  walk(node, []);
}
