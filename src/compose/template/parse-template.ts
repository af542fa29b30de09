import Handlebars from 'handlebars';
import { say, Trouble } from '../../message/index.ts';
import { hasMark } from '../token.ts';
import type { Loc, Program } from './ast.ts';
import type { TemplateFile } from './template.ts';

interface Failure {
  message: string;
  lineNumber?: number;
  column?: number;
}
interface WithLexer {
  Parser: { lexer: { yylloc: { first_line: number; first_column: number } } };
}

/**
 * Parses a template, or throws `Trouble` with the place. White space around block tags is not yet
 * taken away: Handlebars does that when it compiles, and doing it twice would take too much.
 */
export function parseTemplate(file: TemplateFile): Program {
  const fail = (why: string, start: Loc['start']) => {
    const point = { line: start.line, column: start.column + 1, offset: offsetOf(file, start) };
    return new Trouble(
      say('template-syntax', { why }, { file: file.path, position: { start: point, end: point } }),
    );
  };
  const mark = hasMark(file.source);
  if (mark !== undefined) {
    const before = file.source.slice(0, mark).split(/\r\n?|\n/);
    throw fail(
      `unexpected private-use character U+${file.source.charCodeAt(mark).toString(16).toUpperCase()}`,
      { line: before.length, column: before.at(-1)?.length ?? 0 },
    );
  }
  if (depthOf(file.source) > deepest)
    throw fail(`blocks nest deeper than ${deepest} levels`, { line: 1, column: 0 });
  try {
    return Handlebars.parseWithoutProcessing(file.source) as unknown as Program;
  } catch (error) {
    const failure = error as Failure;
    // A grammar error carries no place of its own; the lexer still stands where it stopped.
    const { yylloc } = (Handlebars as unknown as WithLexer).Parser.lexer;
    throw fail(reason(failure.message), {
      line: failure.lineNumber ?? yylloc.first_line,
      column: failure.column ?? yylloc.first_column,
    });
  }
}

// Handlebars takes seconds over a thousand levels and runs out of stack over two.
const deepest = 100;

function depthOf(source: string): number {
  let depth = 0;
  let most = 0;
  for (const [tag] of source.matchAll(/\{\{!--[\s\S]*?--\}\}|\{\{~?[#/]/g)) {
    if (tag.startsWith('{{!')) continue;
    depth += tag.endsWith('#') ? 1 : -1;
    most = Math.max(most, depth);
  }
  return most;
}

function offsetOf(file: TemplateFile, start: Loc['start']): number {
  const lines = file.source.split(/(?<=\r\n|\r(?!\n)|\n)/);
  return lines.slice(0, start.line - 1).join('').length + start.column;
}

const tokens: Record<string, string> = {
  EOF: 'the end of the file',
  CLOSE: '`}}`',
  CLOSE_UNESCAPED: '`}}}`',
  OPEN_ENDBLOCK: 'a closing `{{/`',
  INVERSE: '`{{else}}`',
  OPEN_INVERSE_CHAIN: '`{{else …}}`',
  CLOSE_SEXPR: '`)`',
  OPEN_SEXPR: '`(`',
  CLOSE_BLOCK_PARAMS: '`|`',
  OPEN_BLOCK_PARAMS: '`as |`',
  EQUALS: '`=`',
  INVALID: 'an unfinished or unreadable tag',
};

/** Says in a sentence what Handlebars says with a drawing and a list of grammar symbols. */
function reason(message: string): string {
  const got = /, got '(\w+)'/.exec(message)?.[1];
  if (got) return `unexpected ${tokens[got] ?? `\`${got.toLowerCase()}\``}`;
  const open = /^(\S+) doesn't match (\S+)/.exec(message);
  if (open) return `\`{{#${open[1]}}}\` is closed by \`{{/${open[2]}}}\``;
  return (message.split('\n')[0] ?? '').replace(/ - \d+:\d+$/, '');
}
