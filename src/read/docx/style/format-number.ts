import { romanNumber } from '../../../brief/list-label.ts';

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
      return romanNumber(value);
    case 'upperRoman':
      return romanNumber(value).toUpperCase();
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

function chicago(value: number): string {
  const signs = ['*', '†', '‡', '§'];
  return (signs[(value - 1) % 4] ?? '*').repeat(Math.ceil(value / 4));
}
