import type { FramePart } from '../page/sheet.ts';
import { num, type Pen, rgb } from './pen.ts';

/** Paints tints, bars and table rules; all of them artifacts. */
export function paintFrames(pen: Pen, parts: readonly FramePart[], left: number, top: number) {
  for (const part of parts) {
    for (const rule of rulesOf(part)) {
      const [x, y, width, height, color] = rule;
      const box = [x + left, y + top, width, height].map(num).join(' ');
      pen.mark(undefined, 'P', [`${rgb(color)} rg ${box} re f`]);
    }
  }
}

type Rule = [x: number, y: number, width: number, height: number, color: string];

function rulesOf({ frame, x, width, top, bottom, header }: FramePart): Rule[] {
  if (frame.kind === 'box') {
    const { color, bar } = frame;
    const tint: Rule = [x, top, width, bottom - top, color];
    if (!bar || bar.thickness === 0) return [tint];
    return [tint, [x, top, bar.thickness, bottom - top, bar.color]];
  }
  if (frame.kind === 'bar') {
    const { color, thickness, side } = frame;
    if (side === 'top') return [[x, top, width, thickness, color]];
    return [[x, top + 1, thickness, bottom - top - 2, color]];
  }
  const { color } = frame;
  const edges: Rule[] = [
    [x, top - 0.4, width, 0.8, color],
    [x, bottom - 0.4, width, 0.8, color],
  ];
  return header === undefined ? edges : [...edges, [x, header - 0.25, width, 0.5, frame.header]];
}
