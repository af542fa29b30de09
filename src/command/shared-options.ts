import { trackChangesChoices } from '../read/reader.ts';

/** Options that several commands take. */
export const sharedOptions = {
  title: {
    type: 'string',
    requiresArg: true,
    describe: 'Title, for a source that has none',
  },
  trackChanges: {
    choices: trackChangesChoices,
    requiresArg: true,
    describe: 'What to make of the tracked changes of a Word file (default: accept)',
  },
  audience: {
    alias: 'a',
    type: 'string',
    requiresArg: true,
    describe: 'The audience, by folder name',
  },
} as const;
