import {
  type AnyNode,
  type Brief,
  type Paragraph,
  plainText,
  type Quotation,
  type Role,
  type Sentence,
  visit,
} from '../brief/index.ts';
import { wordsOf } from './score/words.ts';

/** A sentence that may be chosen, with what choosing needs to know about it. */
export interface Unit {
  sentence: Sentence;
  text: string;
  words: string[];
  /** Words as a reader counts them. */
  length: number;
  paragraph: Paragraph;
  /** Number of its paragraph in the brief, and its own in the paragraph, from 0. */
  at: number;
  within: number;
  role: Role;
  /** It introduces a quotation, a list or a table, and is nothing without it. */
  introduces: boolean;
}

/** A block quotation with its lead-in. */
export interface Quoted {
  quotation: Quotation;
  leadIn: Unit | undefined;
}

const furniture: ReadonlySet<Role> = new Set([
  'standfirst',
  'disclaimer',
  'byline',
  'author-note',
  'chrome',
]);

/** Lists the sentences of a brief's running text (no furniture, notes, quotations, lists or tables), and its block quotations. */
export function unitsOf(brief: Brief): { units: Unit[]; quotations: Quoted[] } {
  const units: Unit[] = [];
  const found: Quotation[] = [];
  let at = -1;
  visit(brief, (node, ancestors) => {
    if (
      node.type === 'notes' ||
      node.type === 'list' ||
      node.type === 'table' ||
      node.type === 'figure'
    )
      return 'skip';
    if (node.type === 'quotation' && node.display === 'block') {
      found.push(node);
      at += 1;
      return 'skip';
    }
    if (node.type !== 'paragraph') return undefined;
    at += 1;
    const role = roleOf(ancestors);
    if (furniture.has(role)) return 'skip';
    const sentences = node.children.filter((child): child is Sentence => child.type === 'sentence');
    for (const [within, sentence] of sentences.entries()) {
      const text = plainText(sentence).trim();
      units.push({
        sentence,
        text,
        words: wordsOf(text),
        length: countWords(text),
        paragraph: node,
        at,
        within,
        role,
        introduces: text.endsWith(':'),
      });
    }
    return 'skip';
  });
  const quotations = found.map(quotation => ({
    quotation,
    leadIn: units.find(unit => unit.sentence.id === quotation.leadIn),
  }));
  return { units, quotations };
}

function roleOf(ancestors: readonly AnyNode[]): Role {
  const section = ancestors.findLast(a => a.type === 'section');
  return section?.type === 'section' ? section.role : 'body';
}

/** Counts words as a reader would: runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}
