import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build as b } from '../../src/brief/index.ts';
import { addressParts, printsAddress } from '../../src/write/address-parts.ts';

describe('addressParts', () => {
  it('parts an address before the signs that join it, and after an equals sign', () => {
    expect(addressParts('https://example.org/a-report/2024?id=12345&lang=en#top-page')).toEqual([
      'https://example.org',
      '/a',
      '-report',
      '/2024',
      '?id=',
      '12345',
      '&lang=',
      'en',
      '#top-page',
    ]);
  });
  it('leaves a short one whole, and its scheme with its server', () => {
    expect(addressParts('https://example.org/2024')).toEqual(['https://example.org/2024']);
    expect(addressParts('https://statistics.example.org/tables')[0]).toBe(
      'https://statistics.example.org',
    );
  });
  it('parts the long name of a server', () => {
    expect(addressParts('https://a-very-long-name-of-a-server.ministry.example.org')).toEqual([
      'https://',
      'a-very-long-name-of-a-server',
      '.ministry',
      '.example.org',
    ]);
  });
  it('leaves no ending alone', () => {
    expect(addressParts('https://example.org/speeches/treaty.html').at(-1)).toBe('/treaty.html');
  });
  it('keeps every character', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^https:\/\/[a-z./?=&_%#é-]{0,80}$/), address => {
        const parts = addressParts(address);
        expect(parts.join('')).toBe(address);
        expect(parts).not.toContain('');
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('printsAddress', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a', true],
    ['http://www.example.org', 'www.example.org', true],
    ['mailto:desk@example.org', 'desk@example.org', true],
    ['https://example.org/a', 'the report', false],
    ['https://example.org/a', 'see https://example.org/a', false],
  ])('%s shown as %s: %s', (url, text, expected) => {
    expect(printsAddress(b.link(url, [b.text(text)]))).toBe(expected);
  });
});
