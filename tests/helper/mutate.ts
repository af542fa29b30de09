import { randomFrom } from './random.ts';

const splinters = [
  '\n',
  '\r\n',
  '\f',
  '\u2028',
  '\uFEFF',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\uFB03',
  '\u0092',
  '\uD800',
  '\0',
  '[1]',
  '(2)',
  '^3',
  '⁴',
  '.5',
  '12',
  '1112',
  'Notes\n',
  '1. ',
  'a) ',
  '• ',
  '“',
  '”',
  '‘',
  '’',
  '"',
  '«',
  ':\n',
  '?\n',
  '\t',
  '   ',
  '-\n',
  '----\n',
  '— A. Author\n',
  'HEADING\n',
  '।',
];

/** Damages a text as a seed tells: cuts, doubles, swaps and flips parts of it, and throws splinters in. */
export function mutate(text: string, seed: number): string {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  let out = text;
  for (let times = 1 + below(8); times > 0; times--) {
    const from = below(out.length + 1);
    const to = Math.min(out.length, from + below(random() < 0.2 ? 2000 : 60));
    const part = out.slice(from, to);
    const place = below(out.length + 1);
    switch (below(7)) {
      case 0:
        out = out.slice(0, from) + out.slice(to);
        break;
      case 1:
        out = out.slice(0, to) + part + out.slice(to);
        break;
      case 2:
        out = out.slice(0, place) + part + out.slice(place);
        break;
      case 3:
        out = out.slice(0, from) + [...part].reverse().join('') + out.slice(to);
        break;
      case 4:
        out =
          out.slice(0, place) +
          String.fromCharCode((out.charCodeAt(place) || 0) ^ (1 << below(16))) +
          out.slice(place + 1);
        break;
      case 5:
        out = out.slice(0, place) + (splinters[below(splinters.length)] ?? '') + out.slice(place);
        break;
      default:
        out =
          out.slice(0, place) +
          (splinters[below(splinters.length)] ?? '').repeat(1 + below(40)) +
          out.slice(place);
    }
    if (out.length > 120_000) out = out.slice(0, 120_000);
  }
  return out;
}
