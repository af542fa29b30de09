import type { Metadata } from '../../brief/index.ts';
import type { Block } from './block/block.ts';
import { textAt } from './block/text-at.ts';
import { authorsOf, isAffiliation, namesOf } from './recognise/authors.ts';
import { dateIn, isDateLine } from './recognise/dates.ts';
import { isSeries, partsOf } from './recognise/front.ts';
import type { Candidate } from './recognise/recogniser.ts';

/** Reads what the head of a text says about it: title, subtitle, authors, date, keywords. */
export function metadataOf(blocks: readonly Block[], kinds: readonly Candidate[]): Metadata {
  const metadata: Metadata = {};
  const authors: { name: string; affiliation?: string }[] = [];
  for (const [i, { kind, until }] of kinds.entries()) {
    const line = textAt(blocks, i).slice(0, until);
    if (kind === 'title') metadata.title = onOneLine(line);
    if (kind === 'subtitle') metadata.subtitle = onOneLine(line);
    if (kind !== 'byline') continue;
    const subject = /^(?:subject|re)\s?:\s+(\S.*)$/i.exec(line)?.[1];
    if (subject !== undefined) metadata.title ??= subject;
    const bare = line.replace(/^date\s?:\s*/i, '');
    const date = dateIn(bare);
    if (date !== undefined) metadata.date ??= date;
    for (const part of partsOf(bare)) {
      if (isDateLine(part) || isSeries(part)) continue;
      const names = authorsOf(part);
      const last = authors.at(-1);
      if (names) authors.push(...names.map(name => ({ name })));
      else if (isAffiliation(part)) {
        if (last && !last.affiliation) last.affiliation = part;
      } else if (!/:/.test(line)) authors.push(...(namesOf(part) ?? []).map(name => ({ name })));
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
