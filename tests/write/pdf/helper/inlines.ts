import type { Inline } from '../../../../src/write/pdf/layout/pdfmake.ts';

/** Gives words whose every character is one point wide; `+` at the end of one forbids a break after it. */
export const inlines = (...words: string[]): Inline[] =>
  words.map(word => {
    const text = word.replace(/[+\n]$/, '');
    const trail = text.length - text.trimEnd().length;
    const size = { width: text.length, height: 1, fontSize: 1, leadingCut: 0, trailingCut: trail };
    const flags = { noNewLine: word.endsWith('+'), lineEnd: word.endsWith('\n') };
    return { text, font: '', alignment: 'left', x: 0, ...size, ...flags };
  });
