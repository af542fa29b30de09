/** The kinds of change, most serious first; a change has exactly one, the most serious that it meets. */
export const kinds = [
  'quotation',
  'figure',
  'name',
  'citation',
  'recommendation',
  'added',
  'removed',
  'moved',
  'wording',
  'layout',
] as const;
export type Kind = (typeof kinds)[number];

/** Orders kinds: the lower, the more serious. */
export function gravity(kind: Kind): number {
  return kinds.indexOf(kind);
}
