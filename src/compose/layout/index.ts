import type { Flow } from '../../brief/index.ts';
import type { Message } from '../../message/index.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { Run } from '../template/index.ts';
import { giveIds } from './give-ids.ts';
import { misplaced, openLayout } from './layout.ts';
import { nest } from './nest.ts';
import { prune } from './prune.ts';

/** Parses what a template printed and puts each value in the place of its token. */
export function layOut({ markdown, tokens }: Run, file: string, messages: Message[]): Flow[] {
  const layout = openLayout(tokens, file, messages);
  const nested = nest(parseMarkdown(markdown, file).children, layout);
  for (const [index, token] of tokens.entries())
    if (!layout.met.has(index)) misplaced(token, 'a place that Markdown leaves out', layout);
  return giveIds(prune(nested, layout));
}
