import type { Point } from '../../../brief/index.ts';
import type { Compiled } from '../compile-template.ts';
import { environment } from '../environment.ts';
import type { Template } from '../template.ts';
import { type Ready, ready } from './ready.ts';

/** Gives a template that was compiled beforehand, if every letter of its files is the same. */
export function readyFor(template: Template, table = ready): Compiled | undefined {
  const same = ({ main, partials }: Ready) =>
    main.source === template.source &&
    Object.entries(partials).every(
      ([name, { source }]) => template.partials.get(name)?.source === source,
    );
  for (const entry of table) {
    const found = entry();
    if (same(found)) return compiledFrom(found, template);
  }
  return undefined;
}

function compiledFrom(found: Ready, template: Template): Compiled {
  const env = environment();
  const point = ([line, column, offset]: readonly [number, number, number]): Point => ({
    line,
    column,
    offset,
  });
  return {
    path: template.path,
    sites: found.sites.map(([partial, start, end, expression]) => ({
      file: template.partials.get(partial)?.path ?? template.path,
      position: { start: point(start), end: point(end) },
      expression,
    })),
    messages: [],
    run: env.template(found.main.spec as TemplateSpecification),
    runPartial: new Map(
      Object.entries(found.partials).map(([name, { spec }]) => [
        name,
        env.template(spec as TemplateSpecification),
      ]),
    ),
  };
}
