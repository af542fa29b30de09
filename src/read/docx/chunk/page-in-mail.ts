/** A page, and the encoding that its part names. */
interface Page {
  bytes: Uint8Array;
  encoding?: string;
}

/** Finds the first page in a file of many parts (MHTML), as programs that export pages to Word embed them. */
export function pageInMail(bytes: Uint8Array): Page | undefined {
  return pageIn(Buffer.from(bytes).toString('latin1'), 0);
}

const deepest = 3;

function pageIn(entity: string, depth: number): Page | undefined {
  const end = /\r?\n\r?\n/.exec(entity);
  if (!end || depth > deepest) return undefined;
  const head = entity.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  const body = entity.slice(end.index + end[0].length);
  const type = field(head, 'Content-Type');
  if (/^multipart\//i.test(type)) {
    const boundary = parameter(type, 'boundary');
    if (boundary === undefined) return undefined;
    const parts = `\n${body}`.split(`\n--${boundary}`).slice(1);
    for (const part of parts) {
      const found = pageIn(part.replace(/^[ \t]*\r?\n/, ''), depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!/^text\/html\b/i.test(type)) return undefined;
  const encoding = parameter(type, 'charset');
  return {
    bytes: decoded(body, field(head, 'Content-Transfer-Encoding')),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

function field(head: string, name: string): string {
  return new RegExp(`^${name}[ \\t]*:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
}

function parameter(value: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;]{1,200}))`, 'i').exec(
    value,
  );
  return found?.[1] ?? found?.[2];
}

function decoded(body: string, how: string): Uint8Array {
  if (/^base64$/i.test(how)) return new Uint8Array(Buffer.from(body, 'base64'));
  const text = /^quoted-printable$/i.test(how)
    ? body
        .replace(/=[ \t]*\r?\n/g, '')
        .replace(/=([0-9a-f]{2})/gi, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        )
    : body;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
