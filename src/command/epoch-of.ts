import { say, Trouble } from '../message/index.ts';

// The last second of the year 9999, past which no format writes a date.
const latest = 253_402_300_799;

/** Checks `SOURCE_DATE_EPOCH`: its specification asks a build to fail rather than use another clock. */
export function epochOf(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  if (/^\d+$/.test(given) && Number(given) <= latest) return given;
  throw new Trouble(
    say('usage', {
      why: `\`SOURCE_DATE_EPOCH\` is \`${given}\`, expected seconds since 1970`,
      hint: 'Set it to a whole number such as `1719187200`, or unset it.',
    }),
  );
}
