import { entryOf } from '../../entry-of.ts';
import type { Context } from '../context.ts';
import type { XmlElement } from '../package/xml.ts';
import { charactersOf, childOf, elementsOf, isOn, valOf } from '../package/xml.ts';
import { type Langs, langFor, langsIn } from '../style/langs.ts';
import { halfPointsIn, type Style } from '../style/styles.ts';
import { addInstruction, fieldCharacter } from './field.ts';
import type { Inline } from './inline.ts';
import type { Format } from './piece.ts';
import { runHandlers } from './run-handlers.ts';

/** What a run is beside its format. */
export interface RunState {
  format: Format;
  /** The run is in the style of note references. */
  isMarker: boolean;
  /** The font whose signs stand at codes of its own. */
  font: string;
  /** The run's own elements that have been read as part of another already. */
  taken: Set<XmlElement>;
  run: XmlElement;
}

/** Of text whose size nothing says, in half points. */
const defaultSize = 20;

const codeStyles =
  /verbatim|source code|inline code|html code|html (?:sample|typewriter|keyboard)|source text|teletype|^code$|code char/;
const markerStyles = /(?:foot|end)note (?:reference|anchor|symbol|characters)|citation ?mark/;

/** A run: its formatting, then what it holds. */
export function run(element: XmlElement, inline: Inline): void {
  const { context } = inline;
  const properties = childOf(element, 'w:rPr');
  const own = context.styles.get(valOf(properties, 'w:rStyle'));
  if (isHidden(properties, own, inline.style)) {
    hide(element, inline);
    return;
  }
  const names = own?.names ?? [];
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  const state: RunState = {
    format: { ...inline.format, ...formatOf(element, own, inline) },
    isMarker: names.some(name => markerStyles.test(name)),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? 'Symbol',
    taken: new Set(),
    run: element,
  };
  readRun(element, state, inline);
}

/** Reads what a run holds, or what comes in two versions in it. */
export function readRun(element: XmlElement, state: RunState, inline: Inline): void {
  for (const child of elementsOf(element)) {
    if (state.taken.has(child)) continue;
    const handler = entryOf(runHandlers, child.name);
    if (handler) handler(child, state, inline);
    else if (handler === undefined) readRun(child, state, inline);
  }
}

function isHidden(properties: XmlElement | undefined, ...styles: (Style | undefined)[]): boolean {
  const styled = styles.map(style => style?.vanish).find(said => said !== undefined);
  return isOn(properties, 'w:vanish') ?? styled ?? false;
}

function hide(element: XmlElement, inline: Inline): void {
  const { context } = inline;
  // A field goes on through what is hidden: its instruction often is.
  for (const child of elementsOf(element)) {
    if (child.name === 'w:fldChar') fieldCharacter(child, inline);
    if (child.name === 'w:instrText') addInstruction(child, inline);
  }
  const words = elementsOf(element)
    .filter(child => child.name === 'w:t')
    .map(child => child.children.join(''))
    .join('');
  if (words.trim() !== '') context.counts.hidden.push(words);
}

/** Reads the format that a run has of its own; what its paragraph's style gives is no emphasis. */
function formatOf(
  element: XmlElement,
  style: Style | undefined,
  { context, style: around }: Inline,
): Format {
  const properties = childOf(element, 'w:rPr');
  const raised = valOf(properties, 'w:vertAlign') ?? style?.raised;
  const names = style?.names ?? [];
  const strike = isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike');
  return {
    bold: (isOn(properties, 'w:b') ?? style?.bold) || undefined,
    italic: (isOn(properties, 'w:i') ?? style?.italic) || undefined,
    strike: (strike ?? style?.strike) || undefined,
    raised:
      raised === 'superscript' || raised === 'subscript'
        ? raised
        : liftOf(properties, around, context),
    underlined: isUnderlined(properties),
    code: names.some(name => codeStyles.test(name)) || undefined,
    lang: otherLang(
      langOf(element, properties, style, { ...context.styles.langs, ...around?.langs }),
      context,
    ),
  };
}

// Raised by hand: off the line, and smaller than what stands around.
function liftOf(
  properties: XmlElement | undefined,
  around: Style | undefined,
  { styles }: Context,
): Format['raised'] {
  const lift = halfPointsIn(valOf(properties, 'w:position')) ?? 0;
  const size = halfPointsIn(valOf(properties, 'w:sz')) ?? 0;
  const usual = around?.size ?? styles.size ?? defaultSize;
  if (Math.abs(lift) < 2 || size === 0 || size > usual * 0.85) return undefined;
  return lift > 0 ? 'superscript' : 'subscript';
}

function isUnderlined(properties: XmlElement | undefined): true | undefined {
  const line = childOf(properties, 'w:u');
  return (line && !/^none$/i.test(line.attributes['w:val'] ?? 'single')) || undefined;
}

// A run that nothing but its direction sets apart has the language of that direction.
function langOf(
  element: XmlElement,
  properties: XmlElement | undefined,
  style: Style | undefined,
  inherited: Langs,
): string | undefined {
  const own = { ...style?.langs, ...langsIn(properties) };
  const text = elementsOf(element)
    .filter(({ name }) => name === 'w:t')
    .map(charactersOf)
    .join('');
  if (isOn(properties, 'w:rtl') && !/\p{L}/u.test(text)) return own.bidi ?? own.val;
  return langFor(text, own, inherited);
}

// A region alone ("en-US" in "en-GB") is no other language; editors set it at random.
function otherLang(lang: string | undefined, { lang: base }: Context): string | undefined {
  if (lang === undefined || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang)) return undefined;
  if (/^(?:x-none|zxx)$/i.test(lang)) return undefined;
  const first = (tag: string) => tag.toLowerCase().split('-')[0];
  return base === undefined || first(lang) === first(base) ? undefined : lang;
}
