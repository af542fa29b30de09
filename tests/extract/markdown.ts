import type { FootnoteDefinition, List, Nodes, Parents, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { canonical } from '../../src/brief/index.ts';

/**
 * Gives the visible text of GitHub-flavoured Markdown, as a reader of the page meets it: note
 * texts at the marker that first cites them; without front matter, the draft mark and the list of
 * contents.
 */
export async function extractMarkdown(source: string): Promise<string> {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '');
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(body);
  const definitions = new Map<string, FootnoteDefinition>();
  for (const node of tree.children)
    if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node);
  const first = tree.children[0];
  const isFurniture = (node: RootContent) =>
    node.type === 'footnoteDefinition' ||
    (node === first && saysDraft(node)) ||
    (node.type === 'list' && isContents(node, tree));
  const printed = new Set<string>();
  const parts: string[] = [];

  const put = (node: Nodes): void => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        parts.push(node.value);
        return;
      case 'code':
        parts.push('\n', node.value, '\n');
        return;
      case 'html':
        if (!/^<\/?su[bp]>$/.test(node.value)) parts.push(node.value);
        return;
      case 'break':
        parts.push('\n');
        return;
    }
    if (!('children' in node)) return;
    const block = !['emphasis', 'strong', 'delete', 'link'].includes(node.type);
    if (block) parts.push('\n');
    children(node);
    if (block) parts.push('\n');
  };
  const children = (parent: Parents) => {
    const nodes = parent.children.filter(
      node => parent.type !== 'root' || !isFurniture(node as RootContent),
    );
    for (let i = 0; i < nodes.length; ) {
      const cluster = readCluster(nodes, i);
      if (!cluster) {
        put(nodes[i] as Nodes);
        i++;
        continue;
      }
      parts.push(cluster.marker);
      for (const id of cluster.ids) note(id);
      i = cluster.end;
    }
  };
  const note = (identifier: string) => {
    const definition = definitions.get(identifier);
    if (!definition || printed.has(identifier)) return;
    printed.add(identifier);
    parts.push(' ');
    children(definition);
    parts.push(' ');
  };
  put(tree);
  return canonical(parts.join(''));
}

interface Cluster {
  marker: string;
  ids: string[];
  end: number;
}

/**
 * Reads one marker from position `start`: footnote references with raised commas or dashes between
 * them. Dashes in a row are one range, of which the first and last number are printed.
 */
function readCluster(nodes: readonly Nodes[], start: number): Cluster | undefined {
  const head = nodes[start];
  if (head?.type !== 'footnoteReference') return undefined;
  const ids = [head.identifier];
  const numbers = [head.label ?? head.identifier];
  const signs: string[] = [];
  let i = start + 1;
  for (;;) {
    const sign = raised(nodes, i);
    if (sign === undefined || !/^[,–]/.test(sign)) break;
    const next = nodes[i + 3];
    signs.push(sign);
    i += 3;
    if (next?.type !== 'footnoteReference' || !/[,–]\s*$/.test(sign)) break;
    ids.push(next.identifier);
    numbers.push(next.label ?? next.identifier);
    i++;
  }
  let marker = '';
  for (const [k, number] of numbers.entries()) {
    const inRange = signs[k - 1] === '–' && signs[k] === '–' && k < numbers.length - 1;
    if (!inRange) marker += number + (signs[k] ?? '');
  }
  return { marker, ids, end: i };
}

function raised(nodes: readonly Nodes[], at: number): string | undefined {
  const [open, text, close] = nodes.slice(at, at + 3);
  return open?.type === 'html' &&
    open.value === '<sup>' &&
    text?.type === 'text' &&
    close?.type === 'html' &&
    close.value === '</sup>'
    ? text.value
    : undefined;
}

function saysDraft(node: RootContent): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.length === 1 &&
    node.children[0]?.type === 'strong' &&
    words(node) === 'Draft'
  );
}

/**
 * A list is the contents if each of its items is one link, and they are the headings in order,
 * where a heading may have more to it: markers.
 */
function isContents(list: List, tree: Root): boolean {
  const headings = tree.children.flatMap(node =>
    node.type === 'heading' && node.depth > 1 && node.depth < 4 ? [words(node)] : [],
  );
  const links: string[] = [];
  const collect = (node: List): boolean =>
    node.children.every(item => {
      const [paragraph, inner, ...more] = item.children;
      if (paragraph?.type !== 'paragraph' || more.length > 0) return false;
      const [link, ...others] = paragraph.children;
      if (link?.type !== 'link' || others.length > 0 || !link.url.startsWith('#')) return false;
      links.push(words(link));
      return inner === undefined || (inner.type === 'list' && collect(inner));
    });
  return (
    collect(list) &&
    links.length === headings.length &&
    links.every((link, i) => isSubsequence(link, headings[i] ?? ''))
  );
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

// White space says nothing about which heading a link names.
function words(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/\s/gu, '');
  return 'children' in node ? node.children.map(words).join('') : '';
}
