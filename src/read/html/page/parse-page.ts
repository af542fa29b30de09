import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import { VFile } from 'vfile';
import { say, Trouble } from '../../../message/index.ts';

/** Browsers stop at 512 levels; what goes deeper than this is no page that anybody wrote. */
const deepest = 256;
/** Elements a start tag may make: unclosed formatting is opened again in each block that follows. */
const perTag = 8;

/**
 * Parses a page as browsers do, with positions. A page whose nesting, or whose misnesting, would
 * make a tree out of all proportion ends with one message, while it is parsed.
 */
export function parsePage(source: string, file: string): Root {
  const allowed = perTag * countTags(source) + 100;
  let made = 0;
  let depth = 0;
  const adapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(...args) {
      made += 1;
      if (made > allowed) throw tooDense(allowed, file);
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush() {
      depth += 1;
      if (depth > deepest) throw tooDeep(file);
    },
    onItemPop() {
      depth -= 1;
    },
  };
  const document = parse(source, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: adapter,
  });
  refuseDeep(document, file);
  return fromParse5(document, { file: new VFile(source) }) as Root;
}

function countTags(source: string): number {
  let count = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) count += 1;
  return count;
}

function tooDeep(file: string): Trouble {
  return new Trouble(say('markup-too-deep', { limit: deepest }, { file }));
}

function tooDense(limit: number, file: string): Trouble {
  const args = { where: 'the page', limit, unit: 'elements' };
  return new Trouble(say('markup-too-dense', args, { file }));
}

// Elements may be moved deeper after they were pushed, so the tree itself is measured as well.
function refuseDeep(document: DefaultTreeAdapterMap['document'], file: string): void {
  const rest: { node: DefaultTreeAdapterMap['node']; depth: number }[] = [
    { node: document, depth: 0 },
  ];
  for (let item = rest.pop(); item; item = rest.pop()) {
    const { node, depth } = item;
    if (depth > deepest * 2) throw tooDeep(file);
    if ('childNodes' in node)
      for (const child of node.childNodes) rest.push({ node: child, depth: depth + 1 });
  }
}
