import { utf16 } from '../file/serialise.ts';

/** Writes the map that leads from the codes of a font back to text (ISO 32000-1, 9.10.3). */
export function toUnicode(said: readonly string[]): string {
  const entries = said.map(text => `<${utf16(text).slice(4)}>`);
  const ranges: string[] = [];
  // A range may not cross the first byte of its codes.
  for (let from = 0; from < entries.length; from += 256) {
    const some = entries.slice(from, from + 256);
    ranges.push(`<${hex(from)}> <${hex(from + some.length - 1)}> [${some.join(' ')}]`);
  }
  const lists: string[] = [];
  for (let from = 0; from < ranges.length; from += 100) {
    const some = ranges.slice(from, from + 100);
    lists.push(`${some.length} beginbfrange\n${some.join('\n')}\nendbfrange`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${lists.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

const hex = (n: number) => n.toString(16).padStart(4, '0');
