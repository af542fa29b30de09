const speech =
  /\b(add(s|ed)?|said|says?|stat(e|es|ed|ement)|declar(e|es|ed|ation)|wrote|writes?|not(e|es|ed)|warn(s|ed)?|announc(e|es|ed|ing)|argu(e|es|ed)|ask(s|ed)?|repl(y|ies|ied)|observ(e|es|ed)|remark(s|ed)?|according to|elaborated in|provides?( that)?|reads?|follows|quot(e|es|ed)|put it|words|explain(s|ed)?|assert(s|ed)?|conclud(e|es|ed)|testif(y|ies|ied)|recall(s|ed)?|told|describ(e|es|ed)|put (it|this|that|the \w+)|speech|lecture|interview|testimony|tweet(s|ed)?|letter|message|communiqué|Article \d+|Section \d+)\b/i;

/** Says how surely (0 to 1) a sentence announces somebody's words: it ends in a colon and speaks of saying. */
export function leadInStrength(sentence: string): number {
  const text = sentence.trim();
  if (!/:$/.test(text)) return 0;
  const close = text.slice(-90);
  return speech.test(close) ? 0.9 : 0.3;
}
