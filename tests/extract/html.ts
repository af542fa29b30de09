import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { canonical } from '../../src/brief/index.ts';

// Everything else stands on its own.
const inline = new Set(['a', 'code', 'del', 'em', 'img', 'span', 'strong', 'sub', 'sup', 'wbr']);

/**
 * Gives the visible text of a page as a reader meets it: note texts at the marker that first cites
 * them; without the head, data blocks, the skip link, the draft mark, the contents, the heading and numbers of the
 * notes, links back, and what stands in for an image.
 */
export async function extractHtml(source: string): Promise<string> {
  const tree = unified().use(rehypeParse).parse(source);
  const notes: Element[] = [];
  find(tree, element => {
    if (element.properties.role !== 'doc-endnotes') return;
    find(element, li => {
      if (li.tagName === 'li' && (li.properties.value !== undefined || hasClass(li, 'labelled')))
        notes.push(li);
    });
  });
  const printed = new Set<Element>();
  const parts: string[] = [];

  const put = (node: Nodes): void => {
    if (node.type === 'text') {
      parts.push(node.value);
      return;
    }
    if (node.type !== 'element') {
      if ('children' in node) for (const child of node.children) put(child);
      return;
    }
    if (isFurniture(node)) return;
    if (node.tagName === 'br') parts.push('\n');
    const block = !inline.has(node.tagName);
    if (block) parts.push('\n');
    for (const child of node.children) put(child);
    if (block) parts.push('\n');
    if (node.tagName === 'sup') for (const note of citedIn(node, notes)) show(note);
  };
  const show = (note: Element) => {
    if (printed.has(note)) return;
    printed.add(note);
    parts.push(' ');
    for (const child of note.children)
      if (!(child.type === 'element' && hasClass(child, 'label'))) put(child);
    parts.push(' ');
  };
  put(tree);
  for (const note of notes) show(note);
  return canonical(parts.join(''));
}

function isFurniture(element: Element): boolean {
  const { role } = element.properties;
  return (
    element.tagName === 'head' ||
    element.tagName === 'script' ||
    element.tagName === 'nav' ||
    role === 'doc-endnotes' ||
    role === 'doc-backlink' ||
    role === 'img' ||
    hasClass(element, 'skip') ||
    (element.tagName === 'aside' && hasClass(element, 'draft'))
  );
}

/** Lists the notes that a raised marker leads to; a dash between two leads to all between them. */
function citedIn(sup: Element, notes: readonly Element[]): Element[] {
  const out: Element[] = [];
  let dash = false;
  let last = -1;
  for (const child of sup.children) {
    const words = child.type === 'text' ? child.value : textOf(child);
    if (words.trim() === '–') dash = true;
    else if (child.type === 'element' && child.properties.role === 'doc-noteref') {
      const at = notes.findIndex(note => `#${note.properties.id}` === child.properties.href);
      if (at < 0) continue;
      out.push(...(dash ? notes.slice(last + 1, at + 1) : notes.slice(at, at + 1)));
      dash = false;
      last = at;
    }
  }
  return out;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

function find(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node);
  if ('children' in node) for (const child of node.children) find(child, visit);
}
