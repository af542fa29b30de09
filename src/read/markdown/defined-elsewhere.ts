import type { Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';

/**
 * Makes a micromark extension that knows the addresses which other parts of a source define, as far
 * as this part may ask for them: the parser searches what it knows for each reference.
 */
export function definedElsewhere(source: string, defined: ReadonlySet<string>): Extension {
  const asked = new Set<string>();
  if (defined.size > 0)
    for (const [, label = ''] of source.matchAll(/\[((?:[^[\]\\]|\\.){1,999})\]/gsu)) {
      const identifier = normal(label);
      if (defined.has(identifier.toLowerCase())) asked.add(identifier);
    }
  if (asked.size === 0) return {};
  const seen = new WeakSet<TokenizeContext['parser']>();
  const tokenize: Tokenizer = function (_effects, _ok, nok): State {
    const { parser } = this;
    if (!seen.has(parser)) {
      seen.add(parser);
      for (const label of asked) if (!parser.defined.includes(label)) parser.defined.push(label);
    }
    return nok;
  };
  return { text: { 91: { name: 'definedElsewhere', tokenize } } };
}

// As micromark's `normalizeIdentifier`.
function normal(label: string): string {
  const words = label.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '');
  return words.toLowerCase().toUpperCase();
}
