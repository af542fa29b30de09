import { describe, expect, it } from 'vitest';
import { withoutSiteName } from '../../../src/read/html/metadata/without-site-name.ts';
import { long, read } from './page-shape.ts';

const metadata = (head: string, attributes = '') =>
  read(`<html ${attributes}><head>${head}</head><body>${long}</body></html>`).value.metadata;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const data = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

describe('what a page says about itself', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['a day in words', meta('date', '24 June 2024'), { date: '2024-06-24' }],
    ['no day that is none', meta('date', '2024-13-45'), {}],
    ['no author who is an address', meta('author', 'https://example.org/jane'), {}],
    ['no author so long', meta('author', 'Jane '.repeat(60)), {}],
    [
      'authors, one with the family name first',
      meta('author', 'Jane Doe and John Roe') + meta('citation_author', 'Poe, Ann B.'),
      { authors: [{ name: 'Ann B. Poe' }] },
    ],
    [
      'the licence that a link names',
      `${meta('citation_title', 'T')}<a rel="license" href="https://example.org/by">CC BY</a>`,
      { title: 'T', licence: 'https://example.org/by' },
    ],
    ['no link without a kind', '<link href="https://example.org/">', {}],
    [
      'data of several kinds, the article first',
      data([
        { '@type': 'WebPage', headline: 'The site' },
        { '@type': 'Report', headline: 'A title' },
      ]),
      { title: 'A title' },
    ],
    [
      'data of the page, if there is no other',
      data({ '@type': ['WebPage', 'FAQPage'], headline: 'A title', author: ' ' }),
      { title: 'A title' },
    ],
    ['no data that are broken', data('{'), {}],
    ['no data that are empty', data(''), {}],
    ['no data of another kind', data({ '@type': 'Product', headline: 'A boat' }), {}],
    [
      'no data beyond measure',
      data({ '@type': 'Report', headline: 'A title', body: 'x'.repeat(500_000) }),
      {},
    ],
    ['no data so deep', data([[[[[[{ '@type': 'Report', headline: 'A title' }]]]]]]), {}],
  ])('is read: %s', (_, head, expected) => {
    expect(metadata(head)).toEqual(expected);
  });

  it.each([
    ['of its body', '<html lang="en"><body lang="fr">', 'fr'],
    ['of the page', '<html lang="en-GB"><body>', 'en-GB'],
    ['of the page as XML', '<html xml:lang="de"><body>', 'de'],
    ['that is no language', '<html lang="english language"><body>', undefined],
    ['that is empty', '<html lang=""><body lang="">', undefined],
  ])('is in the language %s', (_, head, lang) => {
    expect(read(`${head}${long}`).value.metadata.lang).toBe(lang);
  });

  it.each([
    ['A visit', undefined, 'A visit'],
    ['A visit to the port | The Institute', undefined, 'A visit to the port'],
    ['The Institute | A visit to the port', 'the institute', 'A visit to the port'],
    ['A visit - The Institute', 'The Institute', 'A visit'],
    ['A visit - and back', 'The Institute', 'A visit - and back'],
    [
      'Visit | The Institute of Seaports and Lagoons',
      undefined,
      'Visit | The Institute of Seaports and Lagoons',
    ],
    ['A visit | News | The Press', undefined, 'A visit | News'],
    [undefined, 'The Institute', undefined],
  ])('has a title without its site’s name: %s', (title, site, expected) => {
    expect(withoutSiteName(title, site)).toBe(expected);
  });
});
