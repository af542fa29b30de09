import { type OutputOptions, outputOptions } from '../build/output-options.ts';
import { say, Trouble } from '../message/index.ts';
import type { TrackChanges } from '../read/index.ts';

/** What a user may say of the outputs on the command line. */
export interface OutputFlags {
  title?: string | undefined;
  trackChanges?: TrackChanges | undefined;
  focus?: string | undefined;
  words?: number | undefined;
  draft?: boolean | undefined;
  embed?: boolean | undefined;
  htmlFragment?: boolean | undefined;
  sentenceLines?: boolean | undefined;
  archive?: boolean | undefined;
  theme?: string | undefined;
  referenceDoc?: string | undefined;
}

/** Gives what was said, without what was not and without what is so anyway. */
export function chosenOptions(flags: OutputFlags, epoch: string | undefined): OutputOptions {
  if (flags.words !== undefined && !(Number.isSafeInteger(flags.words) && flags.words >= 10))
    throw new Trouble(
      say('usage', {
        why: '`--words` takes a whole number from 10',
        hint: 'Leave it out to use the budget of the audience.',
      }),
    );
  const { title, trackChanges, focus, words, theme, referenceDoc } = flags;
  const said: { [K in keyof OutputOptions]-?: OutputOptions[K] | undefined } = {
    ...{ title, trackChanges, focus, words, theme, referenceDoc, epoch },
    draft: flags.draft || undefined,
    embed: flags.embed === false ? false : undefined,
    htmlFragment: flags.htmlFragment || undefined,
    sentenceLines: flags.sentenceLines || undefined,
    archive: flags.archive || undefined,
  };
  return outputOptions.parse(
    Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  );
}
