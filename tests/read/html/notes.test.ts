import { describe, expect, it } from 'vitest';
import { plainText, visit } from '../../../src/brief/index.ts';
import { html } from '../../../src/read/html/index.ts';

const text =
  'The first claim stands here%1, and a second one follows%2 in the same paragraph of text.';

/** Each way in which pages tie a marker to its note: two markers, and what stands below the text. */
const conventions: Record<string, { markers: readonly [string, string]; notes: string }> = {
  'DPUB-ARIA roles': {
    markers: ['<a href="#a" role="doc-noteref">1</a>', '<a href="#b" role="doc-noteref">2</a>'],
    notes:
      '<section role="doc-endnotes"><h2>Notes</h2><ol><li id="a" role="doc-endnote"><p>First note.</p></li><li id="b" role="doc-endnote"><p>Second <em>note</em>.</p></li></ol></section>',
  },
  'EPUB types': {
    markers: ['<a epub:type="noteref" href="#a">1</a>', '<a epub:type="noteref" href="#b">2</a>'],
    notes:
      '<aside epub:type="footnote" id="a"><p>First note.</p></aside><aside epub:type="footnote" id="b"><p>Second <em>note</em>.</p></aside>',
  },
  pandoc: {
    markers: [
      '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
      '<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a>',
    ],
    notes:
      '<section class="footnotes" role="doc-endnotes"><hr /><ol><li id="fn1"><p>First note.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li><li id="fn2"><p>Second <em>note</em>.<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>',
  },
  Word: {
    markers: [
      '<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span>[1]</span></span></a>',
      '<a href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference><span>[2]</span></span></a>',
    ],
    notes:
      '<div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> First note.</p></div><div id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2" title=""><span class=MsoFootnoteReference>[2]</span></a> Second <i>note</i>.</p></div></div>',
  },
  LibreOffice: {
    markers: [
      '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
      '<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a>',
    ],
    notes:
      '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>First note.</p></div><div id="sdfootnote2"><p><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a>Second <i>note</i>.</p></div>',
  },
  tex4ht: {
    markers: [
      '<span class="footnote-mark"><a href="#fn1x0" id="fn1x0-bk"><sup class="textsuperscript">1</sup></a></span><a id="x1-2f1"></a>',
      '<span class="footnote-mark"><a href="#fn2x0" id="fn2x0-bk"><sup class="textsuperscript">2</sup></a></span><a id="x1-3f2"></a>',
    ],
    notes:
      '<div class="footnotes"><p class="indent"><span class="footnote-mark"><a href="#fn1x0-bk" id="fn1x0"><sup class="textsuperscript">1</sup></a></span><span class="cmr-8">First note.</span></p><p class="indent"><span class="footnote-mark"><a href="#fn2x0-bk" id="fn2x0"><sup class="textsuperscript">2</sup></a></span><span class="cmr-8">Second note.</span></p></div>',
  },
  'a wiki': {
    markers: [
      '<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup>',
      '<sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[2]</a></sup>',
    ],
    notes:
      '<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">First note.</span></li><li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <span class="reference-text">Second note.</span></li></ol>',
  },
  'plain raised links': {
    markers: ['<sup><a href="#n1">1</a></sup>', '<sup><a href="#n2">2</a></sup>'],
    notes: '<h3>Endnotes</h3><p id="n1">1. First note.</p><p id="n2">2. Second note.</p>',
  },
  'links in brackets, notes in one paragraph': {
    markers: ['[<a href="#n1">1</a>]', '[<a href="#n2">2</a>]'],
    notes: '<p><a name="n1"></a>[1] First note.<br><a name="n2"></a>[2] Second note.</p>',
  },
  'bare raised digits and a list': {
    markers: ['<sup>1</sup>', '<sup>2</sup>'],
    notes: '<h2>Notes</h2><ol><li>First note.</li><li>Second note.</li></ol>',
  },
  'typed markers and typed notes': {
    markers: ['[1]', '[2]'],
    notes: '<p><b>Notes</b></p><p>[1] First note.</p><p>[2] Second note.</p>',
  },
  'definition lists': {
    markers: ['<a href="#d1"><sup>1</sup></a>', '<a href="#d2"><sup>2</sup></a>'],
    notes: '<dl><dt id="d1">1</dt><dd>First note.</dd><dt id="d2">2</dt><dd>Second note.</dd></dl>',
  },
};

it('says that a title is printed without the marker of its note', () => {
  const page =
    '<main><h1>Ferries<a href="#n" class="footnote-ref"><sup>1</sup></a></h1><p>So it was, and nobody knew of it.</p><p id="n">1 A note.</p></main>';
  const { value, messages } = html.read(page, { file: 'a.html' });
  expect(value.metadata.title).toBe('Ferries');
  expect(messages.map(({ rule }) => rule)).toContain('title-simplified');
});

describe('notes of a page', () => {
  it.each(Object.entries(conventions))('are read as %s', (_, { markers, notes }) => {
    const body = text.replace('%1', markers[0]).replace('%2', markers[1]);
    const source = `<title>A page</title><h1>A page</h1><p>${body}</p><p>${'More text stands below it. '.repeat(8)}</p>${notes}`;
    const { value } = html.read(source, { file: 'page.html' });
    const cited: string[][] = [];
    const found: [string, string][] = [];
    let paragraph = '';
    visit(value, node => {
      if (node.type === 'citation')
        cited.push([node.label, ...node.items.map(item => item.note ?? '')]);
      if (node.type === 'note') found.push([node.label, plainText(node)]);
      if (node.type === 'paragraph' && paragraph === '') paragraph = plainText(node);
      return undefined;
    });
    expect(paragraph).toBe(text.replace(/%\d/g, ''));
    expect(cited).toEqual([
      ['1', '1'],
      ['2', '2'],
    ]);
    expect(found).toEqual([
      ['1', 'First note.'],
      ['2', 'Second note.'],
    ]);
  });

  it('keeps a cluster of markers as one citation', () => {
    const notes = [1, 2, 3].map(n => `<li id="n${n}">Note ${n}.</li>`).join('');
    const source = `<p>A claim with three notes.<sup><a href="#n1">1</a>–<a href="#n3">3</a></sup></p><p>Two.<sup><a href="#n1">1</a>, <a href="#n2">2</a></sup></p><ol>${notes}</ol>`;
    const labels: string[] = [];
    visit(html.read(source, { file: 'x' }).value, node => {
      if (node.type === 'citation')
        labels.push(`${node.label}: ${node.items.map(i => i.note).join(' ')}`);
      return undefined;
    });
    expect(labels).toEqual(['1–3: 1 2 3', '1,2: 1 2']);
  });
});

describe('a link of digits', () => {
  const more = `<p>${'More text stands below it. '.repeat(8)}</p>`;
  const page = (body: string) => `<h1>A page</h1><p>Before.</p>${body}`;
  const found = (source: string) => {
    const { value } = html.read(page(source), { file: 'page.html' });
    const out: string[] = [];
    visit(value, node => {
      if (node.type === 'citation')
        out.push(`${node.label} cites ${node.items.map(item => item.note)}`);
      if (node.type === 'note') out.push(`${node.label}: ${plainText(node)}`);
      return undefined;
    });
    return out;
  };
  const both = ['1 cites 1', '1: A note.'];
  it.each<[string, string, string[]]>([
    [
      'to a note that links back to it',
      `<p>So it is<a id="r" href="#n">1</a>.</p>${more}<p id="n">A note. <a href="#r">back</a></p>`,
      both,
    ],
    [
      'to what its own id calls a note',
      `<p>So it is<a href="#fn1">1</a>.</p>${more}<p id="fn1">A note.</p>`,
      both,
    ],
    [
      'to nothing more than a paragraph',
      `<p>So it is<a href="#x">1</a>.</p>${more}<p id="x">A note.</p>`,
      [],
    ],
    [
      'to a heading',
      `<p>See part <a href="#p2">[2]</a>.</p>${more}<h2 id="p2">Costs</h2>${more}`,
      [],
    ],
    ['to what is not there', `<p>So it is<sup><a href="#n">1</a></sup>.</p>${more}`, ['1 cites 1']],
    [
      'to what stands above',
      `<p id="n">A note.</p><p>So it is<sup><a href="#n">1</a></sup>.</p>${more}`,
      [],
    ],
    [
      'to a note that stands above and says it is one',
      `<aside role="doc-footnote" id="n"><p>A note.</p></aside><p>So it is<a role="doc-noteref" href="#n">1</a>.</p>${more}`,
      both,
    ],
    [
      'to a note whose number leads back',
      `<p>So it is<sup><a id="r" href="#n">1</a></sup>.</p>${more}<p id="n"><a class="backlink" href="#r">1</a> A note.</p>`,
      both,
    ],
    [
      'to a note that leads back to an anchor beside it',
      `<p>So it is<a id="r"></a><sup><a href="#n">1</a></sup>.</p>${more}<p id="n"><a href="#r">1</a> A note.</p>`,
      both,
    ],
    [
      'to a note whose number is raised',
      `<p>So it is<sup><a href="#n">1</a></sup>.</p>${more}<p id="n"><sup>1</sup> A note.</p>`,
      both,
    ],
    [
      'to a note whose number links elsewhere',
      `<p>So it is<sup><a href="#n">1</a></sup>.</p>${more}<p id="n"><a href="https://example.org/">1</a> A note.</p>`,
      both,
    ],
    [
      'to a note whose number is named its label',
      `<p>So it is<sup><a href="#n">1</a></sup>.</p>${more}<p id="n"><i class="label">1</i> A note.</p>`,
      both,
    ],
    [
      'to a term without a meaning',
      `<p>So it is<sup><a href="#n">1</a></sup>.</p>${more}<dl><dt id="n">1 A note.</dt></dl>`,
      both,
    ],
    [
      'to a run in no block',
      `<p>So it is<sup><a href="#n">1</a></sup>.</p>${more}<span id="n">1. A note.</span>`,
      both,
    ],
    [
      'to the number of a row',
      `<p>So it is<sup><a href="#n">1</a></sup>.</p>${more}<table><tr><td id="n">1.</td><td>A note.</td></tr></table>`,
      both,
    ],
    [
      'to an anchor in the number of a row',
      `<p>So it is<sup><a href="#n">1</a></sup>.</p>${more}<table><tr><td><a name="n"></a>[1]</td><td>A note.</td></tr><tr><td>a</td><td>b</td></tr></table>`,
      both,
    ],
    [
      'to the numbers of rows, each in a cell of its own',
      `<p>So it is<sup><a href="#n">1</a></sup>, and so on<sup><a href="#m">2</a></sup>.</p>${more}<table><tr id="x"><td id="n">1</td><td>A note.</td></tr><tr><td id="m">2</td><td>Another.</td></tr></table>`,
      ['1 cites 1', '2 cites 2', '1: A note.', '2: Another.'],
    ],
    [
      'beside another with a comment between',
      `<p>So it is<sup><a href="#n">1</a><!-- and --> <a href="#m">2</a></sup>.</p>${more}<p id="n">1 A note.</p><p id="m">2 Another.</p>`,
      ['1 cites 1', '2 cites 2', '1: A note.', '2: Another.'],
    ],
    [
      'with a fragment that is spelt in per cent',
      `<p>So it is<sup><a href="#n%C3%A9">1</a></sup>.</p>${more}<p id="né">1 A note.</p>`,
      both,
    ],
    [
      'with a fragment that is spelt wrong',
      `<p>So it is<sup><a href="#n%C3">1</a></sup>.</p>${more}<p id="n">1 A note.</p>`,
      ['1 cites 1'],
    ],
  ])('is read: %s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });
});
