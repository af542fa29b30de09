import { describe, expect, it } from 'vitest';
import { type AnyNode, plainText, visit } from '../../../src/brief/index.ts';
import { html } from '../../../src/read/html/index.ts';

const first =
  'The river fell by a third in 2023, and the towns along it ran dry before the summer was out.';
const leadIn = 'In his address to the assembly the minister said:';
const quote = 'We were warned, and we did not listen to those who warned us.';
const second = 'Nobody acted on it, though the law of 1987 had asked for a plan every third year.';
const last =
  'The work can begin this year, as the money for it has long been voted by the assembly.';
const items = ['Meter every well in the basin.', 'Publish the readings each month.'];
const notes = ['Water Commission, Annual Report (2023).', 'Interview with the author, 3 May 2024.'];
const title = 'Water Sharing After the Drought';
const list = `<ul><li>${items[0]}</li><li>${items[1]}</li></ul>`;

interface Calls {
  one: string;
  two: string;
}
/** The text in the plainest markup, with the markers that a maker sets. */
const text = ({ one, two }: Calls, more: Partial<{ quote: string; h: string; p: string }> = {}) => {
  const { h = 'h2', p = 'p' } = more;
  const tag = p.split(' ')[0];
  return `<${h}>Background</${h}><${p}>${first}${one}</${tag}><${p}>${leadIn}</${tag}>${more.quote ?? `<blockquote><p>${quote}</p></blockquote>`}<${p}>${second}${two}</${tag}><${h}>What to do</${h}>${list}<${p}>${last}</${tag}>`;
};
const pair = (make: (n: number, note: string) => string) =>
  notes.map((n, i) => make(i + 1, n)).join('');
const calls = (make: (n: number) => string): Calls => ({ one: make(1), two: make(2) });
const page = (body: string, head = `<title>${title}</title>`) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

const makers: Record<string, string> = {
  pandoc: page(
    `<header id="title-block-header"><h1 class="title">${title}</h1></header>${text(calls(n => `<a href="#fn${n}" class="footnote-ref" id="fnref${n}" role="doc-noteref"><sup>${n}</sup></a>`))}<section class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol>${pair((n, note) => `<li id="fn${n}" role="doc-endnote"><p>${note}<a href="#fnref${n}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>`)}</ol></section>`,
  ),
  'Word, filtered': page(
    `<div class=WordSection1><p class=MsoTitle>${title}</p>${text(
      calls(
        n =>
          `<a href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference><span style='font-size:11.0pt'>[${n}]</span></span></span></a>`,
      ),
      { quote: `<p class=MsoQuote>${quote}</p>`, p: 'p class=MsoNormal' },
    )}</div><div><br clear=all><hr align=left size=1 width="33%">${pair((n, note) => `<div id=ftn${n}><p class=MsoFootnoteText><a href="#_ftnref${n}" name="_ftn${n}" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference>[${n}]</span></span></a> ${note}</p></div>`)}</div>`,
  ),
  'Google Docs': page(
    `<p class="c7 title" id="h.1"><span class="c3">${title}</span></p>${text(
      calls(n => `<sup><a href="#ftnt${n}" id="ftnt_ref${n}">[${n}]</a></sup>`),
      { quote: `<p class="c5"><span class="c1">${quote}</span></p>` },
    )}<hr class="c9">${pair((n, note) => `<div><p class="c4"><a href="#ftnt_ref${n}" id="ftnt${n}">[${n}]</a><span class="c1">&nbsp;${note}</span></p></div>`)}`,
    `<title>${title}</title><style type="text/css">.c5{margin-left:36pt;padding-top:0pt}.c1{font-weight:400}.c3{font-size:26pt}</style>`,
  ),
  WordPress: page(
    `<div id="cookie-notice" class="cookie-notice-hidden"><p>We use cookies on this site.</p></div><header class="site-header"><nav><a href="/">Home</a></nav></header><div id="primary"><article class="post type-post"><h1 class="entry-title">${title}</h1><div class="entry-content">${text(
      calls(n => `<sup data-fn="u${n}" class="fn"><a href="#u${n}" id="u${n}-link">${n}</a></sup>`),
    )}<ol class="wp-block-footnotes">${pair((n, note) => `<li id="u${n}">${note} <a href="#u${n}-link" aria-label="Jump to footnote reference ${n}">↩︎</a></li>`)}</ol><div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li>Facebook</li></ul></div><div id="jp-relatedposts"><h3>Related posts</h3></div></div></article></div>`,
  ),
  'WordPress with a plugin for notes': page(
    `<article><h1 class="entry-title">${title}</h1><div class="entry-content">${text(
      calls(
        n =>
          `<span id="easy-footnote-${n}-9" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-${n}-9" title="${notes[n - 1]}"><sup>${n}</sup></a></span>`,
      ),
    )}<ol class="easy-footnotes-wrapper">${pair((n, note) => `<li class="easy-footnote-single"><span id="easy-footnote-bottom-${n}-9" class="easy-footnote-margin-adjust"></span>${note}<a class="easy-footnote-to-top" href="#easy-footnote-${n}-9"></a></li>`)}</ol></div></article>`,
  ),
  Drupal: page(
    `<main><div class="node__content"><h1 class="page-title">${title}</h1><div class="field field--name-body">${text(
      calls(
        n =>
          `<a class="see-footnote" id="footnoteref${n}_ab" title="${notes[n - 1]}" href="#footnote${n}_ab">${n}</a>`,
      ),
    )}<ul class="footnotes">${pair((n, note) => `<li class="footnote" id="footnote${n}_ab"><a class="footnote-label" href="#footnoteref${n}_ab">${n}.</a> ${note}</li>`)}</ul></div><div class="block-social-sharing"><a href="#">Share on Facebook</a></div><div class="field--name-field-tags"><h3>Tags</h3><a href="/w">water</a></div></div></main>`,
  ),
  Ghost: page(
    `<article class="gh-article"><h1 class="gh-article-title">${title}</h1><section class="gh-content">${text(
      calls(n => `<sup class="footnote-ref"><a href="#fn${n}" id="fnref${n}">[${n}]</a></sup>`),
    )}<hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list">${pair((n, note) => `<li id="fn${n}" class="footnote-item"><p>${note} <a href="#fnref${n}" class="footnote-backref">↩︎</a></p></li>`)}</ol></section></section><div class="gh-subscribe"><h3>Subscribe to our newsletter</h3><form><input></form></div></article>`,
  ),
  Substack: page(
    `<article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">${title}</h1></div><div class="post-ufi"><a class="post-ufi-button">Share</a></div><div class="available-content"><div dir="auto" class="body markup">${text(
      calls(
        n =>
          `<span><a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-${n}-1" href="#footnote-${n}-1" target="_self" rel="" class="footnote-anchor">${n}</a></span>`,
      ),
    )}<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><p>Thanks for reading! Subscribe for free.</p></div></div>${pair((n, note) => `<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-${n}-1" href="#footnote-anchor-${n}-1" class="footnote-number" contenteditable="false" target="_self">${n}</a><div class="footnote-content"><p>${note}</p></div></div>`)}</div></div></article>`,
  ),
  Medium: page(
    `<div><a href="/">Sign up</a></div><article><section><h1 class="pw-post-title">${title}</h1><div class="speechify-ignore"><button>Follow</button><span>4 min read</span></div>${text(
      calls(n => `[${n}]`),
      { p: 'p class="pw-post-body-paragraph gq"' },
    )}<p class="pw-post-body-paragraph gq"><strong>Notes</strong></p>${pair((n, note) => `<p class="pw-post-body-paragraph gq">[${n}] ${note}</p>`)}</section></article><div><h2>More from the author</h2><p>Recommended from Medium</p></div>`,
  ),
  'GOV.UK': page(
    `<div class="gem-c-cookie-banner govuk-clearfix" role="region" aria-label="Cookies on GOV.UK"><p>We use some essential cookies to make this website work.</p></div><a href="#content" class="gem-c-skip-link govuk-skip-link">Skip to main content</a><main role="main" id="content"><h1 class="gem-c-title__text govuk-heading-l">${title}</h1><nav class="gem-c-contents-list" role="navigation"><h2>Contents</h2><ol><li><a href="#background">Background</a></li></ol></nav><div class="gem-c-print-link"><button>Print this page</button></div><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">${text(
      calls(
        n =>
          `<sup id="fnref:${n}" role="doc-noteref"><a href="#fn:${n}" class="govuk-link" rel="footnote">[footnote ${n}]</a></sup>`,
      ),
    )}<div class="footnotes" role="doc-endnotes"><ol>${pair((n, note) => `<li id="fn:${n}" role="doc-endnote"><p>${note} <a href="#fnref:${n}" class="govuk-link" role="doc-backlink" aria-label="go to where this is referenced">↩</a></p></li>`)}</ol></div></div></div></main><div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes</button></div>`,
  ),
  'an EU press corner': page(
    `<div class="ecl-cookie-consent-banner"><p>This site uses cookies.</p></div><main class="ecl-u-pb-xl"><h1 class="ecl-page-header__title">${title}</h1><div class="ecl-paragraph-detail">${text(
      calls(n => `<a href="#_ftn${n}" name="_ftnref${n}" title="">[${n}]</a>`),
      { quote: `<figure class="ecl-blockquote"><blockquote><p>${quote}</p></blockquote></figure>` },
    )}<hr>${pair((n, note) => `<p><a href="#_ftnref${n}" name="_ftn${n}" title="">[${n}]</a> ${note}</p>`)}</div><div class="ecl-social-media-share"><p>Share this page</p></div></main>`,
  ),
  'a document of the United Nations': page(
    `<p align="center"><b>${title}</b></p>${text(
      calls(n => `<sup>${n}/</sup>`),
      { quote: `<p style="margin-left:40px">“${quote}”</p>` },
    )}<p><u>Notes</u></p>${pair((n, note) => `<p><sup>${n}/</sup> ${note}</p>`)}`,
  ),
  'a report of the Congressional Research Service': page(
    `<div class="Report"><h1 class="ReportTitle">${title}</h1>${text(
      calls(n => `<a id="ifn${n}" href="#fn${n}" title="note"><sup>${n}</sup></a>`),
    )}<h2>Footnotes</h2><table class="Footnotes">${pair((n, note) => `<tr><td class="FootnoteNumber"><a id="fn${n}" href="#ifn${n}">${n}.</a></td><td><p class="FootnoteText">${note}</p></td></tr>`)}</table></div>`,
  ),
  'a think tank with a sidebar': page(
    `<header class="site-header"><div class="share-bar">Share</div></header><div class="article-layout"><aside class="sidebar"><h3>Related content</h3><ul><li><a href="/a">Another brief on floods</a></li></ul><div class="newsletter-signup"><p>Get our weekly newsletter.</p></div></aside><div class="post-body"><h1>${title}</h1>${text(
      calls(
        n =>
          `<span class="footnote-wrapper"><sup class="footnote-marker" id="fnref-${n}"><a href="#fn-${n}">${n}</a></sup></span>`,
      ),
    )}<div class="footnotes-block"><h4>Footnotes</h4><ol class="footnotes-list">${pair((n, note) => `<li id="fn-${n}">${note} <a href="#fnref-${n}">Back to top ⤴</a></li>`)}</ol></div></div></div><footer><p>© The Institute</p></footer>`,
  ),
  'a site without any sign': page(
    `<div class="row"><div class="col-md-8"><h1>${title}</h1><div class="share-via">Share via</div>${text(
      calls(n => `<sup>[${n}]</sup>`),
      { quote: `<p style="padding-left:40px">“${quote}”</p>`, h: 'h3' },
    )}<hr><p><strong>Endnotes</strong></p>${pair((n, note) => `<p>[${n}] ${note}</p>`)}<p class="tags">Tags: water, drought</p></div></div>`,
  ),
  Wikipedia: page(
    `<div id="mw-head"><nav><a href="/">Main page</a></nav></div><main id="content" class="mw-body"><header class="mw-body-header"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">${title}</span></h1></header><div id="bodyContent"><div id="siteSub" class="noprint">From Wikipedia, the free encyclopedia</div><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">${text(
      calls(
        n =>
          `<sup id="cite_ref-${n}" class="reference"><a href="#cite_note-${n}"><span class="cite-bracket">&#91;</span>${n}<span class="cite-bracket">&#93;</span></a></sup>`,
      ),
    )
      .replaceAll('<h2>', '<div class="mw-heading mw-heading2"><h2>')
      .replaceAll(
        '</h2>',
        '</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/e">edit</a><span class="mw-editsection-bracket">]</span></span></div>',
      )}<div class="mw-heading mw-heading2"><h2 id="References">References</h2></div><div class="reflist"><div class="mw-references-wrap"><ol class="references">${pair((n, note) => `<li id="cite_note-${n}"><span class="mw-cite-backlink"><b><a href="#cite_ref-${n}" aria-label="Jump up">^</a></b></span> <span class="reference-text">${note}</span></li>`)}</ol></div></div></div></div><div id="catlinks" class="catlinks"><a href="/c">Categories</a></div></div></main>`,
  ),
  LaTeXML: page(
    `<div class="ltx_page_main"><div class="ltx_page_content"><article class="ltx_document"><h1 class="ltx_title ltx_title_document">${title}</h1>${text(
      calls(
        n =>
          `<span id="footnote${n}" class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">${n}</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">${n}</sup><span class="ltx_tag ltx_tag_note">${n}</span>${notes[n - 1]}</span></span></span>`,
      ),
    )}</article></div><footer class="ltx_page_footer"><div class="ltx_page_logo">Generated by LaTeXML</div></footer></div>`,
  ),
  Quarto: page(
    `<div id="quarto-content" class="page-columns"><div id="quarto-margin-sidebar" class="sidebar margin-sidebar"><nav id="TOC" role="doc-toc"><h2 id="toc-title">On this page</h2><ul><li><a href="#background">Background</a></li></ul></nav></div><main class="content" id="quarto-document-content"><header id="title-block-header" class="quarto-title-block default"><div class="quarto-title"><h1 class="title">${title}</h1></div></header>${text(
      calls(
        n =>
          `<a href="#fn${n}" class="footnote-ref" id="fnref${n}" role="doc-noteref"><sup>${n}</sup></a>`,
      ),
      { h: 'h2 class="anchored"' },
    ).replaceAll(
      '</h2 class="anchored">',
      '</h2>',
    )}</main><div id="quarto-appendix" class="default"><section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><h2 class="anchored quarto-appendix-heading">Footnotes</h2><ol>${pair((n, note) => `<li id="fn${n}"><p>${note}<a href="#fnref${n}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>`)}</ol></section></div></div>`,
  ),
  InDesign: page(
    `<div id="_idContainer001" class="Basic-Text-Frame"><h1 class="Title">${title}</h1>${text(
      calls(
        n =>
          `<span id="footnote-00${n}-backlink" class="CharOverride-1"><a class="_idFootnoteLink _idGenColorInherit" href="page.html#footnote-00${n}">${n}</a></span>`,
      ),
      { p: 'p class="Body-text"' },
    )}</div><div class="_idFootnotes"><hr class="HorizontalRule-1">${pair((n, note) => `<div class="_idFootnote" id="footnote-00${n}"><p class="Footnote"><a class="_idFootnoteAnchor _idGenColorInherit" href="page.html#footnote-00${n}-backlink">${n}</a>\t${note}</p></div>`)}</div>`,
  ),
  'EUR-Lex': page(
    `<div class="eli-container"><p class="oj-doc-ti">${title}</p>${text(
      calls(
        n =>
          ` <a id="ntc${n}-L_1" href="#ntr${n}-L_1">(<span class="oj-super oj-note-tag">${n}</span>)</a>`,
      ),
      { p: 'p class="oj-normal"' },
    )}<hr class="oj-note">${pair((n, note) => `<p class="oj-note"><a id="ntr${n}-L_1" href="#ntc${n}-L_1">(<span class="oj-super">${n}</span>)</a>  ${note}</p>`)}</div>`,
  ),
  'a committee of the British Parliament': page(
    `<header class="header-housename"><a href="/">UK Parliament</a></header><div id="content"><h1>${title}</h1>${text(
      calls(
        n =>
          `<span class="FootnoteReference"><a href="#footnote-${n}" id="footnote-${n}-backlink">${n}</a></span>`,
      ),
      { quote: `<p class="QuotationIndent UCQuote">${quote}</p>` },
    )}<div class="footnotes">${pair((n, note) => `<p class="FootnoteText" id="footnote-${n}"><a href="#footnote-${n}-backlink">${n}</a> ${note}</p>`)}</div></div>`,
  ),
  'a journal on HighWire': page(
    `<div class="article fulltext-view"><h1 class="highwire-cite-title" id="page-title">${title}</h1>${text(
      calls(n => `<a id="xref-fn-${n}-1" class="xref-fn" href="#fn-${n}"><sup>${n}</sup></a>`),
    )}<div class="section fn-group" id="fn-group-1"><h2>Footnotes</h2><ul>${pair((n, note) => `<li class="fn-other" id="fn-${n}"><p id="p-${n}"><span class="fn-label"><a class="rev-xref" href="#xref-fn-${n}-1">↵</a>${n}</span> ${note}</p></li>`)}</ul></div></div>`,
  ),
  'a plugin whose notes pop up': page(
    `<article><h1 class="entry-title">${title}</h1><div class="entry-content">${text(
      calls(
        n =>
          `<sup class="modern-footnotes-footnote" data-mfn="${n}"><a href="javascript:void(0)" role="button" aria-describedby="mfn-content-9-${n}">${n}</a></sup><span id="mfn-content-9-${n}" role="tooltip" class="modern-footnotes-footnote__note" tabindex="0" data-mfn="${n}">${notes[n - 1]}</span>`,
      ),
    )}</div></article>`,
  ),
  'notes beside the text': page(
    `<article><h1>${title}</h1><section>${text(
      calls(
        n =>
          `<label for="sn-${n}" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-${n}" class="margin-toggle"/><span class="sidenote">${notes[n - 1]}</span>`,
      ),
    )}</section></article>`,
  ),
  Squarespace: page(
    `<header id="header"><nav><a href="/">Home</a></nav></header><main id="page"><article class="h-entry"><h1 class="entry-title entry-title--large p-name">${title}</h1><div class="blog-item-content"><div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content">${text(
      calls(n => `<a href="#ref${n}"><sup>${n}</sup></a>`),
    )}<p><strong>Notes</strong></p>${pair((n, note) => `<p id="ref${n}">${n}. ${note}</p>`)}</div></div></div></div><section class="item-pagination"><a href="/b"><h2>Next post</h2></a></section></article></main>`,
  ),
};

/** What was found of the text that every page holds. */
function found(source: string) {
  const { value } = html.read(source, { file: 'page.html' });
  const out = {
    title: value.metadata.title,
    headings: [] as string[],
    quotations: [] as string[],
    markers: [] as string[],
    notes: [] as string[],
    items: [] as string[],
  };
  const words = (node: AnyNode) => plainText(node).replace(/\s+/g, ' ').trim();
  visit(value, node => {
    if (node.type === 'section' && node.role === 'chrome') return 'skip';
    if (node.type === 'heading') out.headings.push(words(node));
    if (node.type === 'quotation' && node.display === 'block')
      out.quotations.push(words(node).replace(/[“”]/g, ''));
    if (node.type === 'citation') out.markers.push(node.label);
    if (node.type === 'note') out.notes.push(words(node));
    if (node.type === 'listItem') out.items.push(words(node));
    return undefined;
  });
  return out;
}

describe('a page as its maker saves it', () => {
  it.each(Object.entries(makers))('is read: %s', (_, source) => {
    expect(found(source)).toEqual({
      title,
      headings: ['Background', 'What to do'],
      quotations: [quote],
      markers: ['1', '2'],
      notes,
      items,
    });
  });
});
