import {
  build as b,
  type Document,
  type Flow,
  type ListItem,
  type Note,
  type Phrasing,
  type Section,
} from '../../src/brief/index.ts';

/**
 * Builds a document from one line. ` / ` stands between blocks; `# Heading` opens a section and
 * `#! Heading` one of recommendations; `> Words -- Speaker` is a block quotation, `- ` a list item,
 * `+ ` an item of a numbered list, `= a; b | c; d` a table; `‘…’` an inline quotation, `_…_` emphasis,
 * `<url words>` a link, `^a` a citation of the note `a`, whose text `notes` gives (or which has none).
 */
export function doc(
  line: string,
  notes: Record<string, string> = {},
  metadata: Document['metadata'] = {},
): Document {
  const cited: string[] = [];
  const root: Flow[] = [];
  let section: Section | undefined;
  for (const part of line === '' ? [] : line.split(' / ')) {
    const heading = /^#(!?) (.*)$/.exec(part);
    if (heading) {
      section = b.section([], {
        heading: b.heading(phrasing(heading[2] ?? '', cited)),
        role: heading[1] ? 'recommendations' : 'body',
      });
      root.push(section);
    } else put(section?.children ?? root, part, cited);
  }
  const listed = cited.map((name, i): Note => {
    const number = String(i + 1);
    const text = notes[name];
    const id = `n-${name}`;
    return text === undefined
      ? b.note(number, [], { id, missing: true })
      : b.note(number, [b.paragraph(sentences(text, []))], { id, marker: number });
  });
  const children = listed.length > 0 ? [...root, b.notes(listed)] : root;
  return b.document(children, { metadata });
}

function put(into: Flow[], part: string, cited: string[]): void {
  const item = /^([-+]) (.*)$/.exec(part);
  if (item) {
    const made: ListItem = b.listItem([b.paragraph(sentences(item[2] ?? '', cited))]);
    const last = into.at(-1);
    if (last?.type === 'list') last.children.push(made);
    else into.push(b.list([made], { ordered: item[1] === '+' }));
    return;
  }
  const quote = /^> (.*?)(?: -- (.*))?$/.exec(part);
  if (quote) {
    const by = quote[2] === undefined ? {} : { attribution: b.attribution([b.text(quote[2])]) };
    into.push(b.quotation('block', [b.paragraph(sentences(quote[1] ?? '', cited))], by));
    return;
  }
  if (part.startsWith('= ')) {
    const rows = part.slice(2).split(' | ');
    into.push(
      b.table(
        rows.map(row =>
          b.tableRow(
            row.split('; ').map(cell => b.tableCell([b.paragraph(sentences(cell, cited))])),
          ),
        ),
      ),
    );
    return;
  }
  into.push(b.paragraph(sentences(part, cited)));
}

function sentences(text: string, cited: string[]): Phrasing[] {
  return text
    .split(/(?<=[.!?:][’_]?(?:\^\w+)*) (?=\S)/)
    .flatMap((words, i) => [...(i > 0 ? [b.text(' ')] : []), b.sentence(phrasing(words, cited))]);
}

function phrasing(text: string, cited: string[]): Phrasing[] {
  return text.split(/(‘[^’]*’|_[^_]*_|\^\w+|<\S+ [^>]*>)/).flatMap((part): Phrasing[] => {
    if (part === '') return [];
    if (part.startsWith('‘')) return [b.quotation('inline', [b.text(part)])];
    if (part.startsWith('_')) return [b.emphasis([b.text(part.slice(1, -1))])];
    const link = /^<(\S+) ([^>]*)>$/.exec(part);
    if (link) return [b.link(link[1] ?? '', [b.text(link[2] ?? '')])];
    if (!part.startsWith('^')) return [b.text(part)];
    const name = part.slice(1);
    if (!cited.includes(name)) cited.push(name);
    const label = String(cited.indexOf(name) + 1);
    return [b.citation(label, [{ note: `n-${name}` }], { marker: label })];
  });
}
