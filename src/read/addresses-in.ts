import { isSafeUrl } from '../brief/index.ts';
import { mailAddress } from './mail-address.ts';

/** An address that stands bare in a text, from one offset to another, and where it leads. */
export interface Address {
  from: number;
  to: number;
  url: string;
}

// A dash between words, a danda and the marks of Chinese stand in no address, and an address that is
// listed right behind another's comma is one of its own.
const web =
  /(?<![\p{L}\p{N}/@._-])(?:https?:\/\/|www\.)(?:(?![,;|]https?:\/\/)[^\s<>"“”„«»‘’—।॥、。，；：！？（）「」『』【】《》])+/giu;
/** Longer than this is no address; browsers stop about there. */
const longest = 2048;
/** What ends a sentence, or a stretch within it, rather than an address. */
const trailing = new Set("?!.,:;*_~'…–");
const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const label = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])?`;
/** A host of two labels or more: no name and password before it, no slash of another script in it. */
const host = new RegExp(
  String.raw`^https?:\/\/((?:${label}\.)+${label})\.?(?::\d{1,5})?(?:[/?#]|$)`,
  'iu',
);
/** Characters that nobody sees: with one, an address leads elsewhere than it reads. */
const unseen = /\p{Cf}/u;
const lookAlikes = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Finds the addresses of pages and of mail that stand bare in a text, by the rules of GitHub's Markdown. */
export function addressesIn(value: string): Address[] {
  const pages = [...value.matchAll(web)].map(({ 0: found, index }) => {
    // What goes on behind a bracket is but a part of an address, as in those of old journals.
    const whole = found.length <= longest && value[index + found.length] !== '<';
    const text = whole ? trimmed(found) : found;
    // Word sets hyphens that break no line, which no address has.
    const plain = text.replace(/[\u2010\u2011]/gu, '-');
    const url = /^www\./i.test(plain) ? `http://${plain}` : plain;
    return { from: index, to: index + text.length, url, safe: whole && leadsWhereItReads(url) };
  });
  const mails = value.includes('@')
    ? [...value.matchAll(new RegExp(mailAddress, 'g'))].map(({ 0: text, index }) => ({
        from: index,
        to: index + text.length,
        url: `mailto:${text}`,
        safe: true,
      }))
    : [];
  return inOrder(pages, mails).flatMap(({ safe, ...address }) => (safe ? [address] : []));
}

/**
 * Says whether an address is whole and leads to the host that a reader sees in it. One that ends in a
 * hyphen was broken there; a label that mixes Latin letters with Cyrillic or Greek ones imitates another.
 */
function leadsWhereItReads(url: string): boolean {
  const name = host.exec(url)?.[1];
  return (
    name !== undefined &&
    !url.endsWith('-') &&
    !unseen.test(url) &&
    !name.split('.').some(part => /\p{Script=Latin}/u.test(part) && lookAlikes.test(part)) &&
    isSafeUrl(url) &&
    URL.canParse(url)
  );
}

/** Takes off an address what belongs to its sentence: punctuation, and brackets that it didn't open. */
function trimmed(found: string): string {
  const counts = new Map<string, number>();
  for (const character of found) counts.set(character, (counts.get(character) ?? 0) + 1);
  let to = found.length;
  for (; to > 0; to--) {
    const last = found[to - 1] ?? '';
    const opening = brackets[last];
    const closed = counts.get(last) ?? 0;
    const opened = opening !== undefined && (counts.get(opening) ?? 0) >= closed;
    if (opened || !(opening || trailing.has(last))) break;
    counts.set(last, closed - 1);
  }
  return found.slice(0, to);
}

/** Puts the addresses of both kinds in order, without those of mail that stand in one of a page. */
function inOrder<A extends Address>(pages: readonly A[], mails: readonly A[]): A[] {
  const out: A[] = [];
  let at = 0;
  for (const mail of mails) {
    for (let page = pages[at]; page && page.to <= mail.from; page = pages[++at]) out.push(page);
    const next = pages[at];
    if (!next || mail.to <= next.from) out.push(mail);
  }
  return [...out, ...pages.slice(at)];
}
