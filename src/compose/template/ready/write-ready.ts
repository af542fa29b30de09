import Handlebars from 'handlebars';
import { compileOptions } from '../environment.ts';
import { type RewrittenFile, rewriteFiles } from '../rewrite-files.ts';
import type { Template } from '../template.ts';

/** Writes a template as the code of a function that gives it compiled: an entry of `ready`. */
export function writeReady(template: Template): string {
  const { main, partials, sites, messages } = rewriteFiles(template);
  if (messages.length > 0) throw new Error(messages.map(message => message.reason).join('\n'));
  const options = compileOptions();
  const written = (source: string, { program }: RewrittenFile) =>
    `{ source: ${JSON.stringify(source)}, spec: ${Handlebars.precompile(program, options)} }`;
  const inFiles = new Map(
    [...partials.keys()].map(name => [template.partials.get(name)?.path, name]),
  );
  const files = [...partials].map(
    ([name, file]) =>
      `${JSON.stringify(name)}: ${written(template.partials.get(name)?.source ?? '', file)}`,
  );
  const places = sites.map(({ file, position, expression }) => [
    inFiles.get(file) ?? '',
    ...[position.start, position.end].map(({ line, column, offset }) => [line, column, offset]),
    expression,
  ]);
  return `() => ({
  main: ${written(template.source, main)},
  partials: { ${files.join(',\n')} },
  sites: ${JSON.stringify(places)},
})`;
}
