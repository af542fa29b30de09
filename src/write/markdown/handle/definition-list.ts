import type { ListItem } from 'mdast';
import type { DefinitionList } from '../../../brief/index.ts';
import { type FlowContent, flow, line } from '../children.ts';
import type { Context, Handled } from '../context.ts';

/** Gives a bullet for each term, in bold, with its description on the next line. */
export function definitionList(node: DefinitionList, context: Context): Handled {
  const items: FlowContent[][] = [];
  let wasTerm = false;
  for (const child of node.children) {
    const isTerm = child.type === 'definitionTerm';
    const item = items.at(-1);
    if (!item || (isTerm && !wasTerm))
      items.push(isTerm ? [term(line(child.children, context))] : flow([child], context));
    else if (isTerm) item.push(term(line(child.children, context)));
    else item.push(...flow([child], context));
    wasTerm = isTerm;
  }
  const spread = items.some(item => item.length > 2);
  const children = items.map(
    (item): ListItem => ({ type: 'listItem', spread, children: joined(item) }),
  );
  return [{ type: 'list', ordered: false, spread, children }];
}

const term = (children: ReturnType<typeof line>): FlowContent => ({
  type: 'paragraph',
  children: [{ type: 'strong', children }],
});

// A term and its first paragraph are one paragraph with a line break: tight, and easy to read raw.
function joined([first, second, ...rest]: FlowContent[]): FlowContent[] {
  if (first?.type === 'paragraph' && second?.type === 'paragraph')
    return [
      { type: 'paragraph', children: [...first.children, { type: 'break' }, ...second.children] },
      ...rest,
    ];
  return [first, second, ...rest].filter(node => node !== undefined);
}
