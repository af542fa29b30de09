import type { Document } from '../../brief/index.ts';
import type { Host } from '../../host.ts';
import type { Message } from '../../message/index.ts';
import { fitPages, type PublishedAudience, readBrief } from '../../pipeline.ts';
import type { Theme } from '../../write/index.ts';
import type { FoundSource } from '../find-sources.ts';
import { loadSource } from '../load-source.ts';
import { publishingOptions } from '../publishing-options.ts';
import type { ShownFile, SideDocument } from './side-document.ts';

/** One brief of a side, ready to be laid out for any audience. */
export interface SideBrief {
  name: string;
  /** The audiences that the brief itself asks for. */
  audiences?: readonly string[];
  /** Says that the title is only the file's name. */
  untitled: boolean;
  layOut: (audience: PublishedAudience, how: { title?: string; theme?: Theme }) => Promise<Edition>;
  /** What its file shows, if it may be an output that another program saved. */
  source?: ShownFile;
}

/** One audience's document of a brief, if the brief has anything for it. */
export interface Edition {
  document: Document | undefined;
  messages: Message[];
  /** The files of its pictures. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

/** One of the two things that are compared. */
export interface Side {
  label: string;
  /** What is read from: the file system, or one commit. */
  host: Host;
  briefs: readonly SideBrief[];
  /** Documents that are laid out already, by brief, where the operand is one. */
  documents: readonly SideDocument[];
  /** The theme of this revision, where there is one to ask: files that are named have none. */
  theme?: Theme;
  /** What loading it found. */
  messages?: readonly Message[];
}

/** Loads a source for comparison. */
export async function loadSideBrief(host: Host, found: FoundSource): Promise<SideBrief> {
  const source = await loadSource(host, found);
  const read = readBrief(source);
  const untitled = read.messages.some(message => message.rule === 'title-missing');
  // The title that a file's name gives way to is editorial as well, and nothing else depends on it.
  const titled = (title: string | undefined): typeof read => {
    if (title === undefined) return read;
    if (!untitled) return readBrief({ ...source, title });
    const { value, messages } = read;
    return {
      ...read,
      value: { ...value, metadata: { ...value.metadata, title } },
      messages: messages.filter(message => message.rule !== 'title-missing'),
    };
  };
  return {
    name: found.name,
    ...(read.settings.audiences ? { audiences: read.settings.audiences } : {}),
    untitled,
    layOut: async (audience, { title, theme }) => {
      const again = titled(title);
      const messages = [...again.messages];
      const look = theme ? { look: { theme } } : {};
      const options = await publishingOptions(host, found, again, look, messages);
      const { laid } = await fitPages(again.value, audience, options);
      messages.push(...laid.messages);
      return { document: laid.value, messages, pictures: options.assets };
    },
  };
}
