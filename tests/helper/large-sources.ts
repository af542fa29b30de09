import { strToU8, zipSync } from 'fflate';

/** Sources that grow in the ways that could make a reader quadratic, by what grows; each gives about `size` characters. */
export type Shapes = Readonly<Record<string, (size: number) => string>>;

function each(size: number, unit: (i: number) => string): string {
  const parts: string[] = [];
  for (let i = 1, length = 0; length < size; i++) {
    const part = unit(i);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

const said = (i: number) =>
  `In ${1900 + (i % 100)} it was said that “the trade of ${i} tonnes grew”, and nobody asked why.`;

/** A page whose every paragraph has a note, listed at its end. */
function notedPage(size: number): string {
  const count = Math.ceil(size / 330);
  const all = Array.from({ length: count }, (_, k) => k + 1);
  const text = all.map(
    i =>
      `${i % 20 === 1 ? `<h2>Part ${i}</h2>` : ''}<p>${said(i)} <em>So</em> it was, <a href="https://x.org/${i}">they</a> say.<sup><a href="#fn${i}" id="r${i}">${i}</a></sup></p>\n`,
  );
  const notes = all.map(i => `<li id="fn${i}">Note ${i}. <a href="#r${i}">↩</a></li>\n`);
  return page(`${text.join('')}<hr><ol>${notes.join('')}</ol>`);
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>T</title></head><body><main><h1>Title</h1>${body}</main></body></html>`;
}

export const pages: Shapes = {
  'paragraphs with notes': notedPage,
  'loose lines': size => page(each(size, i => `${said(i)}<br><br>\n`)),
  'divisions alone': size => page(each(size, i => `<div>${said(i)}</div>`)),
  'bare raised digits': size => page(each(size, i => `<p>${said(i)}<sup>${i}</sup></p>`)),
  'typed markers': size => page(each(size, i => `<p>${said(i)}[${i}]</p>`)),
  'one paragraph': size => page(`<p>${each(size, said)}</p>`),
  'formatting in one paragraph': size =>
    page(`<p>${each(size, i => `<b>${i}</b> <i>of</i> `)}</p>`),
  'bold lines': size => page(each(size, i => `<p><b>Part ${i}</b></p><p>${said(i)}</p>`)),
  headings: size => page(each(size, i => `<h${2 + (i % 4)}>Part ${i}</h${2 + (i % 4)}><p>So.</p>`)),
  links: size => page(each(size, i => `<p><a href="#p${i}" id="p${i - 1}">Next ${i}</a></p>`)),
  'links never reached': size => page(each(size, i => `<a href="#x${i}">${i}</a> `)),
  items: size => page(`<ul>${each(size, i => `<li>one ${i}`)}</ul>`),
  'lists in lists': size => page(each(size, () => `<ul><li>a<ul><li>b<ul><li>c</ul></ul></ul>`)),
  'one table': size => page(`<table>${each(size, i => `<tr><td>${i}<td>b<td>c`)}</table>`),
  'one row': size => page(`<table><tr>${each(size, i => `<td>${i}`)}</table>`),
  'spanning cells': size =>
    page(`<table>${each(size, i => `<tr><td rowspan=9>${i}<td colspan=9>b`)}</table>`),
  'quotations by class': size =>
    page(each(size, i => `<p>He said:</p><div class="quote">${said(i)}</div>`)),
  captions: size => page(each(size, i => `<p>Table ${i}: so</p><table><tr><td>1</table>`)),
  'site chrome': size =>
    page(each(size, i => `<div class="share"><a href="/${i}">Share</a></div>`)),
  'unclosed tags': size =>
    page(
      each(size, () => `<p>a <span>b `).slice(0, Math.min(size, 1_500)) + each(size, () => '<p>x'),
    ),
  'open formatting': size =>
    page(each(size, i => `<p><b>${i}</p>`).slice(0, 40) + each(size, i => `<p>${i}</p>`)),
  'signs of less': size => page(each(size, () => '< ')),
  references: size => page(each(size, () => '&amp;&#233;')),
  comments: size => page(each(size, () => '<!-- x -->a')),
  spaces: size => page(`<p>a${' '.repeat(size)}b</p>`),
  breaks: size => page(`<p>${each(size, () => 'a<br>')}</p>`),
};

/** Markdown whose every paragraph has a note. */
function notedMarkdown(size: number): string {
  const count = Math.ceil(size / 180);
  const all = Array.from({ length: count }, (_, k) => k + 1);
  const text = all.map(
    i =>
      `${i % 20 === 1 ? `## Part ${i}\n\n` : ''}${said(i)} *So* it was, [they](https://x.org/${i}) say.[^${i}]\n\n`,
  );
  return `# Title\n\n${text.join('')}${all.map(i => `[^${i}]: Note ${i}.\n`).join('')}`;
}

export const markdownTexts: Shapes = {
  'paragraphs with notes': notedMarkdown,
  paragraphs: size => each(size, i => `${said(i)}\n\n`),
  'hard-wrapped': size => each(size, i => `${said(i)}\n${said(i)}\n\n`),
  headings: size => each(size, i => `## Part ${i}\n\nSo.\n\n`),
  quotations: size => each(size, i => `He said:\n\n> ${said(i)}\n\n`),
  'notes alone': size => each(size, i => `[^${i}]: Note ${i}.\n`),
  'addresses by reference': size =>
    each(size, i => `See [it][a${i}] now.\n\n[a${i}]: https://x.org/${i}\n\n`),
  tables: size => each(size, i => `| a | b |\n|---|---|\n| ${i} | c |\n\n`),
  lists: size => each(size, i => `- one ${i}\n- two\n\nSo.\n\n`),
  'code blocks': size => each(size, i => `\`\`\`\ncode\n\nmore\n\`\`\`\n\nSo it is ${i}.\n\n`),
  directives: size => each(size, () => ':::quotation\nSo.\n:::\n\nSo.\n\n'),
};

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (words: string, look = '') =>
  `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (inner: string, look = '') => `<w:p>${look}${inner}</w:p>`;

/** Bodies of Word files; footnotes are numbered from 1 as the text calls them. */
export const wordBodies: Shapes = {
  'paragraphs with notes': size =>
    each(size, i =>
      paragraph(
        `${run(said(i))}${run('so', '<w:rPr><w:i/></w:rPr>')}<w:r><w:footnoteReference w:id="${i}"/></w:r>`,
      ),
    ),
  'bold lines': size =>
    each(size, i => paragraph(run(`Part ${i}`, '<w:rPr><w:b/></w:rPr>')) + paragraph(run(said(i)))),
  'one paragraph': size => paragraph(each(size, i => run(said(i)))),
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
  'controls in controls': size =>
    each(size, () => `<w:sdt><w:sdtContent>${paragraph(run('x'))}</w:sdtContent></w:sdt>`),
};

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationship = (type: string, target: string) =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/${type}" Target="${target}"/></Relationships>`,
  );

/** Makes a Word file of a body, with the footnotes that it calls. */
export function wordFile(body: string): Uint8Array {
  const notes = (body.match(/<w:footnoteReference /g) ?? []).map(
    (_, k) => `<w:footnote w:id="${k + 1}">${paragraph(run(`Note ${k + 1}.`))}</w:footnote>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': relationship('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relationship('footnotes', 'footnotes.xml'),
    'word/document.xml': strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    'word/footnotes.xml': strToU8(`<w:footnotes ${w}>${notes.join('')}</w:footnotes>`),
  });
}
