import { build, labelsFor, type Text } from '../../brief/index.ts';
import { get } from '../get.ts';
import { empty } from './empty.ts';
import type { InlineHelper } from './helper.ts';

/**
 * Strings a list together: `{{join keywords ", " " and "}}`, or one name of each of its objects,
 * `{{join authors key="name"}}`. Each part keeps its own origin. Separators that the template gives
 * are its own words; the usual ones are computed.
 */
export const join: InlineHelper = {
  kind: 'inline',
  least: 1,
  most: 3,
  hash: ['key'],
  run: ([list, between = undefined, last = between], { key }, { originOf, lang, fail }) => {
    if (empty(list)) return undefined;
    if (!Array.isArray(list)) return fail('joins a value that is no list');
    for (const word of [between, last, key])
      if (word !== undefined && typeof word !== 'string')
        return fail('has a separator or key that is no text');
    const parts: string[] = [];
    for (const item of list) {
      const found = typeof key === 'string' ? get(item, key) : { value: item };
      if ('known' in found) return fail(`names the key \`${key}\`, which the list does not have`);
      if (empty(found.value)) continue;
      if (typeof found.value !== 'string') return fail('joins a list that holds more than texts');
      parts.push(found.value);
    }
    const usual = labelsFor(lang).list;
    const separator = (given: unknown, words: string): Text =>
      typeof given === 'string'
        ? build.text(given, { origin: 'editorial' })
        : build.text(words, { origin: 'computed', rule: 'list', from: parts.join('; ') });
    return parts.flatMap((part, i) => {
      const text = build.text(part, { origin: originOf(part) });
      if (i === 0) return [text];
      return [
        i === parts.length - 1 ? separator(last, usual.last) : separator(between, usual.between),
        text,
      ];
    });
  },
};
