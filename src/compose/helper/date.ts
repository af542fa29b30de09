import { build } from '../../brief/index.ts';
import { empty } from './empty.ts';
import type { InlineHelper } from './helper.ts';

const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
// A table and not `Intl`: that one's wording changes with the version of its data.
const months: Readonly<Record<string, readonly string[]>> = { en: english };

/** Writes an ISO date in full, "24 June 2024"; a year and month, or a year, stay as coarse as they are. */
export const date: InlineHelper = {
  kind: 'inline',
  least: 1,
  most: 1,
  run: ([value], _hash, { lang, fail }) => {
    if (empty(value)) return undefined;
    const parts = typeof value === 'string' && /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
    if (!parts) return fail('is no ISO date such as 2024-06-24');
    const [iso, year, month, day] = parts;
    if (!exists(Number(year), Number(month ?? 1), Number(day ?? 1)))
      return fail(`is no day of the calendar: ${iso}`);
    const names = months[lang.toLowerCase().split('-')[0] ?? ''] ?? english;
    const words = [day && String(Number(day)), month && names[Number(month) - 1], year];
    return build.text(words.filter(Boolean).join(' '), {
      origin: 'computed',
      rule: 'date',
      from: iso,
    });
  },
};

function exists(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
