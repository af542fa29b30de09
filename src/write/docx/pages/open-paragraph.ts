import type { Block } from './blocks-in.ts';
import type { Face } from './glyph-widths.ts';
import { lineBreaker } from './line-breaker.ts';
import type { Setting } from './setting.ts';
import { readFact, type StyleFacts } from './style-sheet.ts';
import { attribute, type Tags } from './tags.ts';
import { textWidth } from './text-width.ts';

/** English Metric Units a twip. */
const emu = 635;
/** What Word makes of text without a size. */
const usualSize = 20;

/** Reads a paragraph and breaks it into lines; nothing is read of an empty one. */
export function openParagraph(next: Tags | undefined, setting: Setting, width: number): Block {
  const { sheet } = setting;
  const own: StyleFacts = {};
  let style = '';
  let breaker: ReturnType<typeof lineBreaker> | undefined;
  let facts: StyleFacts = sheet('Normal');
  const begin = () => {
    facts = { ...sheet(style || 'Normal'), ...own };
    breaker ??= openLines(facts, faceOf(facts, setting), width);
    return breaker;
  };
  let run: StyleFacts | undefined;
  for (let tag = next?.(); tag; tag = next?.()) {
    const { name, closes, attributes, text } = tag;
    if (name === 'w:p' && closes) break;
    if (closes) continue;
    if (name === 'w:pStyle') style = attribute(attributes, 'w:val') ?? '';
    else if (name === 'w:r') run = {};
    else if (name === 'w:rStyle')
      run = { ...sheetOf(sheet, attribute(attributes, 'w:val')), ...run };
    else if (name === 'w:t') {
      const breaker = begin();
      const its = { ...facts, ...run };
      setText(text, breaker, its, faceOf(its, setting));
    } else if (name === 'w:tab') begin().space(tabWidth);
    else if (name === 'w:br' || name === 'w:cr') begin().newLine();
    else if (name === 'w:footnoteReference') {
      // The mark itself: a raised figure or two.
      begin().word(60);
      begin().note(attribute(attributes, 'w:id') ?? '');
    } else if (name === 'w:bookmarkStart') begin().mark(attribute(attributes, 'w:name') ?? '');
    else if (name === 'wp:extent')
      begin().image(emus(attributes, 'cx') / emu, emus(attributes, 'cy') / emu);
    else readFact(run ?? own, name, attributes);
  }
  const lines = begin().lines();
  return {
    ...{ style, lines, before: facts.before ?? 0, after: facts.after ?? 0, repeats: 0 },
    keepNext: facts.keepNext ?? false,
    keepLines: facts.keepLines ?? false,
    contextual: facts.contextual ?? false,
    rules: [facts.ruleAbove ?? 0, facts.ruleBelow ?? 0],
  };
}

/** As far as a tab goes in a note, where it leads to the text. */
const tabWidth = 120;

function openLines(facts: StyleFacts, face: Face, width: number) {
  const { left = 0, right = 0, firstLine = 0, line = 240, lineRule = 'auto' } = facts;
  const natural = face.height * (facts.size ?? usualSize) * 10;
  const height =
    lineRule === 'exact'
      ? line
      : lineRule === 'atLeast'
        ? Math.max(line, natural)
        : (natural * line) / 240;
  return lineBreaker(Math.max(200, width - left - right), firstLine, height);
}

function setText(
  text: string,
  breaker: ReturnType<typeof lineBreaker>,
  facts: StyleFacts,
  face: Face,
): void {
  const size = ((facts.size ?? usualSize) / 100) * (facts.raised ? 0.6 : 1);
  for (const [part] of plain(text).matchAll(/\s+|[^\s\-–—]+[-–—]*|[-–—]+/gu)) {
    const wide = textWidth(part, face) * size;
    if (/^[^\S\u00a0\u202f]/u.test(part)) breaker.space(wide);
    else breaker.word(wide);
  }
}

function faceOf({ font = '', bold }: StyleFacts, { faces }: Setting): Face {
  if (/mono|consol|courier/i.test(font)) return faces.mono;
  if (/sans|calibri|carlito|arial|helvetica|verdana|segoe|aptos/i.test(font))
    return bold ? faces.sansBold : faces.sans;
  return bold ? faces.serifBold : faces.serif;
}

/** Gives what a character style says itself: what it does not say is the paragraph's. */
function sheetOf(sheet: (id: string) => StyleFacts, id = ''): StyleFacts {
  const base = sheet('');
  return Object.fromEntries(
    Object.entries(sheet(id)).filter(
      ([key, value]) => key !== 'basedOn' && base[key as keyof StyleFacts] !== value,
    ),
  );
}

function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

function emus(attributes: string, name: string): number {
  return Number(attribute(attributes, name) ?? 0);
}
