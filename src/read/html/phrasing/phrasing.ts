import type { Element, Nodes } from 'hast';
import { build as b, type Phrasing } from '../../../brief/index.ts';
import { entryOf } from '../../entry-of.ts';
import type { Context, State } from '../context.ts';
import { attribute, isElement, textOf } from '../page/element.ts';
import { isIgnored } from '../page/ignored.ts';
import { citationsIn } from './citations-in.ts';
import { phrasingHandlers } from './handlers.ts';
import { textPieces } from './text-pieces.ts';

/** Turns what runs within lines into phrasing; white space is collapsed later, a paragraph at a time. */
export function phrasing(nodes: readonly Nodes[], context: Context, state: State): Phrasing[] {
  return unbracket(nodes.flatMap(node => one(node, context, state)));
}

function one(node: Nodes, context: Context, state: State): Phrasing[] {
  if (node.type === 'text') return textPieces(node, context.source, context.place);
  if (!isElement(node) || isIgnored(node)) return [];
  const { notes } = context;
  if (notes.furniture.has(node) || notes.holders.has(node)) return [];
  const cited = citationsIn(node, context);
  if (cited) return cited;
  const inner = entryOf(phrasingHandlers, node.tagName);
  const found = inner ? inner(node, context, state) : phrasing(node.children, context, state);
  return withLang(node, found, context, state);
}

function withLang(
  element: Element,
  children: Phrasing[],
  context: Context,
  state: State,
): Phrasing[] {
  const lang =
    attribute(element, 'lang') ?? attribute(element, 'xmlLang') ?? attribute(element, 'xml:lang');
  const around = state.lang ?? context.lang ?? 'en';
  if (
    lang === undefined ||
    lang.toLowerCase() === around.toLowerCase() ||
    textOf(element).trim() === ''
  )
    return children;
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang)) return children;
  return [{ ...b.span(lang, children), ...context.positionOf(element) }];
}

/** Takes the brackets off a marker: they are its sign, as in `[3]`, and no part of the text. */
function unbracket(nodes: readonly Phrasing[]): Phrasing[] {
  const out = [...nodes];
  for (const [i, node] of out.entries()) {
    if (node.type !== 'citation') continue;
    const before = out[i - 1];
    if (before?.type !== 'text' || !/\[\s?$/.test(before.value)) continue;
    const last = lastOfRun(out, i);
    const after = out[last + 1];
    if (after?.type !== 'text' || !/^\s?\]/.test(after.value)) continue;
    out[i - 1] = { ...before, value: before.value.replace(/\[\s?$/, '') };
    out[last + 1] = { ...after, value: after.value.replace(/^\s?\]/, '') };
  }
  return out.filter(node => node.type !== 'text' || node.value !== '');
}

function lastOfRun(nodes: readonly Phrasing[], from: number): number {
  let at = from;
  while (nodes[at + 2]?.type === 'citation' && isSeparator(nodes[at + 1])) at += 2;
  return at;
}

function isSeparator(node: Phrasing | undefined): boolean {
  return node?.type === 'text' && /^[\s,;–-]+$/.test(node.value);
}
