import type { AnyNode } from '../../brief/index.ts';
import type { Book } from './book.ts';
import { shellOf, visibleShell } from './shell.ts';
import { visibleWord } from './tokens.ts';

/** What tells passages apart: `key` for readers, `full` for everything but ids and places. */
export interface Description {
  key: string;
  full: string;
}

/** Describes nodes that run within a line, without cutting them into words. */
export function describe(nodes: readonly AnyNode[], book: Book): Description {
  const key: string[] = [];
  const full: string[] = [];
  const walk = (node: AnyNode) => {
    if (node.type === 'text') {
      key.push(visibleWord(node.value));
      full.push(node.value);
      if (node.origin !== 'brief' || node.rule || node.from !== undefined)
        full.push(`\u0001${node.origin}${node.rule ?? ''}\u0001${node.from ?? ''}\u0002`);
      return;
    }
    key.push(`\u0001${visibleShell(node, book)}\u0002`);
    full.push(`\u0001${JSON.stringify(shellOf(node, book))}\u0002`);
    if (node.type === 'inlineCode' || node.type === 'code') key.push(visibleWord(node.value));
    if (node.type === 'unsupported') key.push(visibleWord(node.text));
    if (!('children' in node) || node.type === 'notes') return;
    for (const child of node.children) walk(child);
    if (node.type === 'quotation' && node.attribution && node.attribution.origin !== 'computed')
      walk(node.attribution);
    key.push('\u0003');
    full.push('\u0003');
  };
  for (const node of nodes) walk(node);
  return { key: key.join('').replace(/ {2,}/g, ' '), full: full.join('') };
}
