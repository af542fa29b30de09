import type { ReadOptions } from '../reader.ts';
import type { Drafted } from '../rich/draft.ts';
import { readBlocks } from './block/read-blocks.ts';
import { readEdges } from './block/read-edges.ts';
import { makeContext } from './context.ts';
import { fileMetadata } from './metadata/file-metadata.ts';
import { notePrinter } from './note/note-printer.ts';
import { noteRestarts } from './note/note-restarts.ts';
import { readNotes } from './note/read-notes.ts';
import { loadParts } from './package/load-parts.ts';
import type { Package } from './package/open-package.ts';
import { elementsOf } from './package/xml.ts';
import { calledIn } from './run/called-in.ts';
import { sayWhatIsLeft } from './say-what-is-left.ts';
import { mainLang } from './style/langs.ts';
import { readNumbering } from './style/numbering.ts';
import { readStyles } from './style/styles.ts';
import { withoutDeadLinks } from './without-dead-links.ts';

interface PackageOptions extends Pick<ReadOptions, 'file' | 'signal' | 'trackChanges'> {
  /** The package is a part of another. */
  isInside?: boolean;
}

/** Reads a Word file as far as it says what it is; recognisers see the draft afterwards. */
export function readPackage(
  opened: Package,
  { file, signal, trackChanges = 'accept', isInside = false }: PackageOptions,
): Drafted {
  const parts = loadParts(opened, file, trackChanges);
  signal?.throwIfAborted();
  const styles = readStyles(parts.styles);
  const metadata = fileMetadata(opened, parts.names, mainLang(parts.body, styles.langs));
  const context = makeContext({
    file,
    opened,
    part: parts.document,
    styles,
    numbering: readNumbering(parts.numbering),
    trackChanges,
    lang: metadata.lang,
    called: calledIn(parts.body),
    isInside,
    print: notePrinter(parts.settings, parts.body),
    restarts: noteRestarts(parts.settings, parts.body),
  });
  const content = readBlocks(elementsOf(parts.body), context);
  signal?.throwIfAborted();
  const notes = readNotes(parts, context);
  const { before, after } = readEdges(parts, context);
  const { inside } = context;
  const draft = withoutDeadLinks({
    blocks: [...before, ...content, ...after],
    notes: [...notes, ...inside.notes],
    metadata: { ...metadata, ...context.named },
    noteLabels: new Map([
      ...context.cited.map(({ key, label }): [string, string] => [key, label]),
      ...inside.labels,
    ]),
    settings: context.settings,
  });
  const left = sayWhatIsLeft(context, parts.comments);
  return { draft, messages: [...left, ...context.messages], assets: context.assets };
}
