import { romanNumber } from '../../../brief/list-label.ts';
import { entryOf } from '../../entry-of.ts';

type Format = (value: number) => string;

const none: Format = () => '';

/** Word's formats by name; one of a script that is not known here counts in digits. */
const formats: Readonly<Record<string, Format>> = {
  bullet: none,
  none,
  lowerLetter: letters,
  upperLetter: value => letters(value).toUpperCase(),
  lowerRoman: romanNumber,
  upperRoman: value => romanNumber(value).toUpperCase(),
  decimalZero: value => String(value).padStart(2, '0'),
  chicago,
  ordinal,
  numberInDash: value => `- ${value} -`,
  decimalEnclosedCircle: value => within('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', value),
  decimalEnclosedCircleChinese: value => within('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', value),
  hindiNumbers: value => inDigits('०१२३४५६७८९', value),
  thaiNumbers: value => inDigits('๐๑๒๓๔๕๖๗๘๙', value),
  decimalFullWidth: value => inDigits('０１２３４５６７８９', value),
  hindiConsonants: value => within('कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह', value),
  hindiVowels: value => within('अआइईउऊऋएऐओऔ', value),
  russianLower: value => within('абвгдежзиклмнопрстуфхцчшщыэюя', value),
  russianUpper: value => within('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ', value),
};

/** Prints a number as Word's formats do. */
export function formatNumber(format: string, value: number): string {
  return (entryOf(formats, format) ?? String)(value);
}

function within(signs: string, value: number): string {
  return [...signs][value - 1] ?? String(value);
}

function inDigits(digits: string, value: number): string {
  return String(value).replace(/\d/g, digit => digits.charAt(Number(digit)));
}

function ordinal(value: number): string {
  const teens = value % 100 > 10 && value % 100 < 14;
  return `${value}${(teens ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
}

// Word counts a … z, aa, bb … zz, aaa.
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function chicago(value: number): string {
  if (value < 1 || value > 400) return String(value);
  const signs = ['*', '†', '‡', '§'];
  return (signs[(value - 1) % 4] ?? '*').repeat(Math.ceil(value / 4));
}
