import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatOfBytes } from '../../src/read/format-of-bytes.ts';

const utf16 = (text: string) => [...text].flatMap(c => [c.charCodeAt(0), 0]);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the format of a source without a name', () => {
  it.each([
    ['a package', zipSync({ 'word/document.xml': bytes('<a/>') }), 'docx'],
    ['a page', bytes('\n<!DOCTYPE html><html>'), 'html'],
    ['a page after a mark and a comment', bytes('\uFEFF<!-- saved --> <html lang="en">'), 'html'],
    ['a page after many comments', bytes(`${'<!-- a -->\n'.repeat(99)}<html>`), 'html'],
    ['comments over text', bytes(`${'<!---->'.repeat(500)}So it was.`), 'text'],
    ['XHTML', bytes('<?xml version="1.0"?>\n<html xmlns="x">'), 'html'],
    ['a page in UTF-16', Uint8Array.from([0xff, 0xfe, ...utf16('<html>')]), 'html'],
    ['a fragment', bytes('<p>So it was.</p>'), 'html'],
    ['front matter', bytes('---\ntitle: A\n---\nText'), 'markdown'],
    ['a heading in Markdown', bytes('# Ferries\n\nText'), 'markdown'],
    ['notes in Markdown', bytes('Text.[^1]\n\n[^1]: A note'), 'markdown'],
    ['text', bytes('Ferries\n\nText.1 <b> more'), 'text'],
    ['a rule over text', bytes('---\n\nText'), 'text'],
    ['nothing', bytes(''), 'text'],
  ])('is told by its bytes: %s', (_, given, name) => {
    expect(formatOfBytes(given)).toBe(name);
  });
});
