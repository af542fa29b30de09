import { basename, extname } from 'node:path';
import { build as b } from '../../brief/index.ts';
import type { Host } from '../../host.ts';
import { say, Trouble } from '../../message/index.ts';
import { type CarryingFormat, type SideDocument, shownAs } from './side-document.ts';

const formats: Readonly<Record<string, CarryingFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
};

/** Says which format a file may be an output in, by its ending. */
export function carryingFormat(path: string): CarryingFormat | undefined {
  return formats[extname(path).toLowerCase()];
}

/**
 * Loads an output with the document that it carries, and finds out whether the file still shows it.
 * Gives nothing for a page or a Word file that carries none: that is a source.
 */
export async function loadOutput(
  host: Host,
  path: string,
  name = basename(path, extname(path)),
): Promise<SideDocument | undefined> {
  const format = carryingFormat(path);
  if (!format) return undefined;
  const [{ readEmbedded }, { canonicalOf, shownIn, showsWhatItCarries }] = await Promise.all([
    import('../../read/embedded/index.ts'),
    import('../../read/embedded/shown/index.ts'),
  ]);
  const bytes = await host.read(path);
  const carried = readEmbedded(bytes, format);
  if (!carried && format !== 'pdf') return undefined;
  const shown = shownIn(bytes, format, path);
  if (!shown)
    throw new Trouble(
      say('operand-unreadable', {
        path,
        why: 'it is no PDF of this program, so the order of its text is anybody’s guess',
      }),
    );
  if (!carried) {
    const audience = { id: '', label: 'PDF' };
    return {
      name,
      document: b.document([], { audience }),
      output: { format, shown, trusted: false },
    };
  }
  const { document } = carried;
  let trusted = showsWhatItCarries(shown, carried);
  if (!trusted && !shown.foreign) {
    // A few things stand elsewhere in some format, such as notes of notes in Word.
    const written = await shownAs(document, format);
    trusted = written !== undefined && canonicalOf(written) === canonicalOf(shown);
  }
  return { name, document, output: { format, shown, trusted } };
}
