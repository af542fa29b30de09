import type { Element, Nodes } from 'hast';
import { attribute, hasRole, isElement, textOf } from '../../html/page/element.ts';
import { parsePage } from '../../html/page/parse-page.ts';
import type { Shown, ShownBlock } from './shown.ts';

// Whatever else a page holds stands on lines of its own.
const inline = ['a', 'code', 'del', 'em', 'img', 'span', 'strong', 'sub', 'sup', 'wbr'];

/**
 * Takes what a page of ours shows: without head and data blocks, the skip link, the draft mark, the
 * list of contents, the heading and numbers of the notes, links back, and what stands in for images.
 */
export function shownInHtml(file: Uint8Array, name: string): Shown {
  const tree = parsePage(new TextDecoder().decode(file), name);
  const items = notesIn(tree);
  const ids = new Map(items.map((item, i) => [attribute(item, 'id') ?? '', String(i + 1)]));
  const notes = new Map<string, ShownBlock[]>();
  items.forEach((item, i) => {
    notes.set(
      String(i + 1),
      blocksIn(
        item.children.filter(child => !hasClass(child, 'label')),
        ids,
      ),
    );
  });
  return { blocks: blocksIn([tree], ids), notes };
}

function blocksIn(nodes: readonly Nodes[], ids: ReadonlyMap<string, string>): ShownBlock[] {
  const blocks: ShownBlock[] = [[]];
  const put = (node: Nodes): void => {
    if (node.type === 'text') blocks.at(-1)?.push({ text: node.value });
    if (node.type !== 'element') {
      if ('children' in node) for (const child of node.children) put(child);
      return;
    }
    if (isFurniture(node)) return;
    if (node.tagName === 'sup' && hasClass(node, 'cite')) {
      blocks.at(-1)?.push({ mark: textOf(node), notes: citedIn(node, ids) });
      return;
    }
    if (node.tagName === 'br') blocks.at(-1)?.push({ text: '\n' });
    const block = !isElement(node, ...inline, 'br');
    if (block) blocks.push([]);
    for (const child of node.children) put(child);
    if (block) blocks.push([]);
  };
  for (const node of nodes) put(node);
  return blocks.filter(block => block.length > 0);
}

function isFurniture(element: Element): boolean {
  return (
    isElement(element, 'head', 'script', 'style', 'nav') ||
    hasRole(element, 'doc-endnotes', 'doc-backlink', 'img') ||
    hasClass(element, 'skip') ||
    (element.tagName === 'aside' && hasClass(element, 'draft'))
  );
}

function notesIn(tree: Nodes): Element[] {
  const out: Element[] = [];
  const walk = (node: Nodes, inside: boolean) => {
    if (isElement(node)) {
      const isNote = attribute(node, 'value') !== undefined || hasClass(node, 'labelled');
      if (inside && node.tagName === 'li' && isNote) out.push(node);
    }
    const within = inside || (isElement(node) && hasRole(node, 'doc-endnotes'));
    if ('children' in node) for (const child of node.children) walk(child, within);
  };
  walk(tree, false);
  return out;
}

/** Lists the notes that a mark leads to; a dash between two leads to all between them. */
function citedIn(mark: Element, ids: ReadonlyMap<string, string>): string[] {
  const out: string[] = [];
  let dash = false;
  for (const child of mark.children) {
    if (textOf(child).trim() === '–') dash = true;
    const address = isElement(child, 'a') ? attribute(child, 'href') : undefined;
    const note = address?.startsWith('#') ? ids.get(address.slice(1)) : undefined;
    if (note === undefined) continue;
    const last = Number(out.at(-1) ?? note);
    if (dash) for (let n = last + 1; n < Number(note); n++) out.push(String(n));
    if (!out.includes(note)) out.push(note);
    if (textOf(child).trim() !== '–') dash = false;
  }
  return out;
}

function hasClass(node: Nodes, name: string): boolean {
  return isElement(node) && (attribute(node, 'className') ?? '').split(' ').includes(name);
}
