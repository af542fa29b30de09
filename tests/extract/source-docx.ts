import { strFromU8, unzipSync } from 'fflate';

/** Gives the visible text of any Word file: body and notes as if tracked changes were accepted, by pattern, without a parser. */
export function sourceTextOfDocx(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  return Object.keys(parts)
    .filter(name => /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(name))
    .map(name => textOf(strFromU8(parts[name] ?? new Uint8Array())))
    .join('\n');
}

function textOf(xml: string): string {
  return xml
    .replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<w:delText[^>]*>[^<]*<\/w:delText>/g, '')
    .replace(/<\/w:p>|<w:br\b[^>]*>|<w:tab\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}
