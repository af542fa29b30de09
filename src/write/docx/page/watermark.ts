import type { Parts } from '../canonical-package/index.ts';

/**
 * Puts a word across every page, behind the text, as Word's own command does, so that Word's users can
 * take it away again: into every head that the file has, a house's as well.
 */
export function watermark(parts: Parts, word: string): void {
  let count = 0;
  for (const [name, text] of parts) {
    if (!/^word\/[\w-]*header[\w-]*\.xml$/.test(name)) continue;
    count += 1;
    parts.set(name, withRun(text, mark(word.toUpperCase(), count)));
  }
}

/** Puts a run at the end of the first paragraph. */
function withRun(head: string, run: string): string {
  const end = /<w:p(?: [^>]*)?\/>|<\/w:p>/.exec(head);
  if (!end) return head.replace(/<\/w:hdr>\s*$/, () => `<w:p>${run}</w:p></w:hdr>`);
  const [tag] = end;
  const filled = tag === '</w:p>' ? `${run}</w:p>` : `${tag.slice(0, -2)}>${run}</w:p>`;
  return head.slice(0, end.index) + filled + head.slice(end.index + tag.length);
}

/** Draws the word as WordArt (VML, the only form that Word takes for a watermark). */
function mark(word: string, count: number): string {
  const id = `PowerPlusWaterMarkObject${count}`;
  // The room is the page's; a long word gets smaller letters.
  const height = Math.min(150, Math.round(900 / Math.max(4, [...word].length)));
  const place =
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin';
  return `<w:r><w:rPr><w:noProof/></w:rPr><w:pict>${wordArt}<v:shape xmlns:v="${vml}" xmlns:o="${office}" id="${id}" o:spid="_x0000_s${2048 + count}" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:420pt;height:${height}pt;rotation:315;z-index:-251658752;${place}" o:allowincell="f" fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="${escaped(word)}"/></v:shape></w:pict></w:r>`;
}

const vml = 'urn:schemas-microsoft-com:vml';
const office = 'urn:schemas-microsoft-com:office:office';
const wordArt = `<v:shapetype xmlns:v="${vml}" xmlns:o="${office}" id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>`;

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
