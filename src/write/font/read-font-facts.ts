/** What an OpenType file (1.9) says about itself that decides whether and how it may be used. */
export interface FontFacts {
  /** The family, as word processors and style sheets name it. */
  family: string;
  /** Its outlines: TrueType's or CFF's. */
  outlines: 'glyf' | 'CFF ';
  /** What its maker forbids; nothing, mostly (OS/2, fsType). */
  forbids: { embedding: boolean; parts: boolean; web: boolean };
}

/** Reads the facts; throws an Error with the reason for a file that is no such font. */
export function readFontFacts(file: Uint8Array): FontFacts {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const version = file.length < 12 ? 0 : view.getUint32(0);
  const kinds: Record<number, FontFacts['outlines']> = {
    65536: 'glyf',
    1953658213: 'glyf',
    1330926671: 'CFF ',
  };
  const outlines = kinds[version];
  if (!outlines) throw new Error('it is no TrueType or OpenType font');
  const tables = new Map<string, DataView>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    const tag = [0, 1, 2, 3].map(k => String.fromCharCode(view.getUint8(at + k))).join('');
    const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (start + length > file.length) throw new Error(`its table ${tag} ends beyond the file`);
    tables.set(tag, new DataView(file.buffer, file.byteOffset + start, length));
  }
  const need = (tag: string): DataView => {
    const found = tables.get(tag);
    if (!found) throw new Error(`it has no table ${tag}`);
    return found;
  };
  need(outlines);
  const type = need('OS/2').getUint16(8);
  // The four lowest bits are one number: 0 anything, 2 nothing, 4 print, 8 edit.
  const usage = type & 0xf;
  return {
    family: familyOf(need('name')),
    outlines,
    forbids: {
      embedding: usage === 2 || (type & 0x200) !== 0,
      parts: (type & 0x100) !== 0,
      web: usage === 4,
    },
  };
}

/** What a family may be called, so that it can stand in any file. */
const allowed = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,62}$/u;

/** Finds the family as Windows names it: the typographic one (16) before the older one (1). */
function familyOf(names: DataView): string {
  const strings = names.getUint16(4);
  const found = new Map<number, string>();
  for (let i = 0; i < names.getUint16(2); i++) {
    const at = 6 + i * 12;
    const id = names.getUint16(at + 6);
    if (names.getUint16(at) !== 3 || (id !== 1 && id !== 16) || found.has(id)) continue;
    const from = strings + names.getUint16(at + 10);
    const units = Array.from({ length: names.getUint16(at + 8) >> 1 }, (_, k) =>
      names.getUint16(from + 2 * k),
    );
    found.set(id, String.fromCharCode(...units));
  }
  const family = found.get(16) ?? found.get(1) ?? '';
  if (!allowed.test(family)) throw new Error('it has no name that a file could use');
  return family;
}
