import {
  build as b,
  type Citation,
  type Document,
  type Flow,
  type Note,
  type Paragraph,
  type Phrasing,
  type Section,
} from '../../src/brief/index.ts';
import { number } from '../../src/number/index.ts';
import { png } from '../helper/every-node.ts';

export interface Stress {
  document: Document;
  assets: Map<string, Uint8Array>;
}

const languages: readonly [lang: string, words: readonly string[]][] = [
  [
    'en',
    'policy shade water council survey ferry treaty measure evidence citizens harbour winter regional assessment nevertheless implementation'.split(
      ' ',
    ),
  ],
  ['hi', 'नीति परिषद सर्वेक्षण नागरिक जल संधि क्षेत्र प्रमाण कार्यान्वयन द्वीप मंत्री भारत'.split(' ')],
  [
    'el',
    'πολιτική συμβούλιο νερό έρευνα πολίτες συνθήκη περιφέρεια μέτρα απόδειξη λιμάνι'.split(' '),
  ],
  [
    'ru',
    'политика совет вода исследование граждане договор область доказательство паром'.split(' '),
  ],
];

/**
 * Makes a document that asks much of a writer: by default about 200 pages, 600 notes of which every
 * thirtieth is longer than a page, tables that run over pages, lists in lists, 40 figures, and running
 * text in four scripts. `scale` shrinks all of it; the same scale gives the same document.
 */
export function stressDocument(scale = 1): Stress {
  const random = sequence(7);
  const assets = new Map<string, Uint8Array>();
  const notes: Note[] = [];
  const noteCount = Math.max(3, Math.round(600 * scale));
  const sectionCount = Math.max(3, Math.round(40 * scale));

  const words = (count: number, lang = 0): string => {
    const [, list] = languages[lang] ?? ['', ['word']];
    const out = Array.from({ length: count }, () => list[random(list.length)] ?? '').join(' ');
    return out.charAt(0).toUpperCase() + out.slice(1);
  };
  const sentence = (count: number, lang = 0, ...more: Phrasing[]) => {
    const text = b.text(`${words(count, lang)}${lang === 1 ? '।' : '.'}`);
    const [code] = languages[lang] ?? ['en'];
    return b.sentence([lang === 0 ? text : b.span(code, [text]), ...more]);
  };
  const cite = (): Citation => {
    const label = String(notes.length + 1);
    const isLong = notes.length % 30 === 2;
    const paragraphs = isLong ? 9 : 1;
    const text = Array.from({ length: paragraphs }, () => plain(isLong ? 110 : 6 + random(30)));
    notes.push(b.note(label, text, { id: `n-${label}` }));
    return b.citation(label, [{ note: `n-${label}` }], { id: `c-${label}` });
  };
  const plain = (count: number): Paragraph => b.paragraph([sentence(count)]);
  const paragraph = (lang: number, cited: number): Paragraph =>
    b.paragraph(
      Array.from({ length: 5 }, (_, i) => [
        ...(i > 0 ? [b.text(' ')] : []),
        sentence(12 + random(18), lang, ...(i < cited && notes.length < noteCount ? [cite()] : [])),
      ]).flat(),
    );
  const list = (depth: number): Flow =>
    b.list(
      Array.from({ length: 2 }, () =>
        b.listItem([plain(8 + random(12)), ...(depth > 0 ? [list(depth - 1)] : [])]),
      ),
      { ordered: depth % 2 === 1 },
    );
  const table = (rows: number, n: number): Flow =>
    b.table(
      Array.from({ length: rows }, (_, y) =>
        b.tableRow(
          Array.from({ length: 4 }, (_, x) =>
            b.tableCell(
              [
                b.paragraph([
                  b.text(x === 0 || y === 0 ? words(2) : `${random(9000)}.${random(9)}`),
                ]),
              ],
              y === 0 || x === 0 ? { header: true } : {},
            ),
          ),
        ),
      ),
      {
        id: `tb-${n}`,
        align: ['left', 'right', 'right', 'right'],
        caption: b.caption([b.text(words(6))]),
      },
    );
  const figure = (n: number): Flow => {
    const url = `figure-${n}.png`;
    assets.set(url, png(480, 240, 80 + (n % 100)));
    return b.figure([b.image(url, words(8))], {
      id: `f-${n}`,
      caption: b.caption([b.text(words(7))]),
    });
  };
  const section = (n: number): Section => {
    const cited = Math.ceil(((n + 1) * noteCount) / sectionCount) - notes.length;
    return b.section(
      [
        ...[0, 0, 1 + (n % 3), 0].map((lang, i) =>
          paragraph(lang, Math.max(0, Math.min(5, cited - i * 5))),
        ),
        b.quotation('block', [plain(40), plain(30)], { id: `q-${n}` }),
        list(2),
        paragraph(0, 0),
        ...(n % 5 === 0 ? [table(90, n)] : []),
        figure(n),
        b.section([paragraph(0, 0)], {
          id: `s-${n}-1`,
          heading: b.heading([b.text(words(5))]),
        }),
      ],
      { id: `s-${n}`, heading: b.heading([b.text(`${words(4)} ${n + 1}`)]) },
    );
  };
  const title = 'A long brief in four scripts';
  const sections = Array.from({ length: sectionCount }, (_, n) => section(n));
  const document = b.document(
    [
      b.section([b.box('summary', [plain(60)]), b.contents(), ...sections], {
        id: 's-title',
        heading: b.heading([b.text(title)]),
      }),
      b.notes(notes),
    ],
    { metadata: { title, lang: 'en-GB', date: '2024-06-24', identifier: 'ST-1' } },
  );
  return { document: number(document), assets };
}

/** Gives whole numbers below a bound that look random and are the same every time (Park and Miller, 1988). */
function sequence(seed: number): (bound: number) => number {
  let state = seed;
  return bound => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}
