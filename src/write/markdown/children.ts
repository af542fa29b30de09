import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import type { AnyNode } from '../../brief/index.ts';
import type { Context } from './context.ts';
import { isPhrasing } from './is-phrasing.ts';
import { tidy, trim } from './tidy.ts';

/** What stands among blocks. */
export type FlowContent = BlockContent | DefinitionContent;

/** Turns nodes that run within a line into mdast phrasing. */
export function phrasing(nodes: readonly AnyNode[], context: Context): PhrasingContent[] {
  return nodes.flatMap(node => context.handle(node, context)).filter(isPhrasing);
}

/** Turns a whole line into mdast phrasing, tidied and without white space at its edges. */
export function line(nodes: readonly AnyNode[], context: Context): PhrasingContent[] {
  return trim(tidy(phrasing(nodes, context)));
}

/** Turns nodes that stand on their own into mdast blocks; words among them get a paragraph each. */
export function flow(nodes: readonly AnyNode[], context: Context): FlowContent[] {
  return nodes.flatMap(node => {
    const out: FlowContent[] = [];
    let words: PhrasingContent[] = [];
    const flush = () => {
      const children = trim(tidy(words));
      if (children.length > 0) out.push({ type: 'paragraph', children });
      words = [];
    };
    for (const child of context.handle(node, context) as RootContent[]) {
      if (isPhrasing(child)) words.push(child);
      else {
        flush();
        out.push(child as FlowContent);
      }
    }
    flush();
    return out;
  });
}
