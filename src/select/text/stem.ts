const endings: readonly (readonly [RegExp, string])[] = [
  [/(ss|us|is)$/, '$1'],
  [/ies$/, 'y'],
  [/(x|ch|sh|s)es$/, '$1'],
  [/s$/, ''],
];
const derived: readonly (readonly [RegExp, string])[] = [
  [/(at|it|ut|ct|ss|pt|rt)ion$/, '$1'],
  [/(l|n|r)ization$|(l|n|r)isation$/, '$1$2'],
  [/ied$/, 'y'],
  [/(.)\1(ed|ing|er)$/, '$1'],
  [/(ed|ing)$/, ''],
  [/(ment|ness|ful|able|ible|ity|ive|ly)$/, ''],
];

/**
 * Takes a lower-case word's endings off, so that "sanctions", "sanctioned" and "sanction" meet. Lighter
 * than Porter's stemmer (1980), which brings too many words together for names and figures of a brief.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let bare = word;
  for (const [ending, rest] of endings)
    if (ending.test(bare)) {
      bare = bare.replace(ending, rest);
      break;
    }
  for (const [ending, rest] of derived) {
    const cut = bare.replace(ending, rest);
    if (cut !== bare && cut.length > 3 && /[aeiouy]/.test(cut)) {
      bare = cut;
      break;
    }
  }
  return bare.length > 4 ? bare.replace(/e$/, '') : bare;
}
