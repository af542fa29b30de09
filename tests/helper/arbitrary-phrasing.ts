import fc from 'fast-check';
import { build as b, type Phrasing, type Sentence, type Text } from '../../src/brief/index.ts';
import { arbitraryText, type TextOptions } from './hostile-text.ts';

/** What may stand in a run of phrasing. */
export interface Allowed {
  /** Citations: not in notes, and not in what is inferred. */
  cite: boolean;
  /** Links: never inside another link. */
  link: boolean;
  /** Inline quotations: never inside one another. */
  quote: boolean;
}

/** Generators of phrasing; notes are named `n-0` to `n-8` and numbered later. */
export function phrasing(options: TextOptions) {
  const value = arbitraryText(options);
  const text: fc.Arbitrary<Text> = value.map(v => b.text(v));
  const code = fc
    .oneof(value, fc.constantFrom('a|b', '`', ' x ', 'a  b'))
    .map(v => b.inlineCode(v));
  const citation = fc
    .tuple(fc.nat({ max: 8 }), fc.constantFrom(1, 1, 1, 1, 2, 3))
    .map(([first, length]) => {
      const keys = Array.from({ length }, (_, i) => (first + i) % 9);
      const label = length === 1 ? `${first + 1}` : `${first + 1}–${first + length}`;
      return b.citation(
        label,
        keys.map(key => ({ note: `n-${key}` })),
      );
    });
  const url = fc.constantFrom(
    'https://example.org/a?b=1&c=2',
    'https://example.org/a_b_(c)*d*',
    'https://example.org/%20x"y',
    'http://x.org',
    'mailto:a@b.org',
    '#s-1',
  );

  const leaf = (allowed: Allowed): fc.Arbitrary<Phrasing> =>
    fc.oneof(
      { weight: 8, arbitrary: text },
      { weight: 1, arbitrary: code },
      { weight: 1, arbitrary: value.map(v => b.unsupported('field', v)) },
      ...(allowed.cite ? [{ weight: 3, arbitrary: citation }] : []),
    );

  const runs = (allowed: Allowed, depth: number): fc.Arbitrary<Phrasing[]> => {
    const one =
      depth === 0
        ? leaf(allowed)
        : fc.oneof(
            { weight: 3, arbitrary: leaf(allowed) },
            { weight: 2, arbitrary: mark(allowed, depth - 1) },
          );
    return fc.array(one, { minLength: 1, maxLength: 4 });
  };

  const mark = (allowed: Allowed, depth: number): fc.Arbitrary<Phrasing> => {
    const inner = runs(allowed, depth);
    return fc.oneof(
      inner.map(c => b.emphasis(c)),
      inner.map(c => b.strong(c)),
      inner.map(c => b.del(c)),
      text.map(c => b.superscript([c])),
      text.map(c => b.subscript([c])),
      inner.map(c => b.span('fr', c)),
      fc
        .constantFrom('chart.png', 'chart.png', 'absent.png')
        .chain(u => value.map(alt => b.image(u, alt))),
      ...(allowed.link
        ? [
            fc
              .tuple(url, runs({ ...allowed, link: false, cite: false }, depth), fc.option(value))
              .map(([u, c, title]) => b.link(u, c, title === null ? {} : { title })),
          ]
        : []),
      ...(allowed.quote
        ? [
            fc
              .tuple(
                runs({ ...allowed, quote: false }, depth),
                fc.option(attribution(false), { freq: 6 }),
              )
              .map(([c, a]) => b.quotation('inline', c, a ? { attribution: a } : {})),
          ]
        : []),
    );
  };

  const attribution = (cite: boolean) =>
    fc
      .tuple(
        fc.constantFrom('brief', 'editorial', 'computed'),
        fc.option(citation, { freq: 4 }),
        text,
      )
      .map(([origin, cited, who]) =>
        b.attribution(
          cite && cited && origin !== 'computed' ? [who, cited] : [who],
          origin as 'brief',
        ),
      );

  const sentence = (allowed: Allowed): fc.Arbitrary<Sentence> =>
    runs(allowed, 2).map(c => b.sentence(c));

  // White space or a line break stands between sentences, as a sibling.
  const paragraph = (allowed: Allowed) =>
    fc
      .tuple(
        sentence(allowed),
        fc.array(fc.tuple(fc.constantFrom(' ', ' ', '  ', '\n', 'break'), sentence(allowed)), {
          maxLength: 2,
        }),
      )
      .map(([first, rest]) =>
        b.paragraph([
          first,
          ...rest.flatMap(([gap, s]) => [gap === 'break' ? b.br() : b.text(gap), s]),
        ]),
      );

  /** One line of running text, for headings, captions and terms. */
  const line = (cite: boolean): fc.Arbitrary<Phrasing[]> =>
    runs({ cite: false, link: false, quote: false }, 1).chain(children =>
      fc.option(citation, { freq: 8 }).map(c => (c && cite ? [...children, c] : children)),
    );

  return { value, text, paragraph, line, attribution };
}
