import { type Brief, build as b, type Document, type Origin } from '../brief/index.ts';
import type { Entry } from './entry.ts';

/** Lays a register out as a document of one table, with a box to tick in every row. */
export function toDocument(
  entries: readonly Entry[],
  name: string,
  brief: Brief | Document,
): Document {
  const title = `${brief.metadata.title ?? 'Untitled'}: ${name}`;
  const cell = (value: string, origin: Origin, header = false) =>
    b.tableCell(
      value === '' ? [] : [b.paragraph([b.text(value, { origin })])],
      header ? { header } : {},
    );
  const head = ['', 'Item', 'Line', 'Lead-in', 'Note'].map(word => cell(word, 'editorial', true));
  const rows = entries.map(({ item, line, leadIn, note }) =>
    b.tableRow([
      cell('☐', 'editorial'),
      cell(item, 'brief'),
      cell(line === undefined ? '' : String(line), 'editorial'),
      cell(leadIn, 'brief'),
      cell(note, 'brief'),
    ]),
  );
  const heading = b.heading([b.text(title, { origin: 'editorial' })]);
  return b.document(
    [
      b.section([b.table([b.tableRow(head), ...rows], { id: 'tb-register' })], {
        id: 's-register',
        heading,
      }),
    ],
    {
      audience: { id: 'register', label: name },
      metadata: {
        title,
        origins: { title: 'editorial' },
        ...(brief.metadata.lang ? { lang: brief.metadata.lang } : {}),
      },
    },
  );
}
