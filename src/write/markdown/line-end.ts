import type { Break } from 'mdast';

declare module 'mdast' {
  interface BreakData {
    /** Breaks the line of the file and not of the page. */
    isLineEnd?: true;
  }
}

/** The end of a line of the file inside a paragraph, after a sentence that has a line of its own. */
export const lineEnd: Break = { type: 'break', data: { isLineEnd: true } };
