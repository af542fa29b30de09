/** Prints a number as Word's formats do; a format of a script that is not known here counts in digits. */
export function formatNumber(format: string, value: number): string {
  switch (format) {
    case 'bullet':
    case 'none':
      return '';
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'chicago':
      return chicago(value);
    default:
      return String(value);
  }
}

// Word counts a … z, aa, bb … zz, aaa.
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
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

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let out = '';
  for (const [amount, sign] of romans) for (; rest >= amount; rest -= amount) out += sign;
  return out;
}

function chicago(value: number): string {
  if (value < 1 || value > 400) return String(value);
  const signs = ['*', '†', '‡', '§'];
  return (signs[(value - 1) % 4] ?? '*').repeat(Math.ceil(value / 4));
}
