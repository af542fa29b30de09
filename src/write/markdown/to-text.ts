import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';

const lineBreak: Handle = (node, parent, state, info) =>
  node.data?.isLineEnd ? '\n' : defaultHandlers.break(node, parent, state, info);

const settings: Options = {
  handlers: { break: lineBreak },
  bullet: '-',
  // Asterisks only: three dashes at the top of a file would open front matter.
  rule: '*',
  fences: true,
  listItemIndent: 'one',
  unsafe: [
    // At the start of a line, two colons would open a directive where a reader knows them.
    { character: ':', atBreak: true, after: ':' },
    // At the start of a line, a colon would turn a footnote reference into its definition.
    { character: ':', beforeNode: 'footnoteReference' },
    // An address is cut by marks or another node, and still one to a reader.
    {
      character: '.',
      before: '[Ww]{3}',
      inConstruct: 'phrasing',
      notInConstruct: ['autolink', 'link', 'image', 'label'],
    },
  ],
  // Cells are not padded: a change in one cell is a change in one line.
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/** Writes an mdast tree as GitHub-flavoured Markdown in which no text turns into markup. */
export function toText(tree: Root): string {
  return toMarkdown(tree, settings);
}
