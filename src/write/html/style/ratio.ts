/** Divides and rounds to three places, so that the style sheet is the same on every machine. */
export function ratio(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 1000;
}
