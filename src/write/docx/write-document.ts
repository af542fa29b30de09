import { Document as DocxDocument } from 'docx';
import { type Document, headedSections, labelsFor } from '../../brief/index.ts';
import { type Message, type Result, say } from '../../message/index.ts';
import { embeddedDocument } from '../embedded.ts';
import { fitTitle } from '../fit-title.ts';
import { withLogo } from '../with-logo.ts';
import type { WriteOptions } from '../writer.ts';
import { bookmarkNames } from './bookmark-names.ts';
import { canonicalPackage, type Package, zipPackage } from './canonical-package/index.ts';
import { captionNumbers } from './caption-numbers.ts';
import { closer } from './closer.ts';
import type { DocxContext, Job } from './context.ts';
import { keptTogether } from './kept-together.ts';
import { listEnds } from './list-ends.ts';
import { type Look, lookOf } from './look.ts';
import { note } from './node/notes.ts';
import { openFootnotes } from './note/footnotes.ts';
import { pageLayout } from './page/page-layout.ts';
import { watermark } from './page/watermark.ts';
import { onePage } from './pages/one-page.ts';
import { pageNumbers } from './pages/page-numbers.ts';
import { blocksOf, flow } from './pieces.ts';
import { propertiesOf } from './properties.ts';
import type { House } from './reference/house.ts';
import type { Revisions } from './revision.ts';
import { openLists } from './style/lists.ts';
import { stylesOf } from './style/styles.ts';
import { tableStyles } from './style/table-styles.ts';
import { xmlSafe } from './xml-safe.ts';

/** Writes a document as a Word file: the same bytes for the same document, wherever it is written. */
export async function writeDocument(
  given: Document,
  options: WriteOptions,
  revisions?: Revisions,
): Promise<Result<Uint8Array>> {
  const { value: safe, replaced } = xmlSafe(given);
  const house = options.reference && (await loadHouse()).openHouse(options.reference);
  // A house's styles are its own: they are not set closer.
  const whole = house
    ? await assemble(safe, options, 0, { house, revisions })
    : await onePage(setting => assemble(safe, options, setting, { revisions }), options.pages);
  pageNumbers(whole.parts);
  options.signal?.throwIfAborted();
  const messages = replaced > 0 ? [unprintable(replaced), ...whole.messages] : whole.messages;
  return { value: zipPackage(whole), messages };
}

/** Loads what reads house files; few runs have one. */
const loadHouse = () => import('./reference/index.ts');

/** Puts the package together, at the theme's setting (0) or at a closer one. */
async function assemble(
  safe: Document,
  options: WriteOptions,
  setting: number,
  { house, revisions }: { house?: House; revisions: Revisions | undefined },
): Promise<Package & { messages: Message[] }> {
  const look = closer(lookOf(fitTitle(options.theme, safe), house?.page), setting);
  const { document, assets } = withLogo(safe, options);
  const job = openJob(document, { ...options, assets }, look, revisions);
  const context = outermost(job);
  const children = flow(document.children, context);
  for (const uncited of job.footnotes.uncited)
    children.push(...blocksOf(note(uncited, context), context));
  options.signal?.throwIfAborted();
  const lang = document.metadata.lang ?? 'en';
  const file = new DocxDocument({
    ...propertiesOf(document),
    styles: stylesOf(job.look, lang),
    ...(look.setting === 'ragged' ? {} : { hyphenation: { autoHyphenation: true } }),
    numbering: { config: job.lists.config() },
    footnotes: Object.fromEntries(
      [...job.footnotes.bodies].map(([number, paragraphs]) => [number, { children: paragraphs }]),
    ),
    sections: [{ ...pageLayout(job), children }],
  });
  const made = await canonicalPackage(file, {
    clock: options.clock,
    lang,
    customMarks: job.footnotes.customMarks,
    styles: tableStyles(job.look),
    ...(options.embed === false ? {} : { embedded: embeddedDocument(safe) }),
  });
  if (house) (await loadHouse()).applyHouse(made, house, document.draft === true);
  if (document.draft) watermark(made.parts, job.labels.draft);
  return { ...made, messages: job.messages };
}

function openJob(
  document: Document,
  options: WriteOptions,
  look: Look,
  revisions?: Revisions,
): Job {
  return {
    document,
    options,
    look,
    labels: labelsFor(document.metadata.lang),
    messages: [],
    footnotes: openFootnotes(document),
    lists: openLists(look),
    bookmarks: bookmarkNames(document),
    captions: captionNumbers(document),
    kept: keptTogether(document),
    ends: listEnds(document),
    bookmarked: 0,
    changes: 0,
    ...(revisions ? { revisions } : {}),
    titled: headedSections(document).filter(({ depth }) => depth === 1).length === 1,
  };
}

function outermost(job: Job): DocxContext {
  return {
    job,
    run: {},
    style: 'BodyText',
    paragraph: {},
    indent: 0,
    styleIndent: 0,
    width: job.look.measure,
    depth: 1,
    level: 0,
    inNote: false,
    inLink: false,
  };
}

function unprintable(count: number): Message {
  return say('text-repaired', {
    what: `${count} ${count === 1 ? 'character that a Word file cannot hold is' : 'characters that a Word file cannot hold are'} printed as U+FFFD`,
  });
}
