/**
 * Writes a colour profile of sRGB (ICC.1:2004-10, version 4.2): the primaries of IEC 61966-2-1 adapted
 * to D50, and its curve as a formula. A tenth of the size of the usual files, which list the curve
 * point by point.
 */
export function srgbProfile(): Uint8Array {
  const curve = parametric([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);
  const tags: [name: string, data: number[]][] = [
    ['desc', localised('sRGB')],
    ['cprt', localised('No copyright, use freely')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['chad', chromaticAdaptation],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const places = new Map<number[], number>();
  const body: number[] = [];
  const start = 132 + tags.length * 12;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, start + body.length);
    body.push(...data, ...Array<number>(-data.length & 3).fill(0));
  }
  const list = tags.flatMap(([name, data]) => [
    ...ascii(name),
    ...u32(places.get(data) ?? 0),
    ...u32(data.length),
  ]);
  return Uint8Array.from([...header(start + body.length), ...u32(tags.length), ...list, ...body]);
}

function header(size: number): number[] {
  const date = [2004, 10, 1, 0, 0, 0].flatMap(n => [n >> 8, n & 255]);
  return [
    ...u32(size),
    ...u32(0),
    ...u32(0x04200000),
    ...ascii('mntrRGB XYZ '),
    ...date,
    ...ascii('acsp'),
    ...Array<number>(28).fill(0),
    // The white of the connection space, D50.
    ...[0.9642, 1, 0.8249].flatMap(fixed),
    ...Array<number>(48).fill(0),
  ];
}

const xyz = (...values: [number, number, number]) => [
  ...ascii('XYZ '),
  ...u32(0),
  ...values.flatMap(fixed),
];
const parametric = (values: readonly number[]) => [
  ...ascii('para'),
  ...u32(0),
  ...[0, 3, 0, 0],
  ...values.flatMap(fixed),
];

/** From D65, where sRGB has its white, to D50, by Bradford's method. */
const chromaticAdaptation = [
  ...ascii('sf32'),
  ...u32(0),
  ...[1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168].flatMap(
    fixed,
  ),
];

function localised(text: string): number[] {
  const letters = [...text].flatMap(char => [0, char.charCodeAt(0)]);
  return [
    ...ascii('mluc'),
    ...u32(0),
    ...u32(1),
    ...u32(12),
    ...ascii('enUS'),
    ...u32(letters.length),
    ...u32(28),
    ...letters,
  ];
}

function ascii(text: string): number[] {
  return [...text].map(char => char.charCodeAt(0));
}
function u32(n: number): number[] {
  return [24, 16, 8, 0].map(bits => (n >>> bits) & 255);
}
/** A number with sixteen bits behind the point. */
function fixed(n: number): number[] {
  return u32(Math.round(n * 65536));
}
