import type { Element, Nodes } from 'hast';
import { build as b, type Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import type { FoundNote, NoteCall } from '../notes/note-index.ts';
import { isBlank, isElement } from '../page/element.ts';

/**
 * Gives the citation that an element is: a link to a note, or a raised element that holds nothing but
 * such links. Links joined by a dash or a comma in one raised element are one citation.
 */
export function citationsIn(element: Element, context: Context): Phrasing[] | undefined {
  const { calls } = context.notes;
  const own = calls.get(element);
  const position = context.positionOf(element);
  if (own) return [b.citation(own.label, [{ note: own.key }], position)];
  if (!isElement(element, 'sup', 'span', 'small') || !context.notes.around.has(element))
    return undefined;
  const parts = partsOf(element, context);
  const cited = parts?.filter(part => typeof part !== 'string');
  if (!parts || !cited || cited.length === 0) return undefined;
  const between = parts.slice(1, -1).filter(part => typeof part === 'string');
  const joined = between.length === cited.length - 1 && between.every(sign => /[–,;-]/.test(sign));
  if (!joined) return cited.map(call => b.citation(call.label, [{ note: call.key }], position));
  const label = parts
    .map(part => (typeof part === 'string' ? part : part.label))
    .join('')
    .trim();
  return [b.citation(label.replace(/^\[|\]$/g, ''), itemsOf(parts, context), position)];
}

type Part = string | NoteCall;

function partsOf(element: Element, context: Context): Part[] | undefined {
  const out: Part[] = [];
  const walk = (nodes: readonly Nodes[]): boolean =>
    nodes.every(node => {
      if (node.type === 'text') {
        if (!/^[\s,;–\-[\]()]*$/.test(node.value)) return false;
        const sign = node.value.replace(/[[\]()]/g, '').trim();
        if (sign !== '' || out.length > 0) out.push(sign || ' ');
        return true;
      }
      if (!isElement(node)) return true;
      const call = context.notes.calls.get(node);
      if (call) {
        out.push(call);
        return true;
      }
      return isBlank(node, context.blanks) || walk(node.children);
    });
  return walk(element.children) ? trimmed(out) : undefined;
}

function trimmed(parts: readonly Part[]): Part[] {
  const kept = [...parts];
  while (kept.at(-1) === ' ') kept.pop();
  return kept;
}

// A dash over more notes than this joins what stands at its ends.
const longestRange = 100;

function notesBetween(
  from: number | undefined,
  to: number | undefined,
  notes: readonly FoundNote[],
): readonly FoundNote[] {
  if (from === undefined || to === undefined || to - from > longestRange) return [];
  return notes.slice(from + 1, to);
}

/** Lists what a run of markers names; a dash stands for the notes between. */
function itemsOf(parts: readonly Part[], context: Context): { note: string }[] {
  const { notes, places } = context.notes;
  const items: { note: string }[] = [];
  for (const [i, part] of parts.entries()) {
    if (typeof part === 'string') continue;
    const sign = parts[i - 1];
    const before = items.at(-1)?.note;
    if (typeof sign === 'string' && /[–-]/.test(sign) && before !== undefined)
      for (const { key } of notesBetween(places.get(before), places.get(part.key), notes))
        items.push({ note: key });
    items.push({ note: part.key });
  }
  return items;
}
