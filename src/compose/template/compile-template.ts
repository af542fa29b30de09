import Handlebars from 'handlebars';
import type { Message } from '../../message/index.ts';
import { helpers } from '../helper/index.ts';
import type { Program } from './ast.ts';
import { locate } from './locate.ts';
import type { Checked } from './names/scope.ts';
import { parseTemplate } from './parse-template.ts';
import { inner } from './rewrite/inner.ts';
import { rewriteProgram } from './rewrite/rewrite-program.ts';
import type { Site, Template, TemplateFile } from './template.ts';

/** A template with its partials, parsed, rewritten and compiled; it knows nothing of any data. */
export interface Compiled {
  path: string;
  main: Checked;
  partials: ReadonlyMap<string, Checked>;
  /** Every place that the running template may name, by number. */
  sites: readonly Site[];
  /** What a template may not hold, found in it. */
  messages: readonly Message[];
  run: Handlebars.TemplateDelegate<unknown>;
  runPartial: ReadonlyMap<string, Handlebars.TemplateDelegate<unknown>>;
}

const known = Object.fromEntries(
  [...helpers.keys(), inner.print, inner.get].map(name => [name, true]),
);

/** Compiles a template and the partials that it names; throws `Trouble` on a syntax error. */
export function compileTemplate(template: Template): Compiled {
  const env = Handlebars.create();
  // What is not in our table is not there at all.
  for (const name of ['log', 'lookup', 'helperMissing', 'blockHelperMissing'])
    env.unregisterHelper(name);
  env.unregisterDecorator('inline');
  const sites: Site[] = [];
  const messages: Message[] = [];
  const names = new Set(template.partials.keys());
  const used = new Set<string>();
  const compile = (file: TemplateFile) => {
    const siteOf = locate(file);
    const program: Program = parseTemplate(file);
    const rewritten = rewriteProgram(program, [], {
      siteOf,
      sites,
      messages,
      partials: names,
      used,
    });
    const run = env.compile<unknown>(rewritten, {
      noEscape: true,
      knownHelpers: known as KnownHelpers,
      knownHelpersOnly: true,
    });
    return { checked: { program, siteOf }, run };
  };
  const main = compile(template);
  const partials: [string, ReturnType<typeof compile>][] = [];
  // A set grows while it is walked: partials of partials come last.
  for (const name of used) {
    const file = template.partials.get(name);
    if (file) partials.push([name, compile(file)]);
  }
  return {
    path: template.path,
    main: main.checked,
    partials: new Map(partials.map(([name, { checked }]) => [name, checked])),
    sites,
    messages,
    run: main.run,
    runPartial: new Map(partials.map(([name, { run }]) => [name, run])),
  };
}
