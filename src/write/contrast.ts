type Channels = [number, number, number];

/** Reads `#rrggbb`; anything else is black, so that a theme can't put words into a style sheet. */
export function channels(colour: string): Channels {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const [r, g, b] = (match?.slice(1) ?? []).map(hex => Number.parseInt(hex, 16));
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** Mixes two colours: `share` of the first, the rest of the second. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  return hex(a.map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share))));
}

/** Gives the contrast of two colours by WCAG 2.2: from 1 (none) to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Moves a colour towards black or white, whichever is further from the background, in steps of a
 * fiftieth, until its contrast with the background is at least `ratio`.
 */
export function readable(colour: string, background: string, ratio: number): string {
  const end =
    contrast('#000000', background) > contrast('#ffffff', background) ? '#000000' : '#ffffff';
  for (let step = 0; step <= 50; step++) {
    const candidate = mix(end, colour, step / 50);
    if (contrast(candidate, background) >= ratio) return candidate;
  }
  return end;
}

function hex(values: readonly number[]): string {
  return `#${values.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}

// WCAG 2.2, "relative luminance".
function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map(value => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Channels;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
