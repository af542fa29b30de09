import { build as b } from '../../../brief/index.ts';
import { Trouble } from '../../../message/index.ts';
import { decodeSource, sourceLimit, tooBig } from '../../decode.ts';
import { declaredEncoding } from '../../html/page/declared-encoding.ts';
import { readPage } from '../../html/read-page.ts';
import type { DraftBlock, Drafted } from '../../rich/draft.ts';
import type { Context } from '../context.ts';
import { openPackage } from '../package/open-package.ts';
import type { XmlElement } from '../package/xml.ts';
import { readPackage } from '../read-package.ts';
import { adopt } from './adopt.ts';
import { chunkKind } from './chunk-kind.ts';
import { pageInMail } from './page-in-mail.ts';
import { readLines } from './read-lines.ts';

/** A file may name one part again and again: reading ends at so many, and at a source's size in all. */
const mostChunks = 100;

/**
 * Reads a document inside the document in its place: a page, plain text or a Word file that the
 * package holds. What is kept elsewhere, holds documents itself, or is of another kind is said.
 */
export function readChunk(element: XmlElement, context: Context): DraftBlock[] {
  const found = context.part.relationships.get(element.attributes['r:id'] ?? '');
  const name = found?.target ?? 'altChunk';
  const say = (text: string) => {
    context.say('markup-unsupported', { kind: 'A document inside the document', text });
    return [];
  };
  const bytes = found && !found.external ? context.opened.bytes(name) : undefined;
  if (!bytes || context.isInside) return say(name.slice(0, 200));
  const { inside, named } = context;
  inside.count += 1;
  inside.bytes += bytes.length;
  if (inside.count > mostChunks) return say(name.slice(0, 200));
  try {
    if (inside.bytes > sourceLimit) throw tooBig(name, inside.bytes);
    const drafted = readAs(name, bytes, context);
    if (!drafted) return say(name.slice(0, 200));
    const { blocks, metadata } = adopt(drafted, name, context);
    if (metadata.subtitle === undefined) return blocks;
    if (named.subtitle !== undefined) return [b.paragraph([b.text(metadata.subtitle)]), ...blocks];
    named.subtitle = metadata.subtitle;
    return blocks;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return say(`${name.slice(0, 200)}: ${error.found.reason}`);
  }
}

function readAs(name: string, bytes: Uint8Array, context: Context): Drafted | undefined {
  const { file, trackChanges, inside } = context;
  const page = (source: Uint8Array, declared = declaredEncoding(source)) => {
    const { value, messages } = decodeSource(source, file, declared);
    const read = readPage(value, { file });
    return { ...read, messages: [...messages, ...read.messages] };
  };
  switch (chunkKind(name, bytes)) {
    case 'page':
      return page(bytes);
    case 'mail': {
      const found = pageInMail(bytes);
      return found && page(found.bytes, found.encoding);
    }
    case 'text': {
      const { value, messages } = decodeSource(bytes, file);
      return { ...readLines(value), messages };
    }
    case 'package':
      return readPackage(openPackage(bytes, file, inside.spent), {
        file,
        trackChanges,
        isInside: true,
      });
    default:
      return undefined;
  }
}
