import type { Element, Nodes } from 'hast';
import {
  append,
  build as b,
  type Flow,
  flatText,
  type Paragraph,
  type Phrasing,
  positioned,
  type Role,
  spanning,
} from '../../../brief/index.ts';
import { entryOf } from '../../entry-of.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import { nest } from '../../rich/nest.ts';
import type { Context, State } from '../context.ts';
import { isBlockElement } from '../page/block-names.ts';
import { attribute, isElement, namesOf, textOf } from '../page/element.ts';
import { isIgnored } from '../page/ignored.ts';
import { isChrome } from '../page/is-chrome.ts';
import { roleOf } from '../page/role-of.ts';
import { collapse } from '../phrasing/collapse.ts';
import { phrasing } from '../phrasing/phrasing.ts';
import { flowHandlers } from './handlers.ts';
import { indentOf } from './indent-of.ts';

/** Turns what an element holds into blocks; what runs within lines becomes paragraphs. */
export function blocks(nodes: readonly Nodes[], context: Context, state: State): DraftBlock[] {
  const out: DraftBlock[] = [];
  let run: Nodes[] = [];
  const flush = () => {
    const made = paragraphs(run, context, state);
    run = [];
    if (state.outside && made.length > 0) out.push(b.section(made, { role: 'chrome' }));
    else append(out, made);
  };
  for (const node of nodes) {
    if (!isElement(node)) {
      if (node.type === 'text') run.push(node);
      continue;
    }
    if (isIgnored(node)) continue;
    if (!isBlockElement(node, context.blocks)) {
      run.push(node);
      continue;
    }
    flush();
    add(out, block(node, context, state), node);
  }
  flush();
  return out;
}

/** Adds blocks; parts of one role side by side are one part, and so are quotations without paragraphs of their own. */
function add(out: DraftBlock[], found: readonly DraftBlock[], element: Element): void {
  for (const one of found) {
    const last = out.at(-1);
    const sameRole =
      one.type === 'section' &&
      last?.type === 'section' &&
      !one.heading &&
      !last.heading &&
      one.role === last.role &&
      one.role === 'byline';
    const sameQuote =
      one.type === 'quotation' &&
      last?.type === 'quotation' &&
      !last.attribution &&
      !last.missing &&
      !one.missing &&
      isElement(element, 'blockquote') &&
      !element.children.some(child => isElement(child, 'p', 'div'));
    if (sameRole) append(last.children, one.children);
    else if (sameQuote) {
      append(last.children, one.children);
      if (one.attribution) last.attribution = one.attribution;
    } else out.push(one);
  }
}

/** Turns one element that stands on lines of its own into blocks. */
export function block(element: Element, context: Context, state: State): DraftBlock[] {
  if (context.notes.holders.has(element) || context.notes.furniture.has(element)) return [];
  const inner = withLang(element, context, state);
  if (element === context.main)
    return handle(element, { ...context, main: undefined }, { ...inner, outside: false });
  if (context.main && context.around.has(element))
    return handle(element, context, { ...inner, outside: true });
  if (!state.chrome && context.main) return apart('chrome', element, context, inner);
  if (!state.chrome && isChrome(element)) return apart('chrome', element, context, inner);
  if (!state.chrome && isSubtitle(element, context)) return [];
  const role = state.chrome ? undefined : roleOf(element);
  if (role) return apart(role, element, context, inner);
  return handle(element, context, inner);
}

// The first element that is named a subtitle gives it.
function isSubtitle(element: Element, { named }: Context): boolean {
  if (named.subtitle !== undefined || !/(?:^|\s)sub-?title(?:\s|$)/i.test(namesOf(element)))
    return false;
  const words = textOf(element).replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > 300) return false;
  named.subtitle = words;
  return true;
}

function handle(element: Element, context: Context, state: State): DraftBlock[] {
  const handler = entryOf(flowHandlers, element.tagName);
  return handler ? handler(element, context, state) : blocks(element.children, context, state);
}

/** Sets a part of the page apart by its role. */
function apart(role: Role, element: Element, context: Context, state: State): DraftBlock[] {
  const within: State = {
    ...state,
    outside: false,
    ...(role === 'chrome' ? { chrome: true } : {}),
  };
  // A landmark of its own kind inside says nothing new.
  const found = nest(handle(element, { ...context, main: undefined }, within));
  const children = found.flatMap(child =>
    child.type === 'section' && child.role === role && !child.heading ? child.children : [child],
  );
  if (children.length === 0) return [];
  return [b.section(children, { role, ...context.positionOf(element) })];
}

/** Turns what an element holds into blocks of a place that has no sections: headings are bold lines there. */
export function flow(nodes: readonly Nodes[], context: Context, state: State): Flow[] {
  return blocks(nodes, context, state).map(item =>
    item.type === 'opening'
      ? b.paragraph([b.strong(item.heading.children)], positioned(item.heading.position))
      : item,
  );
}

/** Makes paragraphs of a run; two line breaks in a row part it. */
export function paragraphs(nodes: readonly Nodes[], context: Context, state: State): Paragraph[] {
  const words = phrasing(nodes, context, state);
  const out: Paragraph[] = [];
  let part: Phrasing[] = [];
  const flush = () => {
    const children = trimBreaks(collapse(part));
    part = [];
    if (flatText(children).trim() === '') return;
    out.push(paragraphOf(children, state));
  };
  for (const [i, node] of words.entries()) {
    if (node.type === 'break' && nextIsBreak(words, i)) flush();
    else part.push(node);
  }
  flush();
  return out;
}

function nextIsBreak(nodes: readonly Phrasing[], index: number): boolean {
  for (let at = index + 1; at < nodes.length; at++) {
    const node = nodes[at];
    if (node?.type === 'break') return true;
    if (node?.type !== 'text' || node.value.trim() !== '') return false;
  }
  return false;
}

/** Drops line breaks at the edges, which show nothing. */
export function trimBreaks(nodes: readonly Phrasing[]): Phrasing[] {
  let from = 0;
  let to = nodes.length;
  while (nodes[from]?.type === 'break') from += 1;
  while (to > from && nodes[to - 1]?.type === 'break') to -= 1;
  return nodes.slice(from, to);
}

function paragraphOf(children: Phrasing[], state: State): Paragraph {
  const inLang = state.lang === undefined ? children : [b.span(state.lang, children)];
  return b.paragraph(inLang, positioned(spanning(children.map(child => child.position))));
}

/** Notes how a paragraph is set by hand. */
export function setting(paragraph: Paragraph, element: Element, context: Context): void {
  const indent = indentOf(element, paragraph);
  if (indent > 0) context.settings.set(paragraph, { indent });
}

function withLang(element: Element, context: Context, state: State): State {
  const lang =
    attribute(element, 'lang') ?? attribute(element, 'xmlLang') ?? attribute(element, 'xml:lang');
  if (lang === undefined || !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang)) return state;
  const base = context.lang ?? 'en';
  return { ...state, lang: lang.toLowerCase() === base.toLowerCase() ? undefined : lang };
}
