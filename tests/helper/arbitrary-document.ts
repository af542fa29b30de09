import fc from 'fast-check';
import {
  type Box,
  type BoxKind,
  build as b,
  type Document,
  type Flow,
  type Section,
} from '../../src/brief/index.ts';
import { flow } from './arbitrary-flow.ts';
import { phrasing } from './arbitrary-phrasing.ts';
import { everyAsset } from './every-node.ts';
import type { TextOptions } from './hostile-text.ts';
import { type Numbering, numberDocument } from './number-document.ts';

export interface DocumentOptions extends TextOptions {
  /** Citations in headings, captions and terms; on unless set to false. */
  citedLines?: boolean;
}

/** The image files that these documents show; `absent.png` is left out on purpose. */
export const arbitraryAssets = everyAsset;

/**
 * Gives generators of numbered documents, as composing and numbering leave them: a title section
 * with boxes and perhaps a list of contents, nested sections, every node type, hostile text, ids
 * that are unique, markers in order of first citation, and notes with texts, with some or with none.
 */
export function arbitraryDocuments(options: DocumentOptions = {}): fc.Arbitrary<Document> {
  const p = phrasing(options);
  const f = flow(p);
  const line = p.line(options.citedLines !== false);

  const section = (depth: number): fc.Arbitrary<Section> => {
    const inner: fc.Arbitrary<Flow> =
      depth === 0
        ? f.block(1)
        : fc.oneof(
            { weight: 3, arbitrary: f.block(1) },
            { weight: 1, arbitrary: section(depth - 1) },
          );
    return fc
      .tuple(
        fc.option(line, { freq: 5 }),
        f.block(1),
        fc.array(inner, { maxLength: 3 }),
        fc.constantFrom<Section['role']>(
          'body',
          'body',
          'standfirst',
          'recommendations',
          'disclaimer',
        ),
      )
      .map(([title, first, rest, role]) =>
        b.section([first, ...rest], { role, ...(title ? { heading: b.heading(title) } : {}) }),
      );
  };

  const plain = p.text.map(t => b.paragraph([{ ...t, origin: 'editorial' as const }]));
  const box = (kind: BoxKind, content: fc.Arbitrary<Flow[]>): fc.Arbitrary<Box[]> =>
    fc.option(content).map(children => (children ? [b.box(kind, children)] : []));
  const lines = fc.array(plain, { minLength: 1, maxLength: 2 });

  const boxes = fc.tuple(
    box('masthead', lines),
    box('subtitle', lines),
    box('byline', lines),
    box(
      'summary',
      fc
        .tuple(f.paragraph, fc.array(f.list(0), { maxLength: 1 }))
        .map(([first, rest]) => [first, ...rest]),
    ),
    box('notice', lines),
    box('colophon', lines),
  );
  const bibliography = fc.option(
    fc.array(
      p.value.map(v =>
        b.paragraph([b.text(v, { origin: 'computed', rule: 'reference', from: 'a2024' })]),
      ),
      { minLength: 1, maxLength: 2 },
    ),
    { freq: 3 },
  );
  const numbering: fc.Arbitrary<Numbering> = fc.record({
    notes: fc.constantFrom('texts', 'texts', 'texts', 'labels', 'some'),
    headings: fc.boolean(),
  });
  const notes = fc.array(f.note, { minLength: 9, maxLength: 9 });
  const metadata = fc.record(
    {
      title: p.value,
      subtitle: p.value,
      authors: fc.array(fc.record({ name: p.value }), { minLength: 1, maxLength: 2 }),
      date: fc.constant('2024-06-24'),
      lang: fc.constantFrom('en', 'en-GB'),
      keywords: fc.array(p.value, { minLength: 1, maxLength: 2 }),
      publisher: p.value,
      licence: p.value,
    },
    { requiredKeys: ['title'] },
  );

  return fc
    .record({
      metadata,
      title: line,
      boxes,
      first: fc.array(f.block(1), { maxLength: 3 }),
      sections: fc.array(section(2), { maxLength: 3 }),
      bibliography,
      contents: fc.boolean(),
      draft: fc.constantFrom(false, false, false, true),
      numbering,
      notes,
    })
    .map(parts => {
      const [masthead, subtitle, byline, summary, notice, colophon] = parts.boxes;
      const headed = parts.sections.some(s => s.heading);
      const title = b.section(
        [
          ...subtitle,
          ...byline,
          ...summary,
          ...notice,
          ...(parts.contents && headed ? [b.contents()] : []),
          ...parts.first,
          ...parts.sections,
          ...(parts.bibliography ? [b.bibliography(parts.bibliography)] : []),
          ...colophon,
        ],
        { heading: b.heading(parts.title) },
      );
      const document = b.document([...masthead, title], {
        metadata: parts.metadata,
        ...(parts.draft ? { draft: true } : {}),
      });
      return numberDocument(document, parts.notes, parts.numbering);
    });
}

/** Documents without Devanagari, which not every format can set. */
export const arbitraryDocument: fc.Arbitrary<Document> = arbitraryDocuments();
