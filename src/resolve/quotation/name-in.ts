// What joins a sentence to the one before it stands with a capital, and is no part of a name.
const joining =
  'and|but|or|nor|yet|as|when|while|whilst|where|whereas|whenever|then|thus|hence|also|still|now|once|later|earlier|today|yesterday|again|even|only|both|although|though|because|since|if|unless|however|moreover|furthermore|meanwhile|therefore|indeed';
const preposition =
  'in|on|at|by|to|of|for|from|with|without|within|under|over|after|before|during|between|among|amid|against|about|above|below|into|through|throughout|towards?|upon|until|till|despite|per|via|unlike|like|near|around|behind|beyond|according|last|next';
const pronoun =
  'i|we|you|he|she|it|they|me|us|him|them|my|our|your|his|her|its|their|mine|ours|yours|hers|theirs|(?:my|him|her|it)self|(?:our|them)selves|whom?|whose|which|what|ones?|(?:some|any|every|no)(?:one|body|thing)|none|this|that|these|those|there|here';
const determiner =
  'the|an?|some|any|all|each|every|either|neither|no|many|most|more|much|few|fewer|several|such|another|others?|same|so';

const joins = new RegExp(String.raw`^(?:(?:${joining})\s+)+(?=\S)`, 'iu');
const places = new RegExp(String.raw`^(?:${preposition})(?!\S)`, 'iu');
const nobody = new RegExp(
  `^(?:${joining}|${preposition}|${pronoun}|${determiner})(?:[’'](?:s|ll|ve|re|d|m)?)?$`,
  'iu',
);

/**
 * Gives the name in some words with capitals, without what joins their sentence to the one before
 * ("But Singh"). Function words alone name nobody ("The noted scholar said"), and behind a preposition
 * it can't be told where the name begins ("In May India said").
 */
export function nameIn(words: string): string | undefined {
  const name = words.replace(joins, '');
  const isNobody = places.test(name) || name.split(/\s+/u).every(word => nobody.test(word));
  return isNobody ? undefined : name;
}
