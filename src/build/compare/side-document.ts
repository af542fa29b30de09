import { build as b, type Document } from '../../brief/index.ts';
import { clockOf } from '../../clock.ts';
import { compare } from '../../diff/compare.ts';
import type { Difference } from '../../diff/difference.ts';
import { write } from '../../pipeline.ts';
import type { Shown } from '../../read/embedded/shown/index.ts';
import { splitSentences } from '../../resolve/sentence/split-sentences.ts';
import { defaultTheme } from '../../write/index.ts';

/** The formats of outputs that carry their own document. */
export type CarryingFormat = 'html' | 'docx' | 'pdf';

/** A file, and what it shows. */
export interface ShownFile {
  format: CarryingFormat;
  shown: Shown;
}

/** An edition that is laid out already: a tree, or an output with the document that it carries. */
export interface SideDocument {
  /** The brief that it is an edition of. */
  name: string;
  document: Document;
  /** The output that it was read from; if it is not trusted, somebody edited its text since. */
  output?: ShownFile & { trusted: boolean };
  /** A source that may as well be an output which another program saved without its document. */
  source?: ShownFile;
}

/** Compares two editions; by their text alone where the document that one carries is out of date. */
export async function compareDocuments(
  old: SideDocument,
  fresh: SideDocument,
): Promise<Difference> {
  const edited = [old, fresh].find(one => one.output?.trusted === false)?.output;
  if (edited) return compareTexts(old, fresh, edited.format);
  const byTree = compare(old.document, fresh.document);
  const { source } = old.source ? old : fresh;
  if (!source) return byTree;
  // Read rightly, a file differs less.
  const byText = await compareTexts(old, fresh, source.format);
  return byText.changes.length < byTree.changes.length ? byText : byTree;
}

async function compareTexts(
  old: SideDocument,
  fresh: SideDocument,
  format: CarryingFormat,
): Promise<Difference> {
  const difference = compare(await textOf(old, format), await textOf(fresh, format));
  return { ...difference, approximate: true };
}

/** Gives a document as a file of a format shows it: paragraphs and notes, without structure. */
async function textOf(side: SideDocument, format: CarryingFormat): Promise<Document> {
  const { document, output, source } = side;
  const own =
    output?.format === format || output?.trusted === false
      ? output
      : source?.format === format
        ? source
        : undefined;
  const { shownBrief } = await import('../../read/embedded/shown/index.ts');
  const shown = own?.shown ?? (await shownAs(document, format));
  const brief = splitSentences(shownBrief(shown ?? { blocks: [], notes: new Map() }));
  return b.document(brief.children, { audience: document.audience });
}

/** Gives what a file of a format shows of a document, by writing it. */
export async function shownAs(
  document: Document,
  format: CarryingFormat,
): Promise<Shown | undefined> {
  const { value } = await write(document, [format], {
    clock: clockOf(undefined, document.metadata.date),
    assets: new Map(),
    theme: defaultTheme,
    embed: false,
  });
  const { shownIn } = await import('../../read/embedded/shown/index.ts');
  const bytes = value[0]?.bytes;
  return bytes && shownIn(bytes, format, document.metadata.title ?? '');
}
