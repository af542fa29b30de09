import type * as mdast from 'mdast';
import { build, type Flow } from '../../brief/index.ts';
import { splitTokens } from '../token.ts';
import { type Layout, meet, misplaced } from './layout.ts';
import { phrasing } from './phrasing.ts';
import { trimEdges } from './trim-edges.ts';
import { visible } from './visible.ts';

/**
 * Makes a paragraph, or, if there is nothing in it but printed blocks, puts those in its place. It
 * serves what holds a line where blocks may stand as well: paragraphs and table cells.
 */
export function paragraph(
  children: readonly mdast.PhrasingContent[],
  layout: Layout,
  inside?: string,
): Flow[] {
  const blocks = blocksOf(children, layout);
  if (!blocks) return line(children, layout);
  return blocks.flatMap(index => place(index, layout, inside));
}

/** Makes a paragraph of running text, none if nothing is in it. */
export function line(children: readonly mdast.PhrasingContent[], layout: Layout): Flow[] {
  const words = trimEdges(phrasing(children, layout), layout);
  return visible(words) ? [build.paragraph(words)] : [];
}

/** Gives the tokens of a paragraph that holds nothing but tokens, one of blocks among them. */
function blocksOf(
  children: readonly mdast.PhrasingContent[],
  { tokens }: Layout,
): number[] | undefined {
  const [only, more] = children;
  if (only?.type !== 'text' || more) return undefined;
  const parts = splitTokens(only.value).filter(p => typeof p === 'number' || p.trim() !== '');
  if (!parts.every(part => typeof part === 'number')) return undefined;
  const flows = parts.some(part => {
    const token = tokens[part];
    return token?.kind === 'value' && token.printed.kind === 'flow';
  });
  return flows ? parts : undefined;
}

const topOnly: ReadonlySet<string> = new Set([
  'section',
  'contents',
  'notes',
  'bibliography',
  'box',
]);

function place(index: number, layout: Layout, inside: string | undefined): Flow[] {
  const token = meet(index, layout);
  if (token?.kind !== 'value') {
    misplaced(token, 'the paragraph of a block', layout, 'a paragraph of its own');
    return [];
  }
  const { printed, site } = token;
  if (printed.kind === 'phrasing') {
    if (printed.nodes.length > 0)
      misplaced(token, 'the paragraph of a block', layout, 'a paragraph of its own');
    return [];
  }
  if (inside !== undefined && printed.nodes.some(node => topOnly.has(node.type))) {
    misplaced(token, inside, layout, 'the top level of the document');
    return [];
  }
  if (layout.once(printed.nodes)) return printed.nodes;
  layout.report('template-twice', { expression: site.expression }, site);
  return [];
}
