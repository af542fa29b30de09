import { build, labelsFor } from '../../brief/index.ts';
import { empty } from './empty.ts';
import type { InlineHelper } from './helper.ts';

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
    // A table and not `Intl`: that one's wording changes with the version of its data.
    const words = month
      ? labelsFor(lang).date({
          ...(day ? { day: Number(day) } : {}),
          month: Number(month),
          year: year ?? '',
        })
      : (year ?? '');
    return build.text(words, {
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
