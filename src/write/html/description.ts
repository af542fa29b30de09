import {
  type Document,
  headedSections,
  plainText,
  type Section,
  visit,
} from '../../brief/index.ts';

/** Gives the words of a page's title bar: the title, else the first heading, else the audience. */
export function pageTitle(document: Document): string {
  const [first] = headedSections(document);
  const heading = first?.section.heading ? oneLine(plainText(first.section.heading)) : '';
  return document.metadata.title ?? (heading || document.audience.label);
}

/** Gives the first paragraph of the summary or the standfirst, as printed; nothing if there is none. */
export function description(document: Document): string | undefined {
  let found: string | undefined;
  visit(document, (node, ancestors) => {
    if (found !== undefined) return 'skip';
    const isOpening = ancestors.some(
      a => (a.type === 'box' && a.kind === 'summary') || (a.type === 'section' && isStandfirst(a)),
    );
    if (node.type === 'paragraph' && isOpening) found = oneLine(plainText(node));
    return undefined;
  });
  return found || undefined;
}

const isStandfirst = (section: Section) => section.role === 'standfirst';

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
