import { makeDocx } from '../make-docx.ts';
import { each, fill, pasted, type Shapes, said } from './shapes.ts';

const run = (words: string, look = '') =>
  `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const styled = (name: string) => `<w:pPr><w:pStyle w:val="${name}"/></w:pPr>`;
const item = (level: number) =>
  `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
const paragraph = (inner: string, look = '') => `<w:p>${look}${inner}</w:p>`;

const brief = pasted.map(line => paragraph(run(line))).join('');

/** Bodies of Word files; footnotes are numbered from 1 as the text calls them. */
export const wordBodies: Shapes = {
  'prose with notes': size =>
    each(size, i =>
      paragraph(
        `${run(said(i))}${run('so', '<w:rPr><w:i/></w:rPr>')}<w:r><w:footnoteReference w:id="${i}"/></w:r>`,
      ),
    ),
  'nothing but notes': size =>
    each(size, i => `<w:p><w:r><w:footnoteReference w:id="${i}"/></w:r></w:p>`),
  headings: size =>
    each(size, i => paragraph(run(`Part ${i}`), styled('Heading1')) + paragraph(run('So.'))),
  lists: size =>
    each(
      size,
      i =>
        `${paragraph(run(`one ${i}`), item(0))}${paragraph(run('two'), item(1))}${paragraph(run('So.'))}`,
    ),
  tables: size =>
    each(
      size,
      i =>
        `<w:tbl><w:tr><w:tc>${paragraph(run('a'))}</w:tc><w:tc>${paragraph(run(String(i)))}</w:tc></w:tr></w:tbl>${paragraph(run('So.'))}`,
    ),
  quotations: size =>
    each(size, i => paragraph(run('He said:')) + paragraph(run(said(i)), styled('Quote'))),
  'inline marks': size =>
    each(size, i =>
      paragraph(
        `${run('So', '<w:rPr><w:b/></w:rPr>')}${run(` it was ${i}, `)}${run('they said', '<w:rPr><w:i/></w:rPr>')}`,
      ),
    ),
  addresses: size => each(size, i => paragraph(run(`See https://x.org/${i} or a${i}@x.org.`))),
  'one long paragraph': size => paragraph(each(size, i => run(said(i)))),
  'a brief again and again': size => fill(brief, size),
  'bold lines': size =>
    each(size, i => paragraph(run(`Part ${i}`, '<w:rPr><w:b/></w:rPr>')) + paragraph(run(said(i)))),
  items: size =>
    each(size, i =>
      paragraph(
        run(`one ${i}`),
        '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
      ),
    ),
  'typed markers': size => each(size, i => paragraph(run(`${said(i)}[${i}]`))),
  'one table': size =>
    `<w:tbl>${each(size, i => `<w:tr><w:tc>${paragraph(run(String(i)))}</w:tc><w:tc>${paragraph(run('b'))}</w:tc></w:tr>`)}</w:tbl>`,
  'merged cells': size =>
    `<w:tbl>${each(size, i => `<w:tr><w:tc><w:tcPr><w:vMerge${i % 9 ? '' : ' w:val="restart"'}/></w:tcPr>${paragraph(run(String(i)))}</w:tc></w:tr>`)}</w:tbl>`,
  'tracked changes': size =>
    paragraph(
      each(
        size,
        i =>
          `<w:ins w:id="${i}">${run('a ')}</w:ins><w:del w:id="${i}"><w:r><w:delText>b</w:delText></w:r></w:del>`,
      ),
    ),
  fields: size =>
    paragraph(
      each(
        size,
        i =>
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://x.org/${i}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('x')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    ),
  bookmarks: size =>
    each(size, i =>
      paragraph(
        `<w:bookmarkStart w:id="${i}" w:name="b${i}"/><w:hyperlink w:anchor="b${i + 1}">${run('x')}</w:hyperlink><w:bookmarkEnd w:id="${i}"/>`,
      ),
    ),
  'text in one run': size => paragraph(`<w:r>${each(size, i => `<w:t>so ${i}</w:t>`)}</w:r>`),
  'breaks in one run': size => paragraph(`<w:r>${each(size, () => '<w:br/>')}<w:t>a</w:t></w:r>`),
  'markers in a row': size =>
    paragraph(
      each(
        size,
        i =>
          `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${i}"/><w:t>,</w:t></w:r>`,
      ),
    ),
  'markers in one paragraph': size =>
    paragraph(each(size, i => `${run('so', '<w:rPr><w:b/></w:rPr>')}${run(` it was.[${i}] `)}`)),
  'lines that go on': size =>
    each(size, i => paragraph(run(`and so it was that line ${i} went on to the next without`))),
  'controls in controls': size =>
    each(size, () => `<w:sdt><w:sdtContent>${paragraph(run('x'))}</w:sdtContent></w:sdt>`),
};

const numbering = [0, 1]
  .map(
    level =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%${level + 1}."/></w:lvl>`,
  )
  .join('');

/** Makes a Word file of a body, with the footnotes that it calls. */
export function wordFile(body: string): Uint8Array {
  const notes = (body.match(/<w:footnoteReference /g) ?? []).map(
    (_, k) => `<w:footnote w:id="${k + 1}">${paragraph(run(`Note ${k + 1}.`))}</w:footnote>`,
  );
  return makeDocx({
    body,
    numbering: `<w:abstractNum w:abstractNumId="0">${numbering}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    ...(notes.length > 0 ? { footnotes: notes.join('') } : {}),
  });
}
