import type { PhrasingContent } from 'mdast';
import type { Flow, Phrasing } from '../../../brief/index.ts';
import type { Block, Context } from '../context.ts';
import { blockquote } from './blockquote.ts';
import { lineBreak } from './break.ts';
import { code } from './code.ts';
import { containerDirective } from './container-directive.ts';
import { definition } from './definition.ts';
import { del } from './delete.ts';
import { emphasis } from './emphasis.ts';
import { footnoteDefinition } from './footnote-definition.ts';
import { footnoteReference } from './footnote-reference.ts';
import { heading } from './heading.ts';
import { blockHtml, inlineHtmlTag } from './html.ts';
import { image } from './image.ts';
import { imageReference } from './image-reference.ts';
import { inlineCode } from './inline-code.ts';
import { leafDirective } from './leaf-directive.ts';
import { link } from './link.ts';
import { linkReference } from './link-reference.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { strong } from './strong.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { textDirective } from './text-directive.ts';
import { thematicBreak } from './thematic-break.ts';

type FlowHandlers = {
  [N in Block as N['type']]: (node: N, context: Context) => Flow[];
};
type PhrasingHandlers = {
  [N in PhrasingContent as N['type']]: (node: N, context: Context) => Phrasing[];
};

/** One handler for each of mdast's blocks; a missing one does not compile. */
export const flowHandlers = {
  blockquote,
  code,
  containerDirective,
  definition,
  footnoteDefinition,
  heading,
  html: blockHtml,
  leafDirective,
  list,
  paragraph,
  table,
  thematicBreak,
} satisfies FlowHandlers;

/** One handler for each of mdast's phrasing nodes; a missing one does not compile. */
export const phrasingHandlers = {
  break: lineBreak,
  delete: del,
  emphasis,
  footnoteReference,
  html: inlineHtmlTag,
  image,
  imageReference,
  inlineCode,
  link,
  linkReference,
  strong,
  text,
  textDirective,
} satisfies PhrasingHandlers;
