import { build, type Flow, passageId, plainText, type Section, visit } from '../../brief/index.ts';
import type { Layout } from './layout.ts';

/** Gives each passage that the template made an id of its own, past those that were given. */
export function giveIds(nodes: readonly Flow[], { own }: Layout): void {
  const root = build.document([...nodes]);
  const taken = new Set<string>();
  visit(root, node => {
    if ('id' in node && node.id) taken.add(node.id);
    return undefined;
  });
  const free = (kind: 'section' | 'quotation' | 'table', words: string): string => {
    let ordinal = 1;
    while (taken.has(passageId(kind, words, ordinal))) ordinal += 1;
    const id = passageId(kind, words, ordinal);
    taken.add(id);
    return id;
  };
  visit(root, node => {
    if (!own.has(node)) return undefined;
    if (node.type === 'section') node.id = free('section', wordsOf(node));
    if (node.type === 'quotation' || node.type === 'table')
      node.id = free(node.type, plainText(node));
    return undefined;
  });
}

function wordsOf(section: Section): string {
  return section.heading ? plainText(section.heading) : `${section.role} ${plainText(section)}`;
}
