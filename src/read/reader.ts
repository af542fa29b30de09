import type { Brief, Position } from '../brief/index.ts';
import type { BriefSettings, ReadingHints } from '../config/brief-settings.ts';
import type { Result } from '../message/index.ts';

/** Part of a source that is no node's text: syntax, or a repair that its name explains. */
export interface Claim {
  position: Position;
  as: 'syntax' | 'repair' | 'message';
  name: string;
}

/** What a reader returns: the brief as far as its format says it, what else the source holds, and what it says about itself. */
export interface Reading extends Result<Brief> {
  /** Every range of the source that is not the text of a node, in order (law 1). */
  claims: Claim[];
  /** What the source's own front matter says; `brief.yaml` beside it overrides it key by key. */
  settings: BriefSettings;
}

export interface ReadOptions {
  /** Names the source in messages. */
  file: string;
  signal?: AbortSignal;
  /** What `brief.yaml` says about how to read the source; readers of formats that need no guesses ignore it. */
  hints?: ReadingHints;
}

/** One row of the table of readers. */
export interface Reader {
  name: string;
  /** File name endings, with the dot, lower case. */
  extensions: readonly string[];
  read: (source: string, options: ReadOptions) => Reading;
}
