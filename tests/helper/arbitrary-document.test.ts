import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnyNode,
  canonicalText,
  type Document,
  headedSections,
  visit,
} from '../../src/brief/index.ts';
import { arbitraryAssets, arbitraryDocument, arbitraryDocuments } from './arbitrary-document.ts';

const runs = { numRuns: 200, seed: 7 };
const all = (document: Document, type: AnyNode['type']) => {
  const found: AnyNode[] = [];
  visit(document, node => {
    if (node.type === type) found.push(node);
    return undefined;
  });
  return found;
};

describe('arbitraryDocument', () => {
  it('gives plain JSON with unique ids', () => {
    fc.assert(
      fc.property(arbitraryDocument, document => {
        expect(JSON.parse(JSON.stringify(document))).toEqual(document);
        const ids: string[] = [];
        visit(document, node => {
          if ('id' in node) ids.push(node.id);
          return undefined;
        });
        expect(ids.filter((id, i) => id === '' || ids.indexOf(id) !== i)).toEqual([]);
      }),
      runs,
    );
  });

  it('cites notes that exist, in the order in which they are listed', () => {
    fc.assert(
      fc.property(arbitraryDocument, document => {
        const cited = all(document, 'citation').flatMap(node =>
          node.type === 'citation' ? node.items.map(item => item.note) : [],
        );
        const listed = all(document, 'note').map(node => (node.type === 'note' ? node.id : ''));
        expect([...new Set(cited)]).toEqual(listed);
      }),
      runs,
    );
  });

  it('numbers the notes that have a text, and keeps the label of a citation that has none', () => {
    fc.assert(
      fc.property(arbitraryDocument, document => {
        const missing = new Map<string | undefined, boolean>();
        let number = 0;
        for (const note of all(document, 'note')) {
          if (note.type !== 'note') continue;
          missing.set(note.id, note.missing === true);
          expect(note.children.length === 0).toBe(note.missing === true);
          expect(note.marker).toBe(note.missing ? undefined : String(++number));
        }
        for (const node of all(document, 'citation'))
          if (node.type === 'citation')
            expect(node.marker === undefined).toBe(node.items.every(i => missing.get(i.note)));
      }),
      runs,
    );
  });

  it('lists contents only where there are headings below the title', () => {
    fc.assert(
      fc.property(arbitraryDocument, document => {
        if (all(document, 'contents').length > 0)
          expect(headedSections(document).some(({ depth }) => depth > 1)).toBe(true);
      }),
      runs,
    );
  });

  it('leaves no text blank between marks, no link in a link, no citation in a note or a link', () => {
    fc.assert(
      fc.property(arbitraryDocument, document => {
        visit(document, (node, ancestors) => {
          const inside = (type: AnyNode['type']) => ancestors.some(a => a.type === type);
          if (node.type === 'link') expect(inside('link')).toBe(false);
          if (node.type === 'citation') expect(inside('note') || inside('link')).toBe(false);
          if (node.type === 'text' && ancestors.at(-1)?.type !== 'paragraph')
            expect(node.value.trim()).not.toBe('');
          if (node.type === 'sentence') expect(ancestors.at(-1)?.type).toBe('paragraph');
          return undefined;
        });
      }),
      runs,
    );
  });

  it('holds every node type within a few hundred documents, and hostile text', () => {
    const seen = new Set<string>();
    let texts = '';
    for (const document of fc.sample(arbitraryDocument, { numRuns: 300, seed: 7 })) {
      texts += canonicalText(document);
      visit(document, node => {
        seen.add(node.type);
        return undefined;
      });
    }
    expect([...seen].sort()).toMatchInlineSnapshot(`
      [
        "attribution",
        "bibliography",
        "box",
        "break",
        "caption",
        "citation",
        "code",
        "contents",
        "definitionDescription",
        "definitionList",
        "definitionTerm",
        "delete",
        "document",
        "emphasis",
        "figure",
        "heading",
        "image",
        "inlineCode",
        "link",
        "list",
        "listItem",
        "note",
        "notes",
        "paragraph",
        "quotation",
        "section",
        "sentence",
        "span",
        "strong",
        "subscript",
        "superscript",
        "table",
        "tableCell",
        "tableRow",
        "text",
        "thematicBreak",
        "unsupported",
      ]
    `);
    for (const needle of ['</script>', '{{x}}', '[^1]', ']]>', '&amp;', '::place{a}', 'a@b.org'])
      expect(texts).toContain(needle);
    expect(texts).not.toMatch(/\p{Script=Devanagari}/u);
  });

  it('holds Devanagari where asked, and no citation in a heading where told', () => {
    const documents = fc.sample(arbitraryDocuments({ devanagari: true, citedLines: false }), {
      numRuns: 50,
      seed: 7,
    });
    expect(documents.map(canonicalText).join('')).toMatch(/\p{Script=Devanagari}/u);
    for (const document of documents)
      for (const { section } of headedSections(document))
        expect(JSON.stringify(section.heading)).not.toContain('"citation"');
  });

  it('names the one image that exists', () => {
    expect([...arbitraryAssets.keys()]).toEqual(['chart.png']);
  });
});
