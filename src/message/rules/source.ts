import { type Rule, rule, tick } from './rule.ts';

/** Holds the rules about what was given. */
export const source = {
  'source-absent': rule<{ path: string }>(
    'error',
    a => `No such file or folder: ${tick(a.path)}`,
    () => 'Check the path, or run `briefpress init` to make a content folder.',
  ),
  'source-none': rule<{ path: string }>(
    'error',
    a => `No brief in ${tick(a.path)}`,
    () =>
      'A brief is a `.md`, `.txt`, `.html` or `.docx` file, or a folder that holds one named `brief`.',
  ),
  'source-several': rule<{ path: string; count: number }>(
    'error',
    a => `${tick(a.path)} holds ${a.count} briefs, expected one`,
    () => 'Name one of them.',
  ),
  'source-unknown-format': rule<{ path: string; known: string }>(
    'error',
    a => `Unexpected kind of file ${tick(a.path)}, expected one of ${a.known}`,
    () => 'Save the text as Markdown, plain text, HTML or DOCX.',
  ),
  'source-not-utf8': rule<{ path: string; offset: number }>(
    'error',
    a => `Unexpected byte ${a.offset} in ${tick(a.path)}: the file is not UTF-8 text`,
    () => 'Save it again as UTF-8.',
  ),
  'encoding-guessed': rule<{ encoding: string }>(
    'warning',
    a => `The file is not UTF-8 and was read as ${a.encoding}`,
    () => 'Check accented letters, dashes and quotation marks, and save it again as UTF-8.',
  ),
  'source-binary': rule<{ path: string }>(
    'error',
    a => `Unexpected binary content in ${tick(a.path)}, expected text`,
    () => 'Export the text from the program that made the file.',
  ),
  'source-empty': rule<{ path: string }>(
    'error',
    a => `Nothing to publish: ${tick(a.path)} is empty`,
    () => 'Put the text of the brief into it.',
  ),
  'source-too-big': rule<{ path: string; limit: string; size: string }>(
    'error',
    a => `Unexpected size of ${tick(a.path)}: ${a.size}, the limit is ${a.limit}`,
    () =>
      'A brief is text of two to thirty pages; split the file or check that it is the right one.',
  ),
  'package-broken': rule<{ why: string }>(
    'error',
    a => `The Word file can't be read: ${a.why}`,
    () => 'Open it in a word processor and save it again as `.docx`.',
  ),
  'package-too-big': rule<{ part: string; limit: string }>(
    'error',
    a => `Unexpected size of ${tick(a.part)} in the Word file, the limit is ${a.limit} unpacked`,
    () => 'A brief is text of two to thirty pages; check that it is the right file.',
  ),
  'tracked-changes-read': rule<{ count: number; as: 'accepted' | 'rejected' }>(
    'warning',
    a =>
      `${a.count} tracked ${a.count === 1 ? 'change is' : 'changes are'} read as if ${a.as}; the file still holds ${a.count === 1 ? 'it' : 'them'}`,
    () => 'Settle them in the word processor, or choose with `--track-changes accept|reject|fail`.',
  ),
  'tracked-changes-refused': rule<{ count: number }>(
    'error',
    a => `The file holds ${a.count} tracked ${a.count === 1 ? 'change' : 'changes'}, expected none`,
    () => 'Accept or reject them in the word processor.',
  ),
  'comments-left-out': rule<{ count: number; first: string }>(
    'warning',
    a =>
      `${a.count} ${a.count === 1 ? 'comment is' : 'comments are'} left out, the first is ${tick(a.first)}`,
    () => 'No edition prints comments; settle them before publishing.',
  ),
  'hidden-text-left-out': rule<{ text: string }>(
    'warning',
    a => `Hidden text is left out: ${tick(a.text)}`,
    () => 'Show it in the word processor if it belongs to the brief.',
  ),
  'text-box-moved': rule<{ text: string }>(
    'info',
    a => `A text box is read after the paragraph it is anchored in: ${tick(a.text)}`,
  ),
  'markup-too-deep': rule<{ limit: number }>(
    'error',
    a => `Unexpected nesting: markup goes deeper than ${a.limit} levels`,
    () => 'Check the text for a run of `>` or `*` signs.',
  ),
  'markup-too-dense': rule<{ where: string; limit: number; unit: string }>(
    'error',
    a => `Unexpected markup: ${a.where} holds more than ${a.limit} ${a.unit}`,
    a =>
      ['lines', 'definitions', 'cells of tables'].includes(a.unit)
        ? 'Split the brief, or check that it is the right file.'
        : 'Check the text for a run of `*`, `_`, `[` or backticks.',
  ),
} satisfies Record<string, Rule<never>>;
