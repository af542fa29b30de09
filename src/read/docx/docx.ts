import { build as b } from '../../brief/index.ts';
import { endings } from '../formats.ts';
import type { BytesReader, Reading, ReadOptions } from '../reader.ts';
import { finish } from '../rich/finish.ts';
import { readBlocks } from './block/read-blocks.ts';
import { readEdges } from './block/read-edges.ts';
import { makeContext } from './context.ts';
import { fileMetadata } from './metadata/file-metadata.ts';
import { notePrinter } from './note/note-printer.ts';
import { noteRestarts } from './note/note-restarts.ts';
import { readNotes } from './note/read-notes.ts';
import { loadParts } from './package/load-parts.ts';
import { openPackage } from './package/open-package.ts';
import { elementsOf } from './package/xml.ts';
import { calledIn } from './run/called-in.ts';
import { sayWhatIsLeft } from './say-what-is-left.ts';
import { readNumbering } from './style/numbering.ts';
import { readStyles } from './style/styles.ts';
import { withoutDeadLinks } from './without-dead-links.ts';

/**
 * The DOCX reader. It reads the package itself: mammoth, the library of this field, gives HTML, in
 * which outline levels, languages, tracked changes, header rows, and every place are lost.
 */
export const docx: BytesReader = {
  name: 'docx',
  extensions: endings.docx,
  input: 'bytes',
  read,
};

function read(
  source: Uint8Array,
  { file, signal, hints, trackChanges = 'accept' }: ReadOptions,
): Reading {
  const opened = openPackage(source, file);
  const parts = loadParts(opened, file);
  signal?.throwIfAborted();
  const styles = readStyles(parts.styles);
  const metadata = fileMetadata(opened, parts.names, styles.lang);
  const context = makeContext({
    file,
    opened,
    part: parts.document,
    styles,
    numbering: readNumbering(parts.numbering),
    trackChanges,
    lang: metadata.lang,
    called: calledIn(parts.body),
    print: notePrinter(parts.settings, parts.body),
    restarts: noteRestarts(parts.settings, parts.body),
  });
  const content = readBlocks(elementsOf(parts.body), context);
  signal?.throwIfAborted();
  const notes = readNotes(parts, context);
  const { before, after } = readEdges(parts, context);
  const draft = withoutDeadLinks({
    blocks: [...before, ...content, ...after],
    notes,
    metadata: { ...metadata, ...context.named },
    noteLabels: new Map(context.cited.map(({ key, label }) => [key, label])),
    settings: context.settings,
  });
  const left = sayWhatIsLeft(context, parts.comments);
  const { value, messages } = finish(draft, { file, hints });
  return {
    value: b.brief(value.children, { metadata: value.metadata }),
    messages: [...left, ...context.messages, ...messages],
    claims: [],
    settings: {},
    assets: context.assets,
  };
}
