import type { Metadata } from '../../brief/index.ts';
import type { Block } from './block/block.ts';
import { textAt } from './block/text-at.ts';
import { authorsOf, gluedPost, isAffiliation, namesOf } from './recognise/authors.ts';
import { partsOf } from './recognise/credit.ts';
import { dateIn, isDateLine } from './recognise/dates.ts';
import { isSubject, memoLine } from './recognise/memo.ts';
import type { Candidate } from './recognise/recogniser.ts';
import { isSeries } from './recognise/series.ts';

/** Reads what the head of a text says about it: title, subtitle, authors, date, keywords. */
export function metadataOf(blocks: readonly Block[], kinds: readonly Candidate[]): Metadata {
  const metadata: Metadata = {};
  const authors: { name: string; affiliation?: string }[] = [];
  // The line of a memo's head under which names stand.
  let under: string | undefined;
  for (const [i, { kind, until }] of kinds.entries()) {
    const line = textAt(blocks, i).slice(0, until);
    if (kind === 'title') metadata.title = onOneLine(line);
    if (kind === 'subtitle') metadata.subtitle = onOneLine(line);
    if (kind !== 'byline') continue;
    const about = isSubject(line) ? line.replace(/^.*?:\s*/, '') : under === 'subject' ? line : '';
    if (about !== '') metadata.title ??= about;
    under = memoLine(line) ?? under;
    const bare = line.replace(/^date\s?:\s*/i, '');
    const date = dateIn(bare);
    if (date !== undefined) metadata.date ??= date;
    if (under !== undefined && under !== 'from') continue;
    for (const part of partsOf(bare.replace(/^from\s?:\s*/i, ''))) {
      if (part === '' || isDateLine(part) || isSeries(part)) continue;
      const names = authorsOf(part);
      const glued = gluedPost(part);
      const last = authors.at(-1);
      if (names) authors.push(...names.map(name => ({ name })));
      else if (glued) authors.push(glued);
      else if (isAffiliation(part)) {
        if (last && !last.affiliation) last.affiliation = part;
      } else if (!/:/.test(part)) authors.push(...(namesOf(part) ?? []).map(name => ({ name })));
    }
  }
  if (authors.length > 0) metadata.authors = authors;
  return metadata;
}

function onOneLine(words: string): string {
  return words
    .replace(/[\u00AD\uFFFC]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
