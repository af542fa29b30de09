import type { Theme } from '../../theme.ts';
import type { RunStyle } from '../content.ts';
import type { PdfContext } from '../context.ts';
import type { Font } from './font.ts';
import { isOwn, ownFamilies } from './own-family.ts';

/** Also keeps the spaces between its words, so that a line of it is one run. */
const devanagari = 'Noto Serif Devanagari';
/** Families that are tried in order for what the text's own family lacks. */
const fallbacks = [devanagari, 'Noto Sans', 'Noto Sans Math', 'Noto Sans Symbols 2'];

/** What stays with the character before it: marks, joiners, variation selectors, dandas. */
const clinging = /^(?:\p{M}|\u200c|\u200d|[\ufe00-\ufe0f]|\u0964|\u0965)$/u;
/** What the package's families surely have; most texts need no closer look. */
const latin = /^[\n\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2026]+$/u;
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;

interface Fonts {
  provideFont(family: string, bold?: boolean, italics?: boolean): Font;
}

/**
 * Makes the function that splits a text by the fonts that hold its characters. A character that no
 * font has is added to `missing` and stays with the text's own font.
 */
export function fitFonts(fonts: Fonts, missing: Set<string>, theme: Theme): PdfContext['inFonts'] {
  const has = (family: string, style: RunStyle, code: number) =>
    fonts.provideFont(family, style.bold, style.italics).has(code);
  const familyOf = (char: string, style: RunStyle, previous: string | undefined) => {
    const code = char.codePointAt(0) ?? 0;
    if (char === '\n') return previous ?? style.font;
    const clings = clinging.test(char) || (char === ' ' && previous === devanagari);
    if (previous !== undefined && clings && has(previous, style, code)) return previous;
    if (has(style.font, style, code)) return style.font;
    const base = isOwn(style.font)
      ? [theme[style.font === ownFamilies.body ? 'body' : 'sans'].font]
      : [];
    const found = [...base, ...fallbacks].find(family => has(family, style, code));
    if (found !== undefined) return found;
    if (!ignorable.test(char)) missing.add(char);
    return previous ?? style.font;
  };
  return (text, style) => {
    if (!isOwn(style.font) && latin.test(text)) return [{ text, style }];
    const parts: { text: string; style: RunStyle }[] = [];
    for (const char of text) {
      const last = parts.at(-1);
      const family = familyOf(char, style, last?.style.font);
      if (last && last.style.font === family) last.text += char;
      else parts.push({ text: char, style: { ...style, font: family } });
    }
    return parts;
  };
}
