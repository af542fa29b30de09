/** The ways of counting a list that are not digits. */
export const listNumberings = ['lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman'] as const;
export type ListNumbering = (typeof listNumberings)[number];

/** Gives the number of an item as its list prints it: "c" or "iv"; in digits where the way has none. */
export function listNumber(value: number, numbering: ListNumbering | undefined): string {
  if (numbering === undefined || value < 1) return String(value);
  const low = numbering.endsWith('roman') ? romanNumber(value) : letters(value);
  return numbering.startsWith('upper') ? low.toUpperCase() : low;
}

// a … z, aa, ab …, as browsers count.
function letters(value: number): string {
  let out = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
    out = String.fromCharCode(97 + ((rest - 1) % 26)) + out;
  return out;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Writes a number from 1 to 3,999 in Roman numerals, in small letters; any other in digits. */
export function romanNumber(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let out = '';
  for (const [amount, sign] of romans) for (; rest >= amount; rest -= amount) out += sign;
  return out;
}
