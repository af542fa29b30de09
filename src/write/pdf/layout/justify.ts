import type { Line } from './break-lines.ts';

/** What a space may grow by, in sizes of the text; where more is needed, the line stays ragged. */
const most = 0.6;

/**
 * Stretches a line to a width, at its spaces and nowhere else: not between letters, and not at the
 * other places where a line could break ("18–19"). A line that ends by itself stays as it is.
 */
export function justify(line: Line, full: number): void {
  const { inlines, width } = line;
  const last = inlines.at(-1);
  if (!last || last.lineEnd) return;
  const counts = inlines.map((inline, i) => {
    const from = i === 0 ? inline.text.trimStart() : inline.text;
    return spaces(i === inlines.length - 1 ? from.trimEnd() : from);
  });
  const all = counts.reduce((sum, count) => sum + count, 0);
  const stretch = (full - width) / all;
  if (all === 0 || stretch <= 0 || stretch > most * last.fontSize) return;
  let moved = 0;
  inlines.forEach((inline, i) => {
    const wider = (counts[i] ?? 0) * stretch;
    inline.x += moved;
    inline.width += wider;
    inline.stretch = stretch;
    moved += wider;
  });
  line.width = full;
}

const spaces = (text: string) => text.split(' ').length - 1;
