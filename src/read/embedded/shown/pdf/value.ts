/** An object of a file: names are `/Name`, strings are bytes as characters, references are `{ ref }`. */
export type Value = null | boolean | number | string | Text | Ref | Value[] | Dict;
export interface Ref {
  ref: number;
}
/** A string of a file; each character is one byte. */
export interface Text {
  bytes: string;
}
export interface Dict {
  [key: string]: Value | undefined;
}

export const isRef = (value: Value | undefined): value is Ref =>
  isObject(value) && typeof (value as unknown as Ref).ref === 'number';
export const isText = (value: Value | undefined): value is Text =>
  isObject(value) && typeof (value as unknown as Text).bytes === 'string';
export const isDict = (value: Value | undefined): value is Dict =>
  isObject(value) && !isRef(value) && !isText(value);

function isObject(value: Value | undefined): value is Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gives a name without its slash, or nothing for what is none. */
export const nameOf = (value: Value | undefined): string =>
  typeof value === 'string' ? value.slice(1) : '';
export const numberOf = (value: Value | undefined): number =>
  typeof value === 'number' ? value : Number.NaN;
