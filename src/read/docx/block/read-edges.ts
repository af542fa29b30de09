import {
  build as b,
  type Flow,
  plainText,
  positioned,
  type Section,
} from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import type { LoadedPart, Parts } from '../package/load-parts.ts';
import { elementsOf } from '../package/xml.ts';
import { readFlow } from './read-blocks.ts';

/** Reads running heads and feet: each once, set aside, without those that hold nothing but a page number. */
export function readEdges(parts: Parts, context: Context): { before: Section[]; after: Section[] } {
  const seen = new Set<string>();
  const read = (loaded: readonly LoadedPart[]): Section[] =>
    loaded.flatMap(part => {
      // What stands on every page is said once, on whichever page it is.
      const within: Context = { ...context, part, fields: [], messages: [] };
      const flows = readFlow(elementsOf(part.root), within).flatMap((flow): Flow[] =>
        flow.type === 'section' && flow.role === 'chrome' ? flow.children : [flow],
      );
      const children = flows.filter(flow => {
        const words = plainText(flow).replace(/\s+/g, ' ').trim();
        const isPage = /^(?:page )?[\divxlc]{0,6}(?: ?(?:of|\/|-) ?\d{0,4})?$/i.test(words);
        if (isPage || seen.has(words)) return false;
        seen.add(words);
        return true;
      });
      const [first] = children;
      if (!first) return [];
      const position = positioned(first.position);
      return [b.section(children, { role: 'chrome', ...position })];
    });
  return { before: read(parts.headers), after: read(parts.footers) };
}
