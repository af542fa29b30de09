import type { Font } from '../font/font.ts';
import { visible } from '../font/visible.ts';
import { cutLongWords } from './cut-long-words.ts';
import { partAddresses } from './part-addresses.ts';
import type { Inline, Pdfmake, StyleStack, TextInlines } from './pdfmake.ts';

interface Fonts {
  provideFont(family: string, bold?: boolean, italics?: boolean): Font;
}

/**
 * Measures words as pdfmake does, with three differences: each run names its whole style (pdfmake
 * looks eighteen properties up for every word); a line's height is the block's leading, whatever
 * stands in it; and a marker stays with its word. A line that ends by a line feed ends in a space,
 * so that extracted words stay apart.
 */
export function makeTextInlines(pdfmake: Pdfmake, fonts: Fonts): TextInlines {
  class SteadyInlines extends pdfmake.TextInlines implements TextInlines {
    override buildInlines(texts: unknown, stack: StyleStack): unknown {
      return super.buildInlines(flattened(texts), stack);
    }

    override measure(given: Inline[], stack: StyleStack): Inline[] {
      const inlines = cutLongWords(partAddresses(given));
      const block = stack.styleOverrides.at(-1) as {
        leading?: number;
        alignment?: string;
        preserveLeadingSpaces?: boolean;
      };
      let last: Inline | undefined;
      let family = '';
      let font: Font | undefined;
      for (const inline of inlines as (Inline & {
        bold?: boolean;
        italics?: boolean;
        glue?: true;
        held?: true;
      })[]) {
        const wanted = `${inline.font} ${inline.bold} ${inline.italics}`;
        if (!font || wanted !== family) {
          font = fonts.provideFont(inline.font as string, inline.bold, inline.italics);
          family = wanted;
        }
        const own = font;
        const soft = inline.text.endsWith('\u00ad') && !inline.lineEnd;
        inline.text = inline.text.replace(/\u00ad/gu, '');
        if (inline.lineEnd && !/\s$/u.test(inline.text)) inline.text += ' ';
        const size = (text: string) => own.widthOfString(visible(text, own), inline.fontSize);
        inline.font = own;
        inline.width = size(inline.text);
        if (soft) inline.hyphenWidth = size('\u00ad');
        inline.height = block.leading ?? inline.fontSize;
        inline.alignment = block.alignment ?? 'left';
        const lead = block.preserveLeadingSpaces ? null : /^\s+/u.exec(inline.text);
        const trail = /\s+$/u.exec(inline.text);
        inline.leadingCut = lead ? size(lead[0]) : 0;
        inline.trailingCut = trail ? size(trail[0]) : 0;
        keepDash(inline, last);
        const apart = !inline.held && last !== undefined && /\s$/u.test(last.text);
        if (inline.glue && last && !apart && !last.lineEnd) last.noNewLine = true;
        last = inline;
      }
      return inlines;
    }
  }
  return new SteadyInlines(fonts);
}

/**
 * Flattens texts in texts. pdfmake does so with `reduce`, and copies its list for each text, which takes
 * a paragraph of 100,000 texts a minute: a list that is flat gives itself.
 */
function flattened(texts: unknown): unknown[] {
  const list: unknown[] = [];
  const add = (item: unknown) => {
    const inner = Array.isArray(item) ? item : (item as { text?: unknown } | null)?.text;
    if (Array.isArray(inner)) for (const one of inner) add(one);
    else list.push(item);
  };
  add(texts);
  return Object.assign(list, { reduce: () => list });
}

const dashes = /^[\u2013\u2014]+/u;

/**
 * Keeps a dash from opening a line: it stays with what stands before it, unless it stands at a word
 * that follows a space, as the first of a pair does in Spanish; then it stays with that word.
 */
function keepDash(inline: Inline, last: Inline | undefined): void {
  const [dash] = dashes.exec(inline.text) ?? [];
  if (dash === undefined) return;
  const opens = !last || last.lineEnd || /\s$/u.test(last.text);
  if (!opens || (last && !last.lineEnd && /^\s/u.test(inline.text.slice(dash.length))))
    (last as Inline).noNewLine = true;
  else if (inline.text === dash) inline.noNewLine = true;
}
