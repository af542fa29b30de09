import { group } from '../../group.ts';

const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'januar', 'enero', 'janeiro', 'जनवरी'],
  ['february', 'feb', 'février', 'fevrier', 'februar', 'febrero', 'fevereiro', 'फ़रवरी', 'फरवरी'],
  ['march', 'mar', 'mars', 'märz', 'marzo', 'março', 'मार्च'],
  ['april', 'apr', 'avril', 'abril', 'अप्रैल'],
  ['may', 'mai', 'mayo', 'maio', 'मई'],
  ['june', 'jun', 'juin', 'juni', 'junio', 'junho', 'जून'],
  ['july', 'jul', 'juillet', 'juli', 'julio', 'julho', 'जुलाई'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'अगस्त'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setembro', 'सितंबर'],
  ['october', 'oct', 'octobre', 'oktober', 'octubre', 'outubro', 'अक्टूबर'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro', 'नवंबर'],
  ['december', 'dec', 'décembre', 'decembre', 'dezember', 'diciembre', 'dezembro', 'दिसंबर'],
];
const months = new Map(names.flatMap((words, i) => words.map(word => [word, i + 1] as const)));

const prefix =
  /^(?:(?:first |last )?(?:published|posted|updated|issued|released|revised|date|dated|publication date)(?: on)?:?\s+)/i;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i;
const shapes: readonly { pattern: RegExp; order: readonly [number, number, number] }[] = [
  {
    pattern:
      /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+)?(\p{L}[\p{L}\p{M}]{2,12})\.?,?\s+(?:de\s+)?(\d{4})$/iu,
    order: [3, 2, 1],
  },
  { pattern: /^(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu, order: [3, 1, 2] },
  { pattern: /^(\d{4})[-/](\d{2})[-/](\d{2})$/, order: [1, 2, 3] },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, order: [3, 2, 1] },
];

/** Reads a line that is a date, in words or digits that can mean one day only, as ISO 8601. */
export function dateOf(line: string): string | undefined {
  const bare = bareDate(line);
  for (const { pattern, order } of shapes) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const [year, month, day] = [
      group(match, order[0]),
      group(match, order[1]),
      group(match, order[2]),
    ];
    const m = /\d/.test(month) ? Number(month) : months.get(month.toLowerCase());
    const d = Number(day);
    if (!m || m > 12 || d < 1 || d > daysIn(Number(year), m)) continue;
    return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  }
  return undefined;
}

const inside =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,10}\.?,?\s\d{4}|\p{L}{3,10}\.?\s\d{1,2},\s\d{4}|\d{4}-\d{2}-\d{2})\b/gu;

/** Reads the first date in a line of a page's head. */
export function dateIn(line: string): string | undefined {
  const whole = dateOf(line);
  if (whole !== undefined) return whole;
  for (const [found] of line.slice(0, 300).matchAll(inside)) {
    const date = dateOf(found);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Says whether a line gives a time of publication: a date, or a month, a season or a quarter with its year. */
export function isDateLine(line: string): boolean {
  if (line.length > 60) return false;
  if (dateOf(line) !== undefined) return true;
  const bare = bareDate(line);
  const [, word] = /^(\p{L}[\p{L}\p{M}]{2,12})\.?,?\s+\d{4}$/u.exec(bare) ?? [];
  return (
    (word !== undefined &&
      (months.has(word.toLowerCase()) || /^(spring|summer|autumn|fall|winter)$/i.test(word))) ||
    /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(bare) ||
    (bare !== line.trim() && /\d{4}/.test(bare))
  );
}

function bareDate(line: string): string {
  return line.trim().slice(0, 80).replace(prefix, '').replace(weekday, '').replace(/\.$/, '');
}

function daysIn(year: number, month: number): number {
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
