import { once } from '../once.ts';
import { codes, scales, stems } from './kin-table.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A coordinate's middle: from 0 to 6 it is written, from −3 to 3 it is meant. */
const middle = 3;

const table = once(() => ({
  placeOf: new Map(
    stems()
      .join('')
      .split(' ')
      .map((stem, place) => [stem, place] as const),
  ),
  code: codes().join(''),
  steps: scales(),
}));

// What isn't in the table isn't kept: texts are full of such words, and finding none costs little.
const known = new Map<string, readonly number[]>();

/**
 * Gives what a stem is like in use, as a vector of length 1: words found in like company ("judge", "jury")
 * have a high cosine. None for names, rare words and other languages than English.
 */
export function kinOf(stem: string): readonly number[] | undefined {
  const before = known.get(stem);
  if (before) return before;
  const vector = decoded(stem);
  if (vector) known.set(stem, vector);
  return vector;
}

function decoded(stem: string): readonly number[] | undefined {
  const { placeOf, code, steps } = table();
  const size = steps.length / 2;
  const place = placeOf.get(stem);
  if (place === undefined) return undefined;
  const vector = [...code.slice(place * size, (place + 1) * size)].flatMap((digit, k) => {
    const pair = digits.indexOf(digit);
    return [
      ((pair >> 3) - middle) * (steps[2 * k] ?? 0),
      ((pair & 7) - middle) * (steps[2 * k + 1] ?? 0),
    ];
  });
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
  return vector.map(x => x / length);
}
