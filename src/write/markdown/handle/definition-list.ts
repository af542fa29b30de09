import type { ListItem, PhrasingContent } from 'mdast';
import type { DefinitionList } from '../../../brief/index.ts';
import { type FlowContent, flow, line } from '../children.ts';
import type { Context, Handled } from '../context.ts';

interface Entry {
  terms: PhrasingContent[][];
  blocks: FlowContent[];
}

/** Gives a bullet for each entry: its terms in bold, its description on the next line. */
export function definitionList(node: DefinitionList, context: Context): Handled {
  const entries: Entry[] = [];
  for (const child of node.children) {
    const last = entries.at(-1);
    if (child.type === 'definitionTerm') {
      const term = line(child.children, context);
      if (last && last.blocks.length === 0) last.terms.push(term);
      else entries.push({ terms: [term], blocks: [] });
    } else if (last) last.blocks.push(...flow([child], context));
    else entries.push({ terms: [], blocks: flow([child], context) });
  }
  const items = entries.map(entry => item(entry));
  const spread = items.some(({ children }) => children.length > 1);
  return [{ type: 'list', ordered: false, spread, children: items.map(i => ({ ...i, spread })) }];
}

// Terms and the first paragraph are one paragraph with line breaks: tight, and easy to read raw.
function item({ terms, blocks }: Entry): ListItem {
  const bold = terms
    .filter(term => term.length > 0)
    .map((children): PhrasingContent[] => [{ type: 'strong', children }]);
  const [first, ...rest] = blocks;
  const joins = first?.type === 'paragraph';
  const lines = joins ? [...bold, first.children] : bold;
  const opening = lines.flatMap((words, i): PhrasingContent[] =>
    i === 0 ? words : [{ type: 'break' }, ...words],
  );
  const others = joins ? rest : blocks;
  return {
    type: 'listItem',
    children: opening.length > 0 ? [{ type: 'paragraph', children: opening }, ...others] : others,
  };
}
