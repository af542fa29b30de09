import type { Look } from './look.ts';
import { faces } from './pages/glyph-widths.ts';
import { lineBreaker } from './pages/line-breaker.ts';
import { textWidth } from './pages/text-width.ts';

/** Lines set a little wider than reckoned must still be as many. */
const slack = 1.03;

/** Gives the space to leave at the right of a title, in twips, so that its lines are about as long as one another. */
export function balancingIndent(text: string, { title, measure }: Look): number {
  const size = title.size / 100;
  const words = text.split(/\s+/u).filter(word => word !== '');
  const widths = words.map(word => textWidth(word, faces.sansBold) * size * slack);
  const space = textWidth(' ', faces.sansBold) * size * slack;
  const lines = (width: number) => {
    const breaker = lineBreaker(width, 0, 0);
    for (const wide of widths) {
      breaker.word(wide);
      breaker.space(space);
    }
    return breaker.lines().length;
  };
  const most = lines(measure);
  if (most < 2) return 0;
  let [low, high] = [Math.max(measure / most / 2, ...widths), measure];
  while (high - low > 20) {
    const middle = (low + high) / 2;
    if (lines(middle) > most) low = middle;
    else high = middle;
  }
  return Math.max(0, Math.floor(measure - high));
}
