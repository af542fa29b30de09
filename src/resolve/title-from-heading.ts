import {
  type AnyNode,
  type Brief,
  canonical,
  childNodes,
  type Flow,
  furnitureRoles,
  type Heading,
  plainText,
  positioned,
  type Section,
} from '../brief/index.ts';
import { type Result, say } from '../message/index.ts';

// A byline and a date may stand above the title; a paragraph of prose does not.
const shortest = 160;

/**
 * Takes the first heading of a brief for its title where it says the same words, whatever their case,
 * white space and marks: else every edition prints them twice. What stands below it stays, sections
 * one level up. A heading stays that holds more than words (a citation, a link), that a link may call
 * and nothing follows, or whose section has more to say than its role.
 */
export function titleFromHeading(brief: Brief, file: string): Result<Brief> {
  const { children } = brief;
  const { title = '' } = brief.metadata;
  const at = children.findIndex(node => node.type === 'section' && node.heading !== undefined);
  const section = children[at];
  const none = { value: brief, messages: [] };
  if (section?.type !== 'section' || !section.heading) return none;
  const { heading } = section;
  if (!isSame(heading, title) || !children.slice(0, at).every(standsAbove)) return none;
  const below = withoutHeading(section);
  if (!below) return none;
  return {
    value: { ...brief, children: [...children.slice(0, at), ...below, ...children.slice(at + 1)] },
    messages: [
      say(
        'title-repeated',
        { title: plainText(heading) },
        { file, ...positioned(heading.position) },
      ),
    ],
  };
}

function isSame(heading: Heading, title: string): boolean {
  const words = folded(title);
  const given = heading.number === undefined && words !== '';
  return given && heading.children.every(isWords) && folded(plainText(heading)) === words;
}

const wordy: ReadonlySet<string> = new Set(
  'text break inlineCode emphasis strong delete superscript subscript span'.split(' '),
);

function isWords(node: AnyNode): boolean {
  return wordy.has(node.type) && childNodes(node).every(isWords);
}

function standsAbove(node: Flow): boolean {
  if (node.type === 'paragraph') return plainText(node).length <= shortest;
  if (node.type !== 'section') return node.type === 'figure' || node.type === 'thematicBreak';
  return furnitureRoles.has(node.role) || node.children.every(standsAbove);
}

function withoutHeading({ heading: _, ...section }: Section): Section[] | undefined {
  if (furnitureRoles.has(section.role) || section.audiences || section.topics) return undefined;
  const at = section.children.findIndex(node => node.type === 'section');
  const loose = at < 0 ? section.children : section.children.slice(0, at);
  const inner = at < 0 ? [] : section.children.slice(at);
  if (!inner.every(node => node.type === 'section')) return undefined;
  if (loose.length > 0) return [{ ...section, children: loose }, ...inner];
  return section.id === '' ? inner : undefined;
}

function folded(words: string): string {
  return canonical(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
