import fc from 'fast-check';

const words = [
  'policy',
  'the',
  'of',
  'Treaty',
  'reports',
  'été',
  'Łódź',
  'e\u0301cole',
  'naïve',
  'ō',
  'co\u00ADoperate',
  '12',
  '3.5%',
  '“quoted”',
  '’s',
  '—',
  '…',
  '😀',
  '👩‍👩‍👧',
  'ﬁ',
  'A',
  'x',
];

/** Strings that some format would take for markup, an address, an escape or a place to trim. */
export const hostile: readonly string[] = [
  '# ',
  '## x',
  '- ',
  '+ ',
  '* ',
  '1. ',
  '2) ',
  '> ',
  '---',
  '***',
  '===',
  '~~~',
  '```',
  '`',
  '``x``',
  '*',
  '**bold**',
  '*em*',
  '_',
  '__x__',
  'a_b_c',
  '~',
  '~~gone~~',
  '^',
  '|',
  '| a | b |',
  '|---|',
  ':-:',
  '\\',
  '\\\\',
  '\\*',
  '[',
  ']',
  '[x](y)',
  '![x](y)',
  '[^1]',
  '[^1]: x',
  '[x]: y',
  '[ ] ',
  '(',
  ')',
  '!',
  '<b>',
  '</p>',
  '</script>',
  '</style>',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '<?x?>',
  '<!DOCTYPE html>',
  ']]>',
  '<![CDATA[',
  '<',
  '>',
  '&',
  '&amp;',
  '&lt;',
  '&#x41;',
  '&nbsp;',
  '"',
  "'",
  '" onload="x',
  '{{x}}',
  '{{{x}}}',
  '{%x%}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are the point.
  '${x}',
  '#{x}',
  '{#id}',
  'www.x.org',
  'https://x.org',
  'http://x.org/a_b_(c)?d=1&e=2',
  'mailto:a@b.org',
  'a@b.org',
  '<https://x.org>',
  'javascript:alert(1)',
  '::place{a}',
  ':::box',
  ':a[b]{c}',
  ':',
  ':smile:',
  '10:30',
  '3:2',
  '[@key]',
  '@user',
  '%',
  '$x$',
  '=1+1',
  '\t',
  '  ',
  '\u00A0',
  '\u2009',
  '\u202F',
  '\n',
  '&#',
  '--',
  '=',
  ';',
  'HYPERLINK "x"',
];

const devanagari = ['नीति', 'क्षेत्रीय', 'भारत', '।'];

/** Options of the generator: what only some formats can carry is off unless asked for. */
export interface TextOptions {
  devanagari?: boolean;
}

const blank = /^[\s\u00AD]*$/u;

/** Gives text that is never blank, of words and hostile strings, sometimes with white space at its edges. */
export function arbitraryText(options: TextOptions = {}): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...hostile) },
    ...(options.devanagari ? [{ weight: 2, arbitrary: fc.constantFrom(...devanagari) }] : []),
  );
  const glue = fc.constantFrom(' ', ' ', ' ', '');
  const edge = fc.constantFrom('', '', '', '', ' ');
  return fc
    .tuple(edge, fc.array(fc.tuple(piece, glue), { minLength: 1, maxLength: 5 }), edge)
    .map(
      ([before, pieces, after]) =>
        before + pieces.map(([p, g], i) => (i < pieces.length - 1 ? p + g : p)).join('') + after,
    )
    .map(value => (blank.test(value) ? `${value}x` : value));
}
