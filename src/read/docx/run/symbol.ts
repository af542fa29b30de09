import { build as b } from '../../../brief/index.ts';
import type { XmlElement } from '../package/xml.ts';
import type { Inline } from './inline.ts';
import { put, putText } from './put.ts';
import type { RunState } from './run.ts';

/** Signs in the order of their codes; a space stands for a code without one. */
function row(font: string, from: number, signs: string): [string, string][] {
  return [...signs].flatMap((sign, i): [string, string][] =>
    sign === ' ' ? [] : [[`${font} ${from + i}`, sign]],
  );
}

/** The signs of fonts whose codes are their own, by font and code; of Wingdings, those that texts use. */
const known: ReadonlyMap<string, string> = new Map([
  ...row('symbol', 0x21, '!∀#∃%&∋()∗+,−./0123456789:;<=>?'),
  ...row('symbol', 0x40, '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_'),
  ...row('symbol', 0x60, '‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'),
  ...row('symbol', 0xa0, '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵'),
  ...row('symbol', 0xc0, 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓'),
  ...row('symbol', 0xe0, '◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'),
  ...row('wingdings', 0x21, '✏✂✁'),
  ...row('wingdings', 0x28, '☎✆✉'),
  ...row('wingdings', 0x45, '☜☞☝☟'),
  ...row('wingdings', 0x6c, '●❍■□ ❑❒⬧⧫◆❖⬥'),
  ...row('wingdings', 0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
  ...row('wingdings', 0x9e, '·•'),
  ...row('wingdings', 0xa7, '▪☐'),
  ...row('wingdings', 0xaa, '✦★✶'),
  ...row('wingdings', 0xd8, '➢'),
  ...row('wingdings', 0xdf, '←→↑↓'),
  ...row('wingdings', 0xe8, '➔'),
  ...row('wingdings', 0xef, '⇦⇨⇧⇩'),
  ...row('wingdings', 0xfb, '✗✓☒☑'),
  ...row('wingdings 2', 0x4f, '✗✓☒☑'),
  ...row('wingdings 2', 0xa3, '☐'),
  ...row('webdings', 0x61, '✔'),
]);

/** Gives the character that a code of a font shows; nothing where it is not known. */
export function signOf(font: string, code: number): string | undefined {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const sign = known.get(`${font.toLowerCase()} ${isPrivate ? code - 0xf000 : code}`);
  if (sign !== undefined) return sign;
  const isPlain =
    !isPrivate && code >= 0x20 && code <= 0xffff && !(code >= 0xd800 && code < 0xf900);
  return isPlain ? String.fromCharCode(code) : undefined;
}

/** Gives the character that a sign shows; `''` where it is not known. */
export function signOfElement({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return (Number.isNaN(code) ? undefined : signOf(attributes['w:font'] ?? '', code)) ?? '';
}

/** A sign of a font whose codes are its own: as the character it shows, or said. */
export function symbol({ attributes }: XmlElement, state: RunState, inline: Inline): void {
  const font = attributes['w:font'] ?? '';
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (Number.isNaN(code)) return;
  const sign = signOf(font, code);
  if (sign !== undefined) putText(sign, state, inline);
  else sayUnknown(font, attributes['w:char'] ?? '', state, inline);
}

/** Puts text in which a font may have signs at codes of its own. */
export function putSigns(text: string, font: string, state: RunState, inline: Inline): void {
  for (const part of text.split(/([\uF020-\uF0FF])/)) {
    const isSign = /^[\uF020-\uF0FF]$/.test(part);
    const sign = isSign ? signOf(font, part.charCodeAt(0)) : part;
    if (sign !== undefined) putText(sign, state, inline);
    else sayUnknown(font, part.charCodeAt(0).toString(16).toUpperCase(), state, inline);
  }
}

function sayUnknown(font: string, code: string, state: RunState, inline: Inline): void {
  const text = `[${font || 'symbol'} ${code}]`;
  inline.context.say(
    'markup-unsupported',
    { kind: 'A sign of a symbol font', text },
    inline.paragraph,
  );
  put(b.unsupported('symbol', text), 1, state, inline);
}
