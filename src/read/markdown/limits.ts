/**
 * How much markup a source may hold. The parser takes quadratic time in what one block holds, and
 * about 20 µs a line or delimiter besides. A source is parsed in parts where blank lines allow it;
 * the other limits are those of one part.
 */
export const limits = {
  /** Delimiters in one run of inline text; 25,000 took 33 s. */
  block: 2_000,
  /** Characters after which a source is parted as soon as it may be. */
  part: 8_000,
  /** Lines, and delimiters. */
  lines: 20_000,
  delimiters: 40_000,
  /** Definitions; each reference searches them all. */
  definitions: 2_000,
  /** Lengths of backtick runs times characters: a run without its like searches its block to the end. */
  backticks: 5_000_000,
  /** Containers and formatting inside each other; 10,000 overflow the stack. */
  depth: 100,
} as const;
