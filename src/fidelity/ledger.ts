import { type AnyNode, type Brief, plainText, visit } from '../brief/index.ts';

/** What a brief says, arranged for looking things up. */
export interface Ledger {
  /** Sentences, quotations, tables, figures and notes by id. */
  passages: Map<string, { node: AnyNode }>;
  /** The sentence that follows a sentence in its paragraph. */
  next: Map<string, string>;
  /** What each citation prints and points at. */
  citations: Map<string, string>;
  /** Every text leaf, and every metadata value that the source gives. */
  texts: Set<string>;
  /** All words of the brief, for texts that were cut. */
  readonly all: string;
}

/** Makes the ledger of a brief. */
export function ledgerOf(brief: Brief): Ledger {
  const words: string[] = [];
  let all: string | undefined;
  const ledger: Ledger = {
    passages: new Map(),
    next: new Map(),
    citations: new Map(),
    texts: new Set(),
    // Few documents hold a text that was cut; the words are put together for those alone.
    get all() {
      all ??= `${words.join('\n')}\n${plainText(brief)}`;
      return all;
    },
  };
  visit(brief, node => {
    if (
      node.type === 'sentence' ||
      node.type === 'quotation' ||
      node.type === 'table' ||
      node.type === 'figure' ||
      node.type === 'note'
    )
      ledger.passages.set(node.id, { node });
    if (node.type === 'citation')
      ledger.citations.set(node.id, JSON.stringify([node.label, node.items]));
    if ('value' in node) {
      ledger.texts.add(node.value);
      words.push(node.value);
    }
    if (node.type === 'paragraph') {
      const sentences = node.children.filter(child => child.type === 'sentence');
      for (const [i, sentence] of sentences.entries()) {
        const following = sentences[i + 1];
        if (following) ledger.next.set(sentence.id, following.id);
      }
    }
    return undefined;
  });
  for (const value of valuesOf(brief.metadata)) {
    ledger.texts.add(value);
    words.push(value);
  }
  return ledger;
}

function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'origins' ? [] : valuesOf(inner),
  );
}
