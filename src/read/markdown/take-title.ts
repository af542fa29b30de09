import type { Node, RootContent } from 'mdast';
import { canonical } from '../../brief/index.ts';
import type { Block, Context } from './context.ts';
import { positionOf } from './position-of.ts';
import { wordsOf } from './words-of.ts';

/**
 * Takes the title from a source whose first visible block is a heading of depth 1, unless its
 * settings give another one. A title is plain words: formatting goes, and what can't be words is said.
 */
export function takeTitle(
  nodes: readonly RootContent[],
  context: Context,
): { title: string | undefined; content: Block[] } {
  const content = nodes as readonly Block[];
  const at = content.findIndex(node => !isInvisible(node));
  const first = content[at];
  const none = { title: undefined, content: [...content] };
  if (first?.type !== 'heading' || first.depth !== 1) return none;
  const title = wordsOf(first.children)
    .replace(/\s*\{#[A-Za-z][\w.-]*\}\s*$/, '')
    .trim();
  const given = context.settings.title;
  if (title === '') return none;
  if (given !== undefined && canonical(given) !== canonical(title)) return none;
  sayLosses(first, context);
  context.claim('syntax', 'title', positionOf(first));
  return { title, content: content.filter((_, i) => i !== at) };
}

const losses: Record<string, string> = {
  footnoteReference: 'A note marker in the title',
  image: 'An image in the title',
  imageReference: 'An image in the title',
};

// Tags that only format go with the rest of the formatting.
const formatting = /^<(?:\/?(?:sup|sub|em|i|strong|b|del|s)\s*|!--[\s\S]*--)>$/i;

interface Lossy extends Node {
  label?: unknown;
  alt?: unknown;
  value?: unknown;
}

function sayLosses(node: Lossy, context: Context): void {
  const tag = node.type === 'html' && !formatting.test(String(node.value));
  const kind = tag ? 'Raw HTML in the title' : losses[node.type];
  if (kind) {
    const text = String(node.label ?? node.alt ?? node.value ?? '');
    context.say('title-simplified', { kind, text }, positionOf(node));
  }
  if ('children' in node) for (const child of node.children as Node[]) sayLosses(child, context);
}

function isInvisible(node: Block): boolean {
  if (node.type === 'html') return /^<!--[\s\S]*-->\s*$/.test(node.value);
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}
