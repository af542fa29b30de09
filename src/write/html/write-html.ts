import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type AnyNode, type Document, labelsFor, type Note, visit } from '../../brief/index.ts';
import type { Message, Result } from '../../message/index.ts';
import { withLogo } from '../with-logo.ts';
import type { WriteOptions } from '../writer.ts';
import type { Context } from './context.ts';
import { elementId } from './element-id.ts';
import { fragment } from './fragment.ts';
import { handlers } from './handle/index.ts';
import { headings } from './headings.ts';
import { page } from './page.ts';

/** Writes one self-contained HTML page, style and images inside, or its article alone; nothing is fetched. */
export function writeHtml(given: Document, options: WriteOptions): Result<string> {
  const messages: Message[] = [];
  const { document, assets } = withLogo(given, options);
  const context = contextOf(document, { ...options, assets }, messages);
  const tree = options.htmlFragment
    ? fragment(document, context)
    : page(document, given, options, context);
  return { value: `${toHtml(tree)}\n`, messages };
}

function contextOf(document: Document, options: WriteOptions, messages: Message[]): Context {
  const notes = new Map<string, Note>();
  const citedBy = new Map<string, string[]>();
  const targets = new Set<string>();
  visit(document, (node, ancestors) => {
    if (node.type === 'attribution' && node.origin === 'computed') return 'skip';
    if (node.type === 'note') notes.set(node.id, node);
    const inLink = ancestors.some(a => a.type === 'link');
    if (node.type === 'citation' && node.id !== '' && !inLink)
      for (const { note } of node.items)
        if (note !== undefined) citedBy.set(note, [...(citedBy.get(note) ?? []), node.id]);
    if ('id' in node && hasElement(node)) targets.add(elementId(node.id));
    return undefined;
  });
  return {
    handle,
    depth: 1,
    inLink: false,
    notes,
    citedBy,
    headings: headings(document),
    targets,
    taken: new Set(),
    assets: options.assets,
    labels: labelsFor(document.metadata.lang),
    messages,
  };
}

function hasElement(node: AnyNode): boolean {
  if (node.type === 'sentence' || node.type === 'citation') return false;
  return node.type !== 'note' || !node.missing;
}

// The table's type ties each handler to its node; a node looked up by its own type is that node.
function handle(node: AnyNode, context: Context): ElementContent[] {
  const handler = handlers[node.type as keyof typeof handlers] as (
    n: AnyNode,
    c: Context,
  ) => ElementContent[];
  return handler(node, context);
}
