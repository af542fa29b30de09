/**
 * What selection knows of one language: how its sentences lean on others, and the words that make them
 * worth more. Everything that is bound to a language stands in such a table.
 */
export interface Language {
  /** The letters that it is written in, which tell it from the others. */
  script: RegExp;
  /** Beginnings of a sentence that turns against the one before, continues it, or is nothing without it. */
  turn: RegExp;
  soft: RegExp;
  open: RegExp;
  /** Says whether a sentence points back from inside, at what it does not name itself. */
  pointsBack: (text: string) => boolean;
  /** The place in a count that a sentence gives itself ("Second, …"), from 1. */
  ordinal: (text: string) => number | undefined;
  /** What points at the items before it in its list ("until the first three are in place"). */
  fellows: RegExp;
  /** Beginnings of a sentence that draws a parallel, or grants something first. */
  parallel: RegExp;
  concession: RegExp;
  /** What announces a caveat without being one (global). */
  announcement: RegExp;
  /** What shows a caveat, a duty, a commitment, a figure, an implication, a conclusion. */
  caveat: RegExp;
  duty: RegExp;
  commitment: RegExp;
  figure: RegExp;
  implication: RegExp;
  verdict: RegExp;
  /** Words of what binds, against what was only remarked. */
  binding: RegExp;
  /** The wording of a request for a summary, and its words that ask for nothing (global). */
  request: RegExp;
  filler: RegExp;
  /** Words too common to tell passages apart. */
  stop: readonly string[];
}
