/** A text, as opposed to a name, which is what plain strings become. */
export interface TextString {
  readonly textString: string;
}
/** A reference to another object of the file, by its number. */
export interface Numbered {
  readonly id: number;
  readonly isReference: true;
}

/** Marks a text as one: `Title`, `Lang` and addresses are texts, `Type` and `Role` are names. */
export function textString(text: string): TextString {
  return { textString: text };
}

/** Writes a value in PDF's syntax (ISO 32000-1, 7.3). */
export function serialise(value: unknown): string {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return name(value);
  if (typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return literal(`D:${value.toISOString().replace(/[-:T]|\..*/g, '')}Z`);
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex').toUpperCase()}>`;
  if (Array.isArray(value)) return `[${value.map(serialise).join(' ')}]`;
  if (isReference(value)) return `${value.id} 0 R`;
  if (isText(value)) return literal(value.textString);
  const fields = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .map(([key, held]) => `${name(key)} ${serialise(held)}`);
  return `<<\n${fields.join('\n')}\n>>`;
}

function isReference(value: object): value is Numbered {
  return 'isReference' in value && value.isReference === true;
}
function isText(value: object): value is TextString {
  return 'textString' in value && typeof value.textString === 'string';
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot stand in a PDF`);
  const rounded = Math.round(value * 1e6) / 1e6 || 0;
  return Math.abs(rounded) < 1e-6 ? '0' : String(rounded);
}

function name(value: string): string {
  return `/${value.replace(/[^!-~]|[#/()<>[\]{}%]/gu, char => `#${char.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
}

/** Writes text as it is where that is ASCII, and as UTF-16 where it is not. */
function literal(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<${utf16(text)}>`;
}

/** Writes text as the hexadecimal digits of UTF-16, with its mark in front. */
export function utf16(text: string): string {
  let out = 'FEFF';
  for (let i = 0; i < text.length; i++) {
    out += text.charCodeAt(i).toString(16).padStart(4, '0').toUpperCase();
  }
  return out;
}
