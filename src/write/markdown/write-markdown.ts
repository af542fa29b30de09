import type { Root, RootContent } from 'mdast';
import { type AnyNode, type Document, labelsFor, type Note, visit } from '../../brief/index.ts';
import type { Message, Result } from '../../message/index.ts';
import type { WriteOptions } from '../writer.ts';
import { anchors } from './anchors.ts';
import { flow } from './children.ts';
import type { Context, Handled } from './context.ts';
import { frontMatter } from './front-matter.ts';
import { handlers } from './handle/index.ts';
import { identifiers } from './identifiers.ts';
import { singleRules } from './single-rules.ts';
import { toText } from './to-text.ts';
import { uncited } from './uncited.ts';

/** Writes GitHub-flavoured Markdown with footnotes and YAML front matter. */
export function writeMarkdown(
  document: Document,
  { sentenceLines = false }: WriteOptions,
): Result<string> {
  const messages: Message[] = [];
  const tree = toMdast(document, sentenceLines, messages);
  return { value: frontMatter(document.metadata) + toText(tree), messages };
}

function toMdast(document: Document, sentenceLines: boolean, messages: Message[]): Root {
  const notes = new Map<string, Note>();
  visit(document, node => {
    if (node.type === 'note') notes.set(node.id, node);
    return undefined;
  });
  const labels = labelsFor(document.metadata.lang);
  const loose = uncited(document, notes);
  const context: Context = {
    handle,
    depth: 1,
    notes,
    identifiers: identifiers(notes.values(), loose),
    anchors: anchors(document),
    labels,
    sentenceLines,
    messages,
  };
  const draft: RootContent[] = document.draft
    ? [
        {
          type: 'paragraph',
          children: [
            {
              type: 'strong',
              children: [{ type: 'text', value: labels.draft }],
            },
          ],
        },
      ]
    : [];
  const cited = [...notes.values()].filter(note => !loose.has(note));
  return {
    type: 'root',
    children: [
      ...draft,
      ...singleRules(flow(document.children, context)),
      ...[...loose].flatMap(note => flow(note.children, context)),
      ...cited.flatMap(note => handle(note, context)),
    ],
  };
}

// The table's type ties each handler to its node; a node looked up by its own type is that node.
function handle(node: AnyNode, context: Context): RootContent[] {
  const handler = handlers[node.type as keyof typeof handlers] as (
    n: AnyNode,
    c: Context,
  ) => Handled;
  return handler(node, context);
}
