import { dirname, join } from 'node:path';
import type { Host } from '../host.ts';
import { type Message, type Severities, say, withSeverities } from '../message/index.ts';
import { publish, readBrief, type Source } from '../pipeline.ts';
import type { OutputFormat } from '../write/index.ts';
import { findAudiences } from './audiences.ts';
import { audiencesFor } from './audiences-for.ts';
import type { FoundSource } from './find-sources.ts';
import { imagesShown } from './images-shown.ts';
import { outputPath } from './output-path.ts';
import { type Publishing, publishingOptions } from './publishing-options.ts';
import { recordingHost, sha256 } from './recording-host.ts';
import { tidyMessages } from './tidy-messages.ts';
import { type MadeFile, writeOutputs } from './write-outputs.ts';

export interface BuildOptions extends Publishing {
  host: Host;
  /** Folders of audiences, the project's own first. */
  templates: readonly string[];
  /** Audiences by name; those that the brief itself lists, or all, where there are none. */
  audiences: readonly string[];
  /** Whether nothing but approved editions is built. */
  approvedOnly?: boolean;
  formats: readonly OutputFormat[];
  out: string;
  /** Other severities for rules; the brief's own count for more. */
  rules?: Severities;
}

/** What became of one source. */
export interface BuiltBrief {
  name: string;
  file: string;
  /** Files written. */
  outputs: {
    path: string;
    audience: string;
    /** An image stands beside the Markdown that shows it. */
    format: OutputFormat | 'image';
    bytes: number;
    sha256: string;
  }[];
  /** Audiences for which the brief has nothing, with why. */
  skipped: { audience: string; why: string }[];
  /** The files that were read, with their digests; `<stdin>` may be among them. */
  inputs: ReadonlyMap<string, string>;
  /** The folders of the audiences that were built, by name. */
  audienceFolders: ReadonlyMap<string, string>;
  /** The settings file beside the source. */
  settings?: string;
  /** Whether an error kept everything back, so that what was published before still stands. */
  refused?: boolean;
  messages: Message[];
}

/**
 * Builds one source for its audiences. Outputs are written only when every edition is made and no
 * message is an error; a draft is written all the same.
 */
export async function buildBrief(
  source: Source,
  found: FoundSource,
  options: BuildOptions,
): Promise<BuiltBrief> {
  const { signal } = options;
  const host = recordingHost(options.host);
  host.digests.set(
    found.file,
    sha256('bytes' in source ? source.bytes : new TextEncoder().encode(source.text)),
  );
  const read = readBrief(source, signal);
  const messages: Message[] = [...read.messages];
  const publishing = await publishingOptions(host, found, read, options, messages);
  const audiences = await audiencesFor({ ...options, host }, found, read.settings.audiences);
  const skipped: BuiltBrief['skipped'] = [];
  const made: (MadeFile & { audience: string; format: OutputFormat | 'image' })[] = [];
  const wanted = audiences.filter(({ id }) => {
    const approved = !options.approvedOnly || Object.hasOwn(publishing.approvals ?? {}, id);
    if (!approved) messages.push(say('approval-absent', { audience: id }, { file: found.file }));
    return approved;
  });
  for (const audience of wanted) {
    const published = await publish(read.value, audience, options.formats, publishing);
    // A brief that asks for an edition and says nothing for it is wrong; an audience in general may miss it.
    const listed = read.settings.audiences?.includes(audience.id) === true;
    messages.push(
      ...published.messages.map(message =>
        message.rule === 'edition-empty' && listed
          ? { ...message, severity: 'error' as const }
          : message,
      ),
    );
    if (!published.value) skipped.push({ audience: audience.id, why: whyOf(published.messages) });
    for (const { format, bytes: data } of published.value?.outputs ?? []) {
      const path = outputPath(options.out, found.name, audience.id, format);
      made.push({ path, data, audience: audience.id, format });
    }
    if (published.value && options.formats.includes('md'))
      for (const [path, data] of imagesShown(published.value.document, publishing.assets))
        made.push({
          path: join(options.out, found.name, path),
          ...{ data, audience: audience.id, format: 'image' },
        });
    signal?.throwIfAborted();
  }
  const judged = withSeverities(messages, options.rules, read.settings.rules);
  const refused = judged.some(message => message.severity === 'error') && !options.chosen?.draft;
  if (refused) made.length = 0;
  else await writeOutputs(host, made, host.digests.keys());
  return {
    name: found.name,
    file: found.file,
    outputs: made.map(({ data, ...rest }) => ({
      ...rest,
      bytes: data.length,
      sha256: sha256(data),
    })),
    skipped,
    inputs: host.digests,
    // All of them: what another audience is made of is no input of an edition.
    audienceFolders: new Map([
      ...(await findAudiences(options.host, options.templates)),
      ...audiences.map(({ id, template }) => [id, dirname(template.path)] as const),
    ]),
    ...(found.settings === undefined ? {} : { settings: found.settings }),
    ...(refused ? { refused } : {}),
    messages: tidyMessages(judged, found.file),
  };
}

function whyOf(messages: readonly Message[]): string {
  return messages.find(message => message.rule === 'edition-empty')?.reason ?? 'nothing is made';
}
