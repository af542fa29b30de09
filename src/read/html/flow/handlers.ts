import type { Element } from 'hast';
import type { DraftBlock } from '../../rich/draft.ts';
import type { Context, State } from '../context.ts';
import { blockquote } from './blockquote.ts';
import { definitionList } from './definition-list.ts';
import { division } from './division.ts';
import { figure } from './figure.ts';
import { heading } from './heading.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { preformatted } from './preformatted.ts';
import { table } from './table.ts';
import { thematicBreak } from './thematic-break.ts';

export type FlowHandler = (element: Element, context: Context, state: State) => DraftBlock[];

/** What stands on lines of its own, by element; every other element lets its content through. */
export const flowHandlers: Readonly<Record<string, FlowHandler | undefined>> = {
  aside: division,
  blockquote,
  dir: list,
  div: division,
  dl: definitionList,
  figure,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: thematicBreak,
  listing: preformatted,
  menu: list,
  ol: list,
  p: paragraph,
  plaintext: preformatted,
  pre: preformatted,
  section: division,
  summary: paragraph,
  table,
  ul: list,
  xmp: preformatted,
};
