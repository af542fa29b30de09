import type { AnyNode, Leaf } from '../../brief/index.ts';
import type { Book } from './book.ts';
import { shellOf, visibleShell } from './shell.ts';
import type { Token, WordOrigin } from './unit.ts';

/** A token with what a reader sees of it (`key`) and whether it lies in an inline quotation. */
export interface KeyedToken {
  token: Token;
  key: string;
  quoted: boolean;
}

// Scripts that write no spaces between words are cut at every character.
const spaceless = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const letter = String.raw`(?:(?![${spaceless}])[\p{L}\p{M}\p{N}\u00AD])`;
// Letters and digits hold together over inner points, commas, apostrophes and hyphens ("15.25",
// "Jong-Un’s").
const words = new RegExp(String.raw`[${spaceless}]|${letter}+(?:['’.,-]${letter}+)*|\s+|.`, 'gsu');

/** Cuts a text into words, white space and signs; put together again they are the text. */
export function splitWords(text: string): string[] {
  return text.match(words) ?? [];
}

/** Cuts nodes that run within a line into tokens. */
export function tokensOf(nodes: readonly AnyNode[], book: Book): KeyedToken[] {
  const out: KeyedToken[] = [];
  const put = (token: Token, key: string, quoted: boolean) => out.push({ token, key, quoted });
  const walk = (node: AnyNode, quoted: boolean) => {
    if (node.type === 'text') return cut(node, node.value, quoted);
    const key = visibleShell(node, book);
    if (node.type === 'inlineCode' || node.type === 'code') {
      put({ type: 'open', node: without(shellOf(node, book), 'value') }, `<${key}`, quoted);
      cut(undefined, node.value, quoted);
      put({ type: 'close' }, `>${node.type}`, quoted);
    } else if (node.type === 'unsupported') {
      put({ type: 'open', node: without(shellOf(node, book), 'text') }, `<${key}`, quoted);
      cut(undefined, node.text, quoted);
      put({ type: 'close' }, `>${node.type}`, quoted);
    } else if (node.type === 'notes')
      put({ type: 'atom', node: { type: 'notes' } }, '@notes', false);
    else if ('children' in node) {
      const inner = quoted || node.type === 'quotation';
      put({ type: 'open', node: shellOf(node, book) }, `<${key}`, inner);
      for (const child of node.children) walk(child, inner);
      if (node.type === 'quotation' && node.attribution && node.attribution.origin !== 'computed')
        walk(node.attribution, inner);
      put({ type: 'close' }, `>${node.type}`, inner);
    } else put({ type: 'atom', node: shellOf(node, book) }, `@${key}`, quoted);
    return undefined;
  };
  const cut = (leaf: Leaf | undefined, value: string, quoted: boolean) => {
    const of = leaf && originOf(leaf);
    for (const word of splitWords(value))
      put({ type: 'word', value: word, ...(of ? { of } : {}) }, visibleWord(word), quoted);
  };
  for (const node of nodes) walk(node, false);
  return out;
}

// Nearly all text is seen as it is written; asking first is far cheaper than replacing.
const asWritten = /^(?:[!-~¡-¬®-ʯ‐-‧]| (?! ))*$/;

/** Gives what a reader sees of a word: composed, without soft hyphens, white space as one space. */
export function visibleWord(word: string): string {
  if (asWritten.test(word)) return word;
  return word
    .replace(/\u00AD/g, '')
    .normalize('NFC')
    .replace(/[\s\u200B\uFEFF]+/gu, ' ');
}

function originOf(leaf: Leaf): WordOrigin | undefined {
  const { origin, rule, from } = leaf;
  if (origin === 'brief' && rule === undefined && from === undefined) return undefined;
  return { origin, ...(rule ? { rule } : {}), ...(from === undefined ? {} : { from }) };
}

function without<T extends object>(value: T, field: string): T {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== field)) as T;
}
