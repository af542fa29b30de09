import {
  type AnyNode,
  type Brief,
  canonical,
  lostQuotationText,
  visit,
} from '../../src/brief/index.ts';

/** Lists the words of a text, letters alone, sorted: what must come through whatever the order. */
export function bagOf(text: string): string[] {
  return (canonical(text).match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).sort();
}

/** Lists the letters of a text, sorted: for texts whose words formatting and markers may part anywhere. */
export function lettersOf(text: string): string[] {
  return (canonical(text).match(/\p{L}/gu) ?? []).sort();
}

/** Gives all text of a brief, wherever it stands: in its tree, its notes, and its title and subtitle. */
export function allText(brief: Brief): string {
  const parts: string[] = [brief.metadata.title ?? '', brief.metadata.subtitle ?? ''];
  visit(brief, node => {
    parts.push(ownText(node));
    return undefined;
  });
  return parts.join('');
}

const inline: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'superscript',
  'subscript',
  'span',
  'link',
  'sentence',
]);

function ownText(node: AnyNode): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
    case 'code':
      return ` ${node.value} `;
    case 'unsupported':
      return ` ${node.text} `;
    case 'quotation':
      return node.missing ? lostQuotationText : node.display === 'block' ? '\n' : '';
    case 'heading':
    case 'caption':
      return `\n${node.number ?? ''} `;
    default:
      return inline.has(node.type) ? '' : '\n';
  }
}

/** Lists what one bag holds and the other lacks, both ways. */
export function difference(a: readonly string[], b: readonly string[]) {
  return { lost: without(a, b), added: without(b, a) };
}

function without(a: readonly string[], b: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) + 1);
  return a.filter(word => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}
