import type { Segment } from '../change.ts';

/** Cuts what is the same down to some characters on either side of what changed, at a word's edge. */
export function excerpt(words: readonly Segment[], around: number): Segment[] {
  if (words.every(segment => segment.is === 'same'))
    return words.map(segment => ({ ...segment, text: head(segment.text, around * 2) }));
  return words.map((segment, i) => {
    if (segment.is !== 'same') return segment;
    const { text } = segment;
    const [first, last] = [i === 0, i === words.length - 1];
    if (text.length <= around * (first || last ? 1 : 2) + 3) return segment;
    if (first) return { ...segment, text: tail(text, around) };
    if (last) return { ...segment, text: head(text, around) };
    return { ...segment, text: `${head(text, around)}${tail(text, around).slice(1)}` };
  });
}

/** Gives the beginning of a text, with an ellipsis where more follows. */
export function head(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text.slice(0, cut > length / 2 ? cut : length)} …`;
}

function tail(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.indexOf(' ', text.length - length);
  return `… ${text.slice(cut >= 0 && cut < text.length - length / 2 ? cut + 1 : text.length - length)}`;
}
