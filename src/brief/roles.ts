/** What a section can be to a brief. */
export const roles = [
  'standfirst',
  'body',
  'summary',
  'background',
  'recommendations',
  'conclusion',
  'disclaimer',
  'byline',
  'author-note',
  'chrome',
] as const;
export type Role = (typeof roles)[number];

/** The roles of what stands round an argument and is no part of it. */
export const furnitureRoles: ReadonlySet<Role> = new Set([
  'disclaimer',
  'byline',
  'author-note',
  'chrome',
]);
