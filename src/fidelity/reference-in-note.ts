/** How a note refers to another instead of saying what it refers to. */
export type NoteReference =
  | { to: 'before' }
  | { to: 'number'; label: string }
  /** An earlier note that names one of these. */
  | { to: 'name'; names: readonly string[] };

const before =
  /^(?:(?:see(?: also)?|cf\.?),? )?(?:ibid(?:em)?\b|idem\b|id\.(?=[\s,;]|$))|^(?:वही|वहीं|तत्रैव|पूर्ववत)(?![\p{L}\p{M}])/iu;
const kind = String.raw`(?:(?:foot|end)?notes?|nn?\.|fn\.?)`;
const numbered: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:supra|above|infra),? (?:at )?${kind} ?(\d{1,4})\b`, 'iu'),
  new RegExp(String.raw`\b${kind} ?(\d{1,4}),? (?:above|supra|earlier|below|infra)\b`, 'iu'),
  new RegExp(
    String.raw`\b(?:see|cf\.?)(?: also)? ${kind} ?(\d{1,4})\b(?! (?:of|by|from|to)\b)`,
    'iu',
  ),
  /(?:देखें|देखिए|उपर्युक्त|उपरोक्त|पूर्वोक्त|ऊपर),? (?:पाद-?)?(?:टिप्पणी|नोट)(?: (?:संख्या|सं\.|क्रमांक))? ?([\d०-९]{1,4})/u,
  /(?:पाद-?)?(?:टिप्पणी|नोट)(?: (?:संख्या|सं\.|क्रमांक))? ?([\d०-९]{1,4}),? (?:ऊपर|देखें|देखिए|में उद्धृत)/u,
];
const named =
  /\b(?:op|loc)\.? ?cit\b|\b(?:as )?cited (?:above|earlier)\b|\bsupra\b|पूर्वोक्त|पूर्व उद्धृत/iu;
const nameWord = /(?<![\p{L}\p{M}])(?:\p{Lu}[\p{L}’'-]{2,}|[\p{Script=Devanagari}]{3,})/gu;
const notNames = /^(?:See|The|And|For|देखें|देखिए)$/u;

/** Reads how a note refers to another note, in English or Hindi; nothing where it stands for itself. */
export function referenceInNote(text: string): NoteReference | undefined {
  const words = text.slice(0, 400).replace(/\s+/gu, ' ').trim();
  if (before.test(words)) return { to: 'before' };
  for (const pattern of numbered) {
    const label = pattern.exec(words)?.[1];
    if (label !== undefined) return { to: 'number', label: latinDigits(label) };
  }
  const at = named.exec(words)?.index;
  if (at === undefined) return undefined;
  const names =
    words
      .slice(0, at)
      .match(nameWord)
      ?.filter(word => !notNames.test(word)) ?? [];
  return names.length > 0 ? { to: 'name', names } : undefined;
}

/** Writes Devanagari digits as those that notes are counted in. */
export function latinDigits(text: string): string {
  return text.replace(/[०-९]/gu, digit => String(digit.charCodeAt(0) - 0x966));
}
