import { canonical } from '../../src/brief/index.ts';
import { readTaggedPdf, type Tagged } from './pdf-structure.ts';

/** Elements that stand on lines of their own. */
const blocks =
  /^(Document|Sect|Div|H[1-6]|P|BlockQuote|L|LI|LBody|Lbl|Table|TR|TH|TD|Caption|Note|Figure)$/;

/**
 * Extracts a file's text in the order of its structure tree, without furniture: the list of
 * contents, alternative texts, bullets and the numbers of lists and notes.
 */
export async function extractPdf(bytes: Uint8Array): Promise<string> {
  const { root } = await readTaggedPdf(bytes);
  return canonical(textOf(root, false));
}

function textOf(element: Tagged, terms: boolean): string {
  const { role, kids, attributes } = element;
  if (role === 'TOC' || role === 'Figure' || (role === 'Lbl' && !terms)) return '';
  const kept = terms && role !== 'LBody' && role !== 'Note';
  const inside = role === 'L' ? attributes.ListNumbering === '/None' : kept;
  const text = kids.map(kid => ('role' in kid ? textOf(kid, inside) : kid.text)).join('');
  return blocks.test(role) ? `\n${text}\n` : text;
}
