const pronoun =
  /^(and|but|or|so|yet|this|that|these|those|such|he|she|it|they|we|his|her|their|its|similarly|likewise|in this|in turn|in the same vein|as such|however|nevertheless|nonetheless|instead|conversely|by contrast|in contrast|meanwhile, (he|she|it|they)|both|the (latter|former|same)|here|there(?!\s+(is|are|was|were|has|have|could|may|might|will)\b)|then|thus|hence|for (this|that) reason|of these|among (these|them)|one of (these|them)|another|others|doing so)\b/i;
const inner =
  /\b(the latter|the former|(of|in|to|from|for|by) (this|that|these)\b(?! (year|month|week|century|decade)))/i;

/** Says whether a sentence leans on the one before it: it opens with a pronoun, a demonstrative or a contrast. */
export function leans(text: string): boolean {
  const bare = text.replace(/^["“‘'([]+/, '');
  return pronoun.test(bare) || inner.test(bare.split(/\s+/).slice(0, 9).join(' '));
}
