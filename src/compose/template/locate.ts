import type { Position } from '../../brief/index.ts';
import type { Loc } from './ast.ts';
import type { Site, TemplateFile } from './template.ts';

/** Gives, for one file, the function that turns Handlebars' places (columns from 0) into sites. */
export function locate(file: TemplateFile): (loc: Loc) => Site {
  const starts = [0];
  for (const match of file.source.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  const point = ({ line, column }: Loc['start']) => ({
    line,
    column: column + 1,
    offset: Math.min((starts[line - 1] ?? 0) + column, file.source.length),
  });
  return loc => {
    const position: Position = { start: point(loc.start), end: point(loc.end) };
    const written = file.source.slice(position.start.offset, position.end.offset);
    // A block's range holds its whole body; the opening tag alone names it.
    const tag = written.startsWith('{{')
      ? written.replace(/^(\{\{[^}]*\}\}+)[\s\S]*$/, '$1')
      : written;
    return { file: file.path, position, expression: tag.replace(/\s+/g, ' ') };
  };
}
