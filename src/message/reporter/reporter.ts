import type { Message } from '../message.ts';
import type { Palette } from './palette.ts';

/** What a reporter may use besides the messages. */
export interface ReportContext {
  palette: Palette;
  /** The text of each file that messages name, for code frames. */
  sources: ReadonlyMap<string, string>;
  version: string;
}

/** Renders messages for one kind of reader. */
export type Reporter = (messages: readonly Message[], context: ReportContext) => string;
