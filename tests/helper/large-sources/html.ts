import { each, fill, pasted, type Shapes, said } from './shapes.ts';

const brief = pasted.map(line => `<p>${line}</p>`).join('\n');

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
  'prose with notes': notedPage,
  'nothing but notes': size => {
    const all = Array.from({ length: Math.ceil(size / 130) }, (_, k) => k + 1);
    const calls = all.map(i => `<sup><a href="#fn${i}" id="r${i}">${i}</a></sup> `);
    return page(
      `<p>${calls.join('')}</p><ol>${all.map(i => `<li id="fn${i}">Note ${i}. <a href="#r${i}">↩</a></li>\n`).join('')}</ol>`,
    );
  },
  headings: size => page(each(size, i => `<h${2 + (i % 4)}>Part ${i}</h${2 + (i % 4)}><p>So.</p>`)),
  lists: size => page(each(size, i => `<ul><li>one ${i}<li>two<ul><li>three</ul></ul>\n`)),
  tables: size =>
    page(each(size, i => `<table><tr><th>a<th>b<tr><td>${i}<td>c</table><p>So ${i}.</p>\n`)),
  quotations: size =>
    page(each(size, i => `<p>He said:</p><blockquote><p>${said(i)}</p><p>— A</p></blockquote>`)),
  'inline marks': size =>
    page(each(size, i => `<p><b>So</b> <i>it was</i> ${i}, <q>they said</q> <code>x</code>.</p>`)),
  addresses: size =>
    page(each(size, i => `<p>See https://x.org/${i}, <a href="https://y.org/${i}">it</a>.</p>`)),
  'one long paragraph': size => page(`<p>${each(size, i => `${said(i)} `)}</p>`),
  'a brief again and again': size => page(fill(brief, size)),
  'loose lines': size => page(each(size, i => `${said(i)}<br><br>\n`)),
  'divisions alone': size => page(each(size, i => `<div>${said(i)}</div>`)),
  'bare raised digits': size => page(each(size, i => `<p>${said(i)}<sup>${i}</sup></p>`)),
  'typed markers': size => page(each(size, i => `<p>${said(i)}[${i}]</p>`)),
  'formatting in one paragraph': size =>
    page(`<p>${each(size, i => `<b>${i}</b> <i>of</i> `)}</p>`),
  'bold lines': size => page(each(size, i => `<p><b>Part ${i}</b></p><p>${said(i)}</p>`)),
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
  'links in one paragraph': size =>
    page(`<p>${each(size, i => `<a href="#p${i}" id="p${i - 1}">${i}</a> `)}</p>`),
  'markers in one paragraph': size => page(`<p>${each(size, i => `so <b>it</b> was.[${i}] `)}</p>`),
  'lines that go on': size =>
    page(each(size, i => `<p>and so it was that line ${i} went on to the next without</p>`)),
  'notes of one label': size =>
    page(each(size, i => `<p>So.<sup><a href="#n${i}">1</a></sup></p><p id="n${i}">1. It.</p>`)),
  'markers in a row': size => {
    const all = Array.from({ length: Math.ceil(size / 90) }, (_, k) => k + 1);
    const calls = all.map(i => `<sup><a href="#f${i}">${i}</a></sup>, `);
    return page(`<p>${calls.join('')}</p>${all.map(i => `<p id="f${i}">Note ${i}.</p>`).join('')}`);
  },
  'clusters of markers': size => {
    const all = Array.from({ length: Math.ceil(size / 110) }, (_, k) => k + 1);
    const calls = all.map(
      i => `<p>So<sup><a href="#f${i}">${i}</a>–<a href="#f${i + 1}">${i + 1}</a></sup></p>`,
    );
    return page(`${calls.join('')}${all.map(i => `<p id="f${i}">Note ${i}.</p>`).join('')}`);
  },
  'notes in one list of terms': size => {
    const all = Array.from({ length: Math.ceil(size / 100) }, (_, k) => k + 1);
    return page(
      `${all.map(i => `<p>So<sup><a href="#d${i}">${i}</a></sup></p>`).join('')}<dl>${all.map(i => `<dt id="d${i}">${i}<dd>Note ${i}.`).join('')}</dl>`,
    );
  },
  'notes in one cell': size => {
    const all = Array.from({ length: Math.ceil(size / 100) }, (_, k) => k + 1);
    return page(
      `${all.map(i => `<p>So<sup><a href="#d${i}">${i}</a></sup></p>`).join('')}<table><tr><td>a<td>${all.map(i => `<a id="d${i}"></a>Note ${i}.<br>`).join('')}</table>`,
    );
  },
  'sentences in bold': size => page(`<p><b>${each(size, i => `So it <i>was</i> ${i}. `)}</b></p>`),
  breaks: size => page(`<p>${each(size, () => 'a<br>')}</p>`),
};
