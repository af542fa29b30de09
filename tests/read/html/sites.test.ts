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
