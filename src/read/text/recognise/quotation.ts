import { objectMark } from '../../../brief/index.ts';
import { leadInStrength } from '../../../brief/lead-in.ts';
import { say } from '../../../message/index.ts';
import { textAt } from '../block/text-at.ts';
import type { Candidate } from './recogniser.ts';
import type { Scene } from './scene.ts';

const opens = /^[“"‘'«„”»]/;
// A format with notes of its own marks them as objects: one, and at the very end.
const citedAtEnd = new RegExp(`^[^${objectMark}]+${objectMark}[.]?$`);
const firstPerson =
  /\b([Ww]e|[Oo]ur|us|I|[Mm]y)\b|(?<![\p{L}\p{M}])(?:हम|हमने|हमें|हमारा|हमारी|हमारे|मैं|मैंने|मुझे|मेरा|मेरी|मेरे)(?![\p{L}\p{M}])/u;
const closes = /[”"’'»“«]\s?(?:[[(^]?[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}[\])]?)?[.]?$/;

/**
 * Recognises a block quotation. Evidence: a lead-in above it, one marker and that at its very end,
 * quotation marks round it, an indent of its own, the first person. Against it: markers inside it,
 * or a number that the count skips just before it, for then the quotation itself has been lost.
 */
export function quotation(scene: Scene, index: number): Candidate | undefined {
  const block = scene.blocks[index];
  const before = scene.blocks[index - 1];
  if (!block || !before || scene.edges.has(index) || scene.rows.has(index)) return undefined;
  const { text } = block;
  if (text.length < 25) return undefined;
  const markers = scene.markers.get(index) ?? [];
  const lead = leadInStrength(withoutMarkers(scene, index - 1));
  const why: string[] = [];
  let score = lead;
  if (lead > 0.5) why.push('a lead-in stands above it');
  const last = markers.at(-1);
  if (!last && citedAtEnd.test(text)) {
    score += 0.7;
    why.push('it ends in a note');
  }
  if (last && last.to >= text.length - 1) {
    score += markers.length === 1 ? 0.7 : 0.1;
    why.push(`it ends in marker ${last.label}`);
  }
  if (markers.some(m => m.to < text.length - 1)) score -= 0.6;
  if (scene.skipsBefore.has(index)) score -= 1;
  const marked = opens.test(text) && closes.test(text) && isOneQuotation(text);
  if (marked) {
    score += 0.8;
    why.push('it stands in quotation marks');
  }
  if (block.italic && lead > 0) {
    score += 0.5;
    why.push('it is set slanting');
  }
  const indented = block.indent >= 2 && before.indent + 2 <= block.indent;
  if (indented) {
    score += 0.5;
    why.push('it is indented');
  }
  // A mark that opens the paragraph and closes in a later one.
  if (/^[“«]/.test(text) && !/[”»]/.test(text) && scene.blocks[index + 1]?.text.match(/^[“«]/)) {
    score += 0.5;
    why.push('its mark closes in a later paragraph');
  }
  if (firstPerson.test(text)) score += 0.2;
  // A list, a heading or a line of a form is nobody's words.
  if (scene.items.has(index) && !marked) score -= 0.8;
  if (!/[.!?…”"’'»।]\s?\S{0,6}$/u.test(text)) score -= 0.4;
  const narrow = block.lines > 1 && indented && !scene.items.has(index);
  if (narrow && lead === 0) score += 0.4;
  // Without a lead-in only marks round the whole paragraph, or an indent that ends in a marker or in an
  // attribution, will do.
  const attributed = isAttribution(textAt(scene.blocks, index + 1));
  if (attributed) {
    score += 0.6;
    why.push('an attribution stands below it');
  }
  if (score < 1.1 || (lead === 0 && why.length < 2)) return undefined;
  return {
    kind: 'quotation',
    confidence: Math.min(0.95, score / 2 + 0.3),
    message: say('quotation-recovered', { why: why.join(', ') }, { position: block.position }),
  };
}

const dash = /^[—–―-]{1,2}\s?(?=[\p{Lu}\p{Lo}])/u;

/** Says whether a line names who was quoted above it: a dash and a name. */
export function isAttribution(text: string): boolean {
  return text.length <= 160 && dash.test(text) && !/[.;:]$/.test(text);
}

/** Recognises the line below a quotation that says whose words it holds. */
export function attribution(scene: Scene, index: number): Candidate | undefined {
  return attributionIn(textAt(scene.blocks, index));
}

/** Reads a line as one that says whose words stand above it. */
export function attributionIn(text: string): Candidate | undefined {
  const lead = dash.exec(text)?.[0].length;
  if (lead === undefined || !isAttribution(text)) return undefined;
  return { kind: 'attribution', confidence: 0.7, lead };
}

/**
 * Recognises what goes on with the quotation above: a paragraph that opens with a mark again while
 * none has closed, or keeps its indent.
 */
export function goesOn(scene: Scene, index: number): boolean {
  const [before, block] = [scene.blocks[index - 1], scene.blocks[index]];
  if (!before || !block || block.text.length < 25) return false;
  const open = /^[“"«]/.test(before.text) && !closes.test(before.text);
  if (open && /^[“"«]/.test(block.text)) return true;
  return block.indent >= 2 && block.indent === before.indent && !scene.items.has(index);
}

// Marks at both ends are one quotation's only if none closes in between: “a” and “b” are two.
function isOneQuotation(text: string): boolean {
  const inner = text.slice(1).replace(/[”"’'»“«]\s?\S{0,6}$/, '');
  return !/[“«„]|[”»](?=\s+\p{Ll})/u.test(inner) && !(text.startsWith('"') && inner.includes('"'));
}

function withoutMarkers(scene: Scene, index: number): string {
  const text = textAt(scene.blocks, index);
  const last = scene.markers.get(index)?.at(-1);
  return last && last.to === text.length ? text.slice(0, last.from) : text;
}
