import type { Role } from './node/index.ts';

const roles: readonly (readonly [RegExp, Role])[] = [
  [/^(policy )?recommendations?\b|^what (should|must) be done\b|^way forward$/i, 'recommendations'],
  [/^conclusions?\b|^concluding (remarks|thoughts)$/i, 'conclusion'],
  [/^(executive )?summary$|^key (points|messages|findings|takeaways)$|^at a glance$/i, 'summary'],
  [/^background$|^context$|^introduction$/i, 'background'],
  [/^disclaimers?$|^अस्वीकरण$/i, 'disclaimer'],
  [/^about the (authors?|writers?|contributors?)$|^लेखक (परिचय|के बारे में)$/i, 'author-note'],
];

/** Reads a section's role off its heading; `body` where the heading names none. */
export function roleOfHeading(heading: string): Role {
  const bare = heading.trim().replace(/^(\d+|[IVX]+)[.)]?\s+/, '');
  return roles.find(([pattern]) => pattern.test(bare))?.[1] ?? 'body';
}
