import type { SourceOptions } from '../pipeline.ts';
import type { TrackChanges } from '../read/index.ts';

/** What several commands let a user say about a source. */
export interface SourceFlags {
  title?: string | undefined;
  trackChanges?: TrackChanges | undefined;
}

/** Gives what was said, without what was not. */
export function sourceOptions({ title, trackChanges }: SourceFlags): SourceOptions {
  return {
    // A title is one line, wherever the shell broke it.
    ...(title === undefined ? {} : { title: title.replace(/\s+/g, ' ').trim() }),
    ...(trackChanges === undefined ? {} : { trackChanges }),
  };
}
