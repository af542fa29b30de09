import {
  type AnyNode,
  build as b,
  type Phrasing,
  rewrite,
  sliceText,
  type Text,
  visit,
} from '../brief/index.ts';
import { mailAddress } from './mail-address.ts';

interface Found {
  from: number;
  to: number;
  url: string;
}

const web = /(?<![\p{L}\p{N}/@._-])(?:https?:\/\/|www\.)[^\s<>"“”„«»‘’\u200b]+/giu;
/** Longer than this is no address; browsers stop about there. */
const longest = 2048;
/** What ends a sentence, or a stretch within it, rather than an address. */
const trailing = /[?!.,:;*_~'…—–]$/u;
const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * Turns bare addresses, of pages and of mail, into links, by the rules of GitHub's Markdown. Where
 * lines were wrapped, an address that ends its line may go on in the next one: it stays text, for half
 * an address leads somewhere else.
 */
export function linkAddresses<N extends AnyNode>(tree: N, { wrapped = false } = {}): N {
  const linked = new Set<AnyNode>();
  visit(tree, (node, ancestors) => {
    if (linked.has(ancestors.at(-1) ?? node) || node.type === 'link') linked.add(node);
    return undefined;
  });
  return rewrite(tree, node => {
    if (!('children' in node) || linked.has(node)) return node;
    const children = node.children as readonly AnyNode[];
    if (!children.some(child => child.type === 'text' && mayHold(child.value))) return node;
    const next = children.flatMap((child, i): readonly AnyNode[] =>
      child.type === 'text' ? split(child, children[i - 1], children[i + 1], wrapped) : [child],
    );
    return { ...node, children: next } as AnyNode;
  });
}

function mayHold(text: string): boolean {
  return text.includes('://') || text.includes('@') || /www\./i.test(text);
}

function split(
  text: Text,
  before: AnyNode | undefined,
  after: AnyNode | undefined,
  wrapped: boolean,
): Phrasing[] {
  const { value } = text;
  const out: Phrasing[] = [];
  let at = 0;
  for (const { from, to, url } of addressesIn(value)) {
    if (from === 0 && before?.type === 'text' && !/\s$/.test(before.value)) continue;
    if (to === value.length && goesOn(after, wrapped)) continue;
    if (from > at) out.push(sliceText(text, at, from));
    const words = sliceText(text, from, to);
    const place = words.position ? { position: words.position } : {};
    out.push(b.link(url, [words], place));
    at = to;
  }
  if (at === 0) return [text];
  if (at < value.length) out.push(sliceText(text, at, value.length));
  return out;
}

/** Says whether an address at the end of its text may go on in what follows. */
function goesOn(after: AnyNode | undefined, wrapped: boolean): boolean {
  if (!after || after.type === 'citation' || after.type === 'break') return false;
  return after.type !== 'text' || wrapped || !/^\s/.test(after.value);
}

function addressesIn(value: string): Found[] {
  const pages = [...value.matchAll(web)].flatMap(({ 0: found, index }) => {
    if (found.length > longest) return [];
    const text = trimmed(found);
    const url = /^www\./i.test(text) ? `http://${text}` : text;
    return URL.canParse(url) && new URL(url).hostname.includes('.')
      ? [{ from: index, to: index + text.length, url }]
      : [];
  });
  const mails = value.includes('@')
    ? [...value.matchAll(new RegExp(mailAddress, 'g'))].map(({ 0: text, index }) => ({
        from: index,
        to: index + text.length,
        url: `mailto:${text}`,
      }))
    : [];
  const free = mails.filter(({ from, to }) =>
    pages.every(page => to <= page.from || page.to <= from),
  );
  return [...pages, ...free].sort((a, b) => a.from - b.from);
}

/** Takes off an address what belongs to its sentence: punctuation, and brackets that it didn't open. */
function trimmed(found: string): string {
  let text = found;
  for (;;) {
    const last = text.at(-1) ?? '';
    const opening = brackets[last];
    const opened = opening !== undefined && text.split(opening).length >= text.split(last).length;
    if (opened || !(opening || trailing.test(last))) return text;
    text = text.slice(0, -1);
  }
}
