import type { Element, Nodes } from 'hast';
import { build as b, type Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import type { NoteCall } from '../notes/note-index.ts';
import { isElement, textOf } from '../page/element.ts';

/**
 * Gives the citation that an element is: a link to a note, or a raised element that holds nothing but
 * such links. Links joined by a dash or a comma in one raised element are one citation.
 */
export function citationsIn(element: Element, context: Context): Phrasing[] | undefined {
  const { calls } = context.notes;
  const own = calls.get(element);
  const position = context.positionOf(element);
  if (own) return [b.citation(own.label, [{ note: own.key }], position)];
  if (!isElement(element, 'sup', 'span', 'small')) return undefined;
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
      return textOf(node).trim() === '' || walk(node.children);
    });
  return walk(element.children) ? trimmed(out) : undefined;
}

function trimmed(parts: readonly Part[]): Part[] {
  const kept = [...parts];
  while (kept.at(-1) === ' ') kept.pop();
  return kept;
}

/** Lists what a run of markers names; a dash stands for the notes between. */
function itemsOf(parts: readonly Part[], context: Context): { note: string }[] {
  const order = context.notes.notes.map(note => note.key);
  const items: { note: string }[] = [];
  for (const [i, part] of parts.entries()) {
    if (typeof part === 'string') continue;
    const sign = parts[i - 1];
    const before = items.at(-1)?.note;
    if (typeof sign === 'string' && /[–-]/.test(sign) && before !== undefined)
      for (const key of order.slice(order.indexOf(before) + 1, order.indexOf(part.key)))
        items.push({ note: key });
    items.push({ note: part.key });
  }
  return items;
}
