import { type Citation, citationMarker } from '../../../brief/index.ts';
import { isMark } from '../../hold-markers.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { retag } from '../part/restyle.ts';
import { textRuns } from '../part/run.ts';

/** Prints a marker, raised and glued to its word; its notes follow it in the structure. */
export function citation(node: Citation, context: PdfContext): Content[] {
  const cites = node.items.flatMap(item =>
    item.note !== undefined && context.notes.has(item.note) ? [item.note] : [],
  );
  const referring = retag(context, { role: 'Reference' });
  const linked = cites.length > 0 ? retag(referring, { role: 'Link' }) : referring;
  const { fontSize, rise = 0 } = context.style;
  const style = { ...context.style, fontSize: fontSize * 0.66, rise: rise + fontSize * 0.34 };
  const runs = textRuns(
    citationMarker(node),
    { ...linked, style },
    {
      glue: true,
      ...(isMark(node) ? { held: true } : {}),
    },
  );
  const first = cites[0];
  return runs.map((run, i) => ({
    ...run,
    ...(first === undefined ? {} : { link: `#${first}` }),
    ...(i === runs.length - 1 && first !== undefined ? { cites } : {}),
  }));
}
