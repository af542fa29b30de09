import type { Message, Place, Severity } from '../message.ts';

/** Colours text, or leaves it as it is. */
export interface Palette {
  red: (s: string) => string;
  yellow: (s: string) => string;
  blue: (s: string) => string;
  dim: (s: string) => string;
  bold: (s: string) => string;
}

/** Renders messages for people, two lines each: place, severity, reason and rule; then what to do. */
export function pretty(messages: readonly Message[], palette: Palette): string {
  const paint: Record<Severity, (s: string) => string> = {
    error: palette.red,
    warning: palette.yellow,
    info: palette.blue,
  };
  return messages
    .map(message => {
      const place = placeText(message.place);
      const count =
        message.count === undefined ? '' : ` (${message.count} times${firstPlaces(message)})`;
      const head = `${place === '' ? '' : `${place}: `}${paint[message.severity](message.severity)}: ${message.reason}${count} ${palette.dim(`[${message.rule}]`)}\n`;
      return message.hint === undefined ? head : `${head}  ${palette.dim(message.hint)}\n`;
    })
    .join('');
}

function firstPlaces(message: Message): string {
  const lines = [...new Set((message.places ?? []).flatMap(p => p.position?.start.line ?? []))];
  return lines.length > 1 ? `, first on lines ${lines.join(', ')}` : '';
}

/** Renders a place as `file:line:column`. */
export function placeText(place: Place | undefined): string {
  const start = place?.position?.start;
  return [place?.file ?? '', ...(start ? [start.line, start.column] : [])]
    .filter(part => part !== '')
    .join(':');
}
