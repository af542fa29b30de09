import type Handlebars from 'handlebars';
import type { Message } from '../../message/index.ts';
import { compileOptions, environment } from './environment.ts';
import type { Checked } from './names/scope.ts';
import { readyFor } from './ready/ready-for.ts';
import { rewriteFiles } from './rewrite-files.ts';
import type { Site, Template } from './template.ts';

/** A template with its partials, parsed, rewritten and compiled; it knows nothing of any data. */
export interface Compiled {
  path: string;
  /** What to check the names of; none where they were checked when the package was built. */
  names?: { main: Checked; partials: ReadonlyMap<string, Checked> };
  /** Every place that the running template may name, by number. */
  sites: readonly Site[];
  /** What a template may not hold, found in it. */
  messages: readonly Message[];
  run: Handlebars.TemplateDelegate<unknown>;
  runPartial: ReadonlyMap<string, Handlebars.TemplateDelegate<unknown>>;
}

/** Compiles a template and the partials that it names; throws `Trouble` on a syntax error. */
export function compileTemplate(template: Template): Compiled {
  return readyFor(template) ?? compileFiles(template);
}

function compileFiles(template: Template): Compiled {
  const env = environment();
  const options = compileOptions();
  const { main, partials, sites, messages } = rewriteFiles(template);
  return {
    path: template.path,
    names: {
      main: main.checked,
      partials: new Map([...partials].map(([name, { checked }]) => [name, checked])),
    },
    sites,
    messages,
    run: env.compile(main.program, options),
    runPartial: new Map(
      [...partials].map(([name, { program }]) => [name, env.compile(program, options)]),
    ),
  };
}
