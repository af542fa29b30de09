import type { Element } from 'hast';
import { flatText, type Paragraph } from '../../../brief/index.ts';
import { group } from '../../group.ts';
import { attribute } from '../page/element.ts';

/** Columns that one unit of a style's length amounts to. */
const columns: Readonly<Record<string, number>> = {
  px: 1 / 8,
  pt: 1 / 6,
  em: 2,
  rem: 2,
  cm: 5,
  mm: 0.5,
  in: 12,
  '%': 0.5,
};

// Nobody sets so much by hand; the pattern looks each property through to the end.
const longest = 1000;

/** Gives the columns of a manual indent: a left margin in the style, or hard spaces before the words. */
export function indentOf(element: Element, paragraph: Paragraph): number {
  const style = (attribute(element, 'style') ?? '').slice(0, longest);
  const margin =
    /(?:margin|padding)(?:-left|-inline-start)?\s*:\s*(?:\S+\s+\S+\s+\S+\s+)?([\d.]{1,8})(px|pt|r?em|cm|mm|in|%)\s*(?:;|$)/i.exec(
      style,
    );
  const isLeft = margin !== null && /-left|-inline-start|(?:\S+\s+){3}/.test(margin[0]);
  const size = isLeft ? Number(margin[1]) * Number(columns[group(margin, 2).toLowerCase()]) : 0;
  const hard = /^[\u00A0\u2003\u2002\u3000]+/.exec(flatText(paragraph.children))?.[0].length ?? 0;
  return Math.round(size) + (hard >= 2 ? hard : 0);
}
