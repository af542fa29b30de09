import type { Entry } from './entry.ts';

const head = ['checked', 'item', 'line', 'lead-in', 'note'];

/** Renders a register as CSV (RFC 4180). No cell can become a formula in a spreadsheet. */
export function toCsv(entries: readonly Entry[]): string {
  const rows = entries.map(({ item, line, leadIn, note }) => [
    '☐',
    item,
    line === undefined ? '' : String(line),
    leadIn,
    note,
  ]);
  return [head, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
