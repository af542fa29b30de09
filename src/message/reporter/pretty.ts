import type { Message, Place, Severity } from '../message.ts';
import { codeFrame } from './code-frame.ts';
import type { Palette } from './palette.ts';
import { printable } from './printable.ts';

/**
 * Renders messages for people: place, severity, reason and rule; the line of the source, where
 * sources are given; what to do.
 */
export function pretty(
  messages: readonly Message[],
  palette: Palette,
  sources: ReadonlyMap<string, string> = new Map(),
): string {
  const paint: Record<Severity, (s: string) => string> = {
    error: palette.red,
    warning: palette.yellow,
    info: palette.blue,
  };
  return messages
    .map(message => {
      const place = printable(placeText(message.place));
      const count =
        (message.count ?? 1) === 1 ? '' : ` (${message.count} times${firstPlaces(message)})`;
      const head = `${place === '' ? '' : `${place}: `}${paint[message.severity](message.severity)}: ${printable(message.reason)}${count} ${palette.dim(`[${message.rule}]`)}\n`;
      const frame = codeFrame(message.place, sources, palette);
      const hint = message.hint === undefined ? '' : `  ${palette.dim(printable(message.hint))}\n`;
      return `${head}${frame}${hint}`;
    })
    .join('');
}

function firstPlaces(message: Message): string {
  const lines = [...new Set((message.places ?? []).flatMap(p => p.position?.start.line ?? []))];
  return lines.length > 1
    ? `, first ${isWord(message.place) ? 'in paragraphs' : 'on lines'} ${lines.join(', ')}`
    : '';
}

function isWord(place: Place | undefined): boolean {
  return /\.do[ct][xm]$/i.test(place?.file ?? '');
}

/** Renders a place as `file:line:column`, in a Word file as `file: paragraph`. */
export function placeText(place: Place | undefined): string {
  const start = place?.position?.start;
  // A Word file has no lines to show: its reader counts paragraphs.
  if (start && isWord(place)) return `${place?.file}: paragraph ${start.line}`;
  return [place?.file ?? '', ...(start ? [start.line, start.column] : [])]
    .filter(part => part !== '')
    .join(':');
}
