/**
 * Makes a pattern that finds names in a text as whole words, with a possessive or plural ending. A name
 * with a capital is found only with it ("US" is not "us"); one without, in any case.
 */
export function namePattern(names: readonly string[]): RegExp | undefined {
  const forms = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (forms.length === 0) return undefined;
  const alternatives = forms.map(form => (/\p{Lu}/u.test(form) ? escaped(form) : anyCase(form)));
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:${alternatives.join('|')})(?:[’']?s|[’'])?(?![\p{L}\p{M}\p{N}])`,
    'gu',
  );
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, String.raw`[\s\u00A0]+`);
}

function anyCase(form: string): string {
  return escaped(form).replace(/^\p{Ll}/u, first => `[${first}${first.toUpperCase()}]`);
}
