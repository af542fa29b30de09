import { addressParts } from '../../address-parts.ts';
import type { Run } from '../content.ts';
import type { Inline } from './pdfmake.ts';

type Word = Inline & Partial<Pick<Run, 'address' | 'tags'>>;

/** Parts addresses where a line may break, in place of what pdfmake, which takes them for prose, found. */
export function partAddresses(inlines: readonly Inline[]): readonly Inline[] {
  if (!inlines.some((inline: Word) => inline.address)) return inlines;
  const out: Inline[] = [];
  for (let i = 0; i < inlines.length; ) {
    const first = inlines[i] as Word;
    let end = i + 1;
    while (first.address && isOfSame(first, inlines[end])) end++;
    if (first.address) out.push(...parted(inlines.slice(i, end)));
    else out.push(first);
    i = end;
  }
  return out;
}

function isOfSame(first: Word, next: Word | undefined): boolean {
  return next?.address === true && next.tags === first.tags && next.font === first.font;
}

/** The last part keeps what is said of the end of the address: whether a line may break there. */
function parted(inlines: readonly Inline[]): Inline[] {
  const last = inlines.at(-1) as Inline;
  const parts = addressParts(inlines.map(({ text }) => text).join(''));
  return parts.map((text, i) =>
    i === parts.length - 1
      ? { ...last, text }
      : { ...last, text, noNewLine: false, lineEnd: false },
  );
}
