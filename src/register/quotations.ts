import { type AnyNode, type Brief, type Document, type Sentence, visit } from '../brief/index.ts';
import { type Entry, entryAt, noteReader, onLine } from './entry.ts';

/** Lists every quotation with what introduces it: its lead-in, or the sentence that holds it. */
export function quotations(brief: Brief | Document): Entry[] {
  const noteOf = noteReader(brief);
  const sentences = new Map<string, Sentence>();
  const out: Entry[] = [];
  visit(brief, node => {
    if (node.type === 'sentence') sentences.set(node.id, node);
    return undefined;
  });
  visit(brief, (node, ancestors) => {
    if (node.type === 'notes') return 'skip';
    if (node.type !== 'quotation') return undefined;
    const around = node.leadIn === undefined ? holder(ancestors) : sentences.get(node.leadIn);
    const item = node.missing ? '[announced in the source and not printed]' : onLine(node);
    const own = noteOf(node);
    const note = own === '' && node.display === 'inline' && around ? noteOf(around) : own;
    out.push(entryAt(node, { item, leadIn: around ? onLine(around) : '', note }));
    return undefined;
  });
  return out;
}

function holder(ancestors: readonly AnyNode[]): AnyNode | undefined {
  return ancestors.findLast(node => node.type === 'sentence');
}
