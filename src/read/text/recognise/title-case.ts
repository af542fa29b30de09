const small =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|the|to|via|vs|with|de|la|le|und)$/;

/** Says whether every longer word of a line begins with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter(word => /^\p{L}/u.test(word) && !small.test(word));
  return words.length > 0 && words.every(word => /^\p{Lu}/u.test(word));
}
