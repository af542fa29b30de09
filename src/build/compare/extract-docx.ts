import { strFromU8, unzipSync } from 'fflate';
import {
  build as b,
  type Document,
  type Flow,
  type Note,
  type Phrasing,
} from '../../brief/index.ts';
import { say, Trouble } from '../../message/index.ts';
import { splitSentences } from '../../resolve/sentence/split-sentences.ts';

/**
 * Takes the text out of a Word file, whoever saved it last: paragraphs and footnotes, without
 * structure. Deleted text is left out. Two files read this way compare by what they say.
 */
export function extractDocx(bytes: Uint8Array, path: string): Document {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: file => /^word\/(document|footnotes)\.xml$/.test(file.name),
    });
  } catch {
    throw new Trouble(say('operand-unreadable', { path, why: 'it is no Word file' }));
  }
  const body = files['word/document.xml'];
  if (!body) throw new Trouble(say('operand-unreadable', { path, why: 'it is no Word file' }));
  const notes = noteTexts(files['word/footnotes.xml']);
  const cited: string[] = [];
  const children: Flow[] = paragraphs(strFromU8(body), cited);
  const listed = cited.map(
    (id, i): Note =>
      b.note(String(i + 1), notes.get(id) ?? [], { id: `n-${id}`, marker: String(i + 1) }),
  );
  const brief = b.brief(listed.length > 0 ? [...children, b.notes(listed)] : children);
  return b.document(splitSentences(brief).children, {
    audience: { id: 'docx', label: 'Word file' },
  });
}

function noteTexts(part: Uint8Array | undefined): Map<string, Flow[]> {
  const out = new Map<string, Flow[]>();
  const xml = part ? strFromU8(part) : '';
  for (const [, id = '', inner = ''] of xml.matchAll(
    /<w:footnote\b[^>]*\bw:id="(-?\d+)"[^>]*>(.*?)<\/w:footnote>/gs,
  ))
    out.set(id, paragraphs(inner, []));
  return out;
}

// Lists of contents repeat the headings; deleted text is no text.
function paragraphs(xml: string, cited: string[]): Flow[] {
  const kept = xml
    .replace(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*<\/w:r>/gs, markOnly)
    .replace(/<w:del\b[^>]*[^/]>.*?<\/w:del>/gs, '')
    .replace(
      /<w:p\b[^>]*>(?:(?!<\/w:p>).)*?<w:pStyle w:val="(?:TOC|Contents)[^"]*"\/>.*?<\/w:p>/gs,
      '',
    );
  return [...kept.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)].flatMap(([, inner = '']) => {
    const line = phrasing(inner, cited);
    return line.length > 0 ? [b.paragraph(line)] : [];
  });
}

// A footnote's mark is drawn by the program; where it is written out, programs repeat it.
function markOnly(run: string): string {
  const isMark = /<w:rStyle w:val="[^"]*footnote|<w:footnoteRef(erence)?\b/i.test(run);
  return isMark ? (/<w:footnoteReference\b[^>]*\/>/.exec(run)?.[0] ?? '') : run;
}

function phrasing(xml: string, cited: string[]): Phrasing[] {
  const out: Phrasing[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') out.push(b.text(text));
    text = '';
  };
  for (const [tag, words, note] of xml.matchAll(
    /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)(?: [^>]*)?\/>|<w:footnoteReference\b[^>]*\bw:id="(\d+)"[^>]*\/>/g,
  )) {
    if (words !== undefined) text += unescaped(words);
    else if (note === undefined) text += tag.startsWith('<w:tab') && text === '' ? '' : ' ';
    else {
      flush();
      if (!cited.includes(note)) cited.push(note);
      const label = String(cited.indexOf(note) + 1);
      out.push(b.citation(label, [{ note: `n-${note}` }], { marker: label }));
    }
  }
  flush();
  return out.some(node => node.type !== 'text' || /\S/u.test(node.value)) ? out : [];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? whole);
  });
}
