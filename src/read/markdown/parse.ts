import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';
import { bareAddresses } from './bare-addresses.ts';
import { checkBounds } from './check-bounds.ts';
import { everyNoteDefined } from './every-note-defined.ts';
import { guard } from './guard.ts';
import { settle } from './settle.ts';

/**
 * Parses Markdown to mdast: CommonMark, GFM, and the flow part of directives. The text part would
 * take `10:30` for a directive. Of bare addresses only what the tokenizer finds becomes a link: the
 * later search through text would turn escaped addresses into links as well. One tilde is no
 * deletion: "5~10" is a range.
 */
export function parse(source: string, file: string): Root {
  checkBounds(source, file);
  const { flow } = directive();
  const tree = fromMarkdown(source, {
    extensions: [
      bareAddresses(gfm({ singleTilde: false })),
      ...(flow ? [{ flow }] : []),
      everyNoteDefined(source),
      guard(file),
    ],
    mdastExtensions: [
      ...gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
      directiveFromMarkdown({ verbose: true }),
    ],
  });
  return settle(tree, source, file);
}
