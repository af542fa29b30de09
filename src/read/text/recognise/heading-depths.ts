import { roleOfHeading } from '../../../brief/role-of-heading.ts';
import type { Candidate } from './recogniser.ts';

/**
 * Gives each heading its depth: headings set alike are of one depth, and one set in a new way
 * stands below the last. A closing section without a number ends numbered ones.
 */
export function headingDepths(
  found: readonly Candidate[],
  textOf: (index: number) => string,
): Candidate[] {
  const open: string[] = [];
  return found.map((candidate, index) => {
    const { kind, style = 'line' } = candidate;
    if (kind !== 'heading') return candidate;
    const numbered = found[index - 1]?.kind === 'heading-number' ? 'decimal 1' : style;
    const closing =
      (numbered === 'line' || numbered === 'capitals') &&
      roleOfHeading(textOf(index)) !== 'body' &&
      /^(?:decimal|roman|upper|named)/.test(open[0] ?? '');
    if (closing) open.length = 0;
    const at = open.indexOf(numbered);
    const parent = parentOf(numbered, open);
    if (at >= 0) open.length = at + 1;
    else {
      if (parent !== undefined) open.length = parent + 1;
      open.push(numbered);
    }
    return { ...candidate, depth: open.length };
  });
}

// "2.1" stands below "2" whatever stood between them.
function parentOf(style: string, open: readonly string[]): number | undefined {
  const level = /^decimal (\d)$/.exec(style)?.[1];
  if (level === undefined) return undefined;
  for (let above = Number(level) - 1; above > 0; above--) {
    const at = open.indexOf(`decimal ${above}`);
    if (at >= 0) return at;
  }
  return undefined;
}
