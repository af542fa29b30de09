import type { Metadata } from '../../brief/index.ts';
import type { Block } from './block/block.ts';
import { authorsOf, isAffiliation, namesOf } from './recognise/authors.ts';
import { dateOf } from './recognise/dates.ts';
import { isCredit, partsOf } from './recognise/front.ts';
import type { Candidate } from './recognise/recogniser.ts';

/** Reads what the head of a text says about it: title, subtitle, authors, date, keywords. */
export function metadataOf(blocks: readonly Block[], kinds: readonly Candidate[]): Metadata {
  const metadata: Metadata = {};
  const authors: { name: string; affiliation?: string }[] = [];
  for (const [i, { kind }] of kinds.entries()) {
    const line = blocks[i]?.text ?? '';
    if (kind === 'title') metadata.title = line;
    if (kind === 'subtitle') metadata.subtitle = line;
    if (kind !== 'byline') continue;
    const subject = /^(?:subject|re)\s?:\s+(\S.*)$/i.exec(line)?.[1];
    if (subject !== undefined) metadata.title ??= subject;
    for (const part of partsOf(line.replace(/^date\s?:\s*/i, ''))) {
      const date = dateOf(part);
      if (date !== undefined) metadata.date ??= date;
      else if (isAffiliation(part) && authorsOf(part) === undefined) {
        const last = authors.at(-1);
        if (last && !last.affiliation) last.affiliation = part;
      } else
        for (const name of authorsOf(part) ??
          (isCredit(line) || isNamed(line) ? namesOf(part) : undefined) ??
          [])
          authors.push({ name });
    }
  }
  if (authors.length > 0) metadata.authors = authors;
  return metadata;
}

function isNamed(line: string): boolean {
  return namesOf(line) !== undefined;
}
