import type { PlacedFrame, Slice } from '../layout/galley.ts';
import type { FramePart, Sheet } from './sheet.ts';

/** Gives the parts of frames that are on a page which holds the slices `from` to `to`. */
export function frameParts(
  frames: readonly PlacedFrame[],
  slices: readonly Slice[],
  sheet: Sheet,
  from: number,
  to: number,
): FramePart[] {
  const again = sheet.body.filter(placed => placed.repeated);
  const own = sheet.body.filter(placed => !placed.repeated);
  return frames.flatMap(({ frame, x, width, from: first, to: last }): FramePart[] => {
    const a = Math.max(from, first);
    const z = Math.min(to, last);
    if (a >= z) return [];
    const inside = own.slice(a - from, z - from);
    const said = frame.kind === 'table' && first < from && slices[first] === again[0]?.slice;
    const all = said ? [...again, ...inside] : inside;
    const top = all[0];
    const bottom = all.at(-1);
    if (!top || !bottom) return [];
    const head = frame.kind === 'table' && (first >= from || said) ? frame.headerRows : 0;
    const header = head > 0 ? all[Math.min(head, all.length) - 1] : undefined;
    return [
      {
        frame,
        x,
        width,
        top: top.slice.top + top.shift,
        bottom: bottom.slice.bottom + bottom.shift,
        ...(header ? { header: header.slice.bottom + header.shift } : {}),
      },
    ];
  });
}
