import type { Host } from '../host.ts';
import type { Message } from '../message/index.ts';
import type { Theme } from '../write/index.ts';
import { loadReference } from './load-reference.ts';
import { loadTheme } from './load-theme.ts';
import type { OutputOptions } from './output-options.ts';
import { recordingHost } from './recording-host.ts';

/** How the outputs of a run are to look. */
export interface Look {
  theme: Theme;
  /** A Word file whose styles DOCX takes. */
  reference?: Uint8Array;
}

/** Loads what decides the look of every edition, with the digests of the files that say so. */
export async function loadLook(
  host: Host,
  roots: readonly string[],
  chosen: Pick<OutputOptions, 'theme' | 'referenceDoc'>,
): Promise<{ look: Look; messages: Message[]; digests: ReadonlyMap<string, string> }> {
  const recorder = recordingHost(host);
  const reference =
    chosen.referenceDoc === undefined
      ? undefined
      : await loadReference(recorder, chosen.referenceDoc);
  const { value: theme, messages } = await loadTheme(recorder, roots, chosen.theme);
  return {
    look: { theme, ...(reference ? { reference } : {}) },
    messages,
    digests: recorder.digests,
  };
}
