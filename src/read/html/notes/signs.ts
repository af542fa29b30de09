import type { Element } from 'hast';
import { attribute, hasRole, namesOf, textOf } from '../page/element.ts';

const callNames =
  /(?:^|[\s_-])(?:(?:foot|end)?note-?(?:ref|anchor|call|link|mark|reference|marker)|noteref|fnref|fn-?ref\d*|sd(?:foot|end)noteanc|msofootnotereference|msoendnotereference)/i;
const noteNames =
  /(?:^|[\s_-])(?:(?:foot|end|side)-?notes?(?:-?(?:text|body|content|item|list))?|fn-?\d+|_?ftn\d+|_?edn\d+|cite_note|sd(?:foot|end)note\d+|reference-?list|references|notes?-?\d+|msofootnotetext|msoendnotetext)(?:$|[\s_:-]|\d)/i;
const backNames = /foot-?note-?back|back-?ref|backlink|reverse-?footnote|return-?(?:link|note)/i;

/** Says whether a link says of itself that it cites a note. */
export function saysCall(element: Element): boolean {
  return (
    hasRole(element, 'doc-noteref', 'noteref', 'doc-biblioref') || callNames.test(namesOf(element))
  );
}

/** Says whether an element says of itself that it is a note, or the place of notes. */
export function saysNote(element: Element): boolean {
  return (
    hasRole(
      element,
      'doc-footnote',
      'doc-endnote',
      'doc-endnotes',
      'footnote',
      'footnotes',
      'endnote',
      'endnotes',
      'rearnote',
      'rearnotes',
    ) || noteNames.test(namesOf(element))
  );
}

/** Says whether an element says of itself that it leads back to the text; the id of a marker may name the way back to it. */
export function saysBack(element: Element): boolean {
  return (
    hasRole(element, 'doc-backlink') ||
    backNames.test(attribute(element, 'className') ?? '') ||
    /^(?:[↩↑^⏎⤴⇑]\p{M}?)+$/u.test(textOf(element).trim())
  );
}

/** Says whether the words of a link that leads back are no more than that: "Back to top", "Return to text". */
export function isWayBack(words: string): boolean {
  const bare = words.replace(/[↩↑^⏎⤴⇑]\p{M}?/gu, '').trim();
  return words.length < 12 || /^(?:back|return|jump|go)\b.{0,30}$/i.test(bare);
}
