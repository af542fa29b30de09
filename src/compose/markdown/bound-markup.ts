import { say, Trouble } from '../../message/index.ts';

// The parser takes seconds for thousands of delimiters in one block, and overflows its stack on
// thousands of nested containers. What people write stays far below both.
const deepest = 100;
const densest = 2_000;
const longest = 5_000_000;

/** Refuses Markdown that the parser could not take in reasonable time; throws `Trouble`. */
export function boundMarkup(markdown: string, file: string): void {
  if (markdown.length > longest)
    throw new Trouble(say('template-endless', { what: 'the text', limit: longest }, { file }));
  for (const block of markdown.split(/\n[ \t]*\n/)) {
    if ((block.match(/[*_~`[\]<&\\|]/g)?.length ?? 0) > densest)
      throw new Trouble(
        say(
          'markup-too-dense',
          { where: 'one block', limit: densest, unit: 'delimiters' },
          { file },
        ),
      );
  }
  for (const [indent] of markdown.matchAll(/^(?:[ \t]|[>+*-]|\d{1,9}[.)](?=\s))+/gm)) {
    const markers = indent.replace(/[ \t]/g, '');
    // A rule (`-----`) is one marker, however long.
    if (/^(-+|\*+)$/.test(markers) && !/[-*][ \t]/.test(indent)) continue;
    if (markers.length > deepest || indent.length > 4 * deepest)
      throw new Trouble(say('markup-too-deep', { limit: deepest }, { file }));
  }
}
