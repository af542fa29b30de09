import type { Block } from '../block/block.ts';
import { textAt } from '../block/text-at.ts';
import { isPost, namesOf } from './authors.ts';
import { isBareLine, numberPattern } from './bare-line.ts';
import { isQuestion } from './questions.ts';
import type { Candidate } from './recogniser.ts';
import type { Scene } from './scene.ts';
import { cellsOf } from './tables.ts';
import { isTitleCase } from './title-case.ts';

const valediction =
  /^(?:yours (?:sincerely|faithfully|truly)|(?:very )?(?:sincerely|respectfully)(?: yours| submitted)?|(?:with )?(?:best|kind|warm)(?:est)? (?:regards|wishes)|mit freundlichen grüßen|veuillez agréer)\b/iu;
const named =
  /^(?:chapter|part|section|article|annex|appendix|title|schedule|book|division)\s(?:\d{1,3}|[IVXLC]{1,7}|[A-Z])[.:]?$/i;
const lone = /^(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVXLC]{1,6}|[A-Z])[.)]?$/;

/** Recognises a heading: a bare line that is numbered, in capitals, underlined, bold or short, over what it heads. */
export function heading(scene: Scene, index: number): Candidate | undefined {
  const block = scene.blocks[index];
  if (!block || scene.edges.has(index) || index >= (scene.notes?.from ?? Number.POSITIVE_INFINITY))
    return undefined;
  if (scene.turns.has(index) || isSignature(scene, index) || cellsOf(block.text).length > 2)
    return undefined;
  if (lone.test(block.text) || named.test(block.text)) return numberAlone(scene, index, block);
  const text = wordsOf(scene, index, block);
  if (text === undefined) return undefined;
  const underline = scene.blocks[index + 1];
  if (underline && underline.gap === 0 && isUnderlineOf(underline, block))
    return candidate(0.95, `underline ${underline.text[0]}`);
  if (scene.questions.has(index)) return candidate(0.85, 'question');
  if (!isBareLine(block, text.length)) return undefined;
  // Below a name stands what its owner is.
  if (isPost(text) && namesOf(textAt(scene.blocks, index - 1))) return undefined;
  const number = numberPattern.exec(text.slice(0, 40));
  const style = number ? styleOfNumber(number) : isCapitals(text) ? 'capitals' : 'line';
  const follows = isNamed(scene, index - 1)
    ? 1
    : strengthBelow(scene, index, text, number !== null);
  if (follows === 0) return undefined;
  const before = scene.blocks[index - 1];
  const announced = before !== undefined && /[:,;]$/.test(before.text) && style === 'line';
  const sure =
    (style === 'line' ? 0.62 : 0.75) +
    (block.bold ? 0.2 : 0) +
    (isTitleCase(text) ? 0.08 : 0) +
    (block.gap > 0 ? 0.05 : 0) -
    (announced ? 0.3 : 0) -
    (isQuestion(text) && !/^(?:what|why|how|who|where|when)\b/i.test(text) ? 0.05 : 0);
  return candidate(Math.min(0.9, sure * follows), style);
}

function candidate(confidence: number, style: string): Candidate | undefined {
  return confidence >= 0.5 ? { kind: 'heading', confidence, style } : undefined;
}

// Below the end of a letter stand names.
function isSignature(scene: Scene, index: number): boolean {
  return [1, 2, 3, 4].some(step => valediction.test(textAt(scene.blocks, index - step)));
}

// "Part I" over "Preliminary": the words stand on a line of their own.
function isNamed(scene: Scene, index: number): boolean {
  return named.test(textAt(scene.blocks, index)) && scene.blocks[index + 1]?.gap === 0;
}

// A heading may carry a note; then the marker stands at its very end.
function wordsOf(scene: Scene, index: number, block: Block): string | undefined {
  const markers = scene.markers.get(index) ?? [];
  let end = block.text.length;
  for (const marker of [...markers].reverse()) {
    if (marker.to !== end) return undefined;
    end = marker.from;
  }
  return block.text.slice(0, end).trimEnd();
}

// "2." alone, as converters leave the number of a heading that they set apart.
function numberAlone(scene: Scene, index: number, block: Block): Candidate | undefined {
  const after = scene.blocks[index + 1];
  if (!after || !isBareLine(after) || scene.markers.has(index + 1)) return undefined;
  const joined = named.test(block.text) && after.gap === 0;
  if (!joined && strengthBelow(scene, index + 1, after.text, true) === 0) return undefined;
  return { kind: 'heading-number', confidence: 0.85, lead: block.text.length };
}

const closed = /[.:;?!।]["”’»)]{0,2}(?:\s?[[(^]{0,2}[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}[\])]?)?$/u;

/** How well what follows suits a heading, 0 to 1: text, an item, or another heading over text. */
function strengthBelow(scene: Scene, index: number, text: string, numbered: boolean): number {
  const after = scene.blocks[index + 1];
  if (!after || scene.notes?.heading === index + 1 || scene.noteAt.has(index + 1)) return 0;
  if (scene.notes?.earlier?.has(index + 1)) return 0;
  if (scene.rows.has(index + 1)) return 0.9;
  if (scene.items.has(index + 1)) return 0.95;
  if (after.text.length > Math.max(80, text.length * 1.5)) return 1;
  if (/:$/.test(after.text) && after.text.length > 20) return 0.9;
  if (after.text.length > (numbered ? 20 : 40) && closed.test(after.text.slice(-16))) return 0.9;
  if (!isBareLine(after) && after.text.length > Math.max(40, text.length * 1.5)) return 0.85;
  const second = scene.blocks[index + 2];
  const longBelow =
    second !== undefined && (second.text.length > 120 || scene.items.has(index + 2));
  const short = isBareLine(after) || /^\([^()]{3,60}\)$/.test(after.text);
  return short && longBelow ? 0.95 : 0;
}

function isUnderlineOf(line: Block, heading: Block): boolean {
  return (
    /^(?:={3,}|-{3,}|_{3,}|~{3,})$/.test(line.text) &&
    heading.lines <= 2 &&
    heading.text.length <= 160
  );
}

function styleOfNumber(number: RegExpExecArray): string {
  const [, decimal, roman, low, up] = number;
  if (decimal) return `decimal ${decimal.split('.').length}`;
  if (roman && roman.length + (up?.length ?? 0) > 0)
    return roman.length === 1 && !/[IVX]/.test(roman) ? 'upper' : 'roman';
  if (low) return 'lower';
  return up ? 'upper' : 'named';
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}
