/** Stands for "no date": used where a format demands one, never printed. */
export const noDate = new Date(Date.UTC(1980, 0, 1));

/**
 * Gives the only clock of a build: `SOURCE_DATE_EPOCH` (seconds), else the brief's date at midnight
 * UTC, else 1980-01-01.
 */
export function clockOf(epoch: string | undefined, date: string | undefined): Date {
  if (epoch !== undefined && /^\d{1,12}$/.test(epoch)) return new Date(Number(epoch) * 1000);
  const day = date === undefined ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(day) ? noDate : new Date(day);
}
