import type { Message } from '../../message/index.ts';
import type { Program } from './ast.ts';
import { locate } from './locate.ts';
import type { Checked } from './names/scope.ts';
import { parseTemplate } from './parse-template.ts';
import { rewriteProgram } from './rewrite/rewrite-program.ts';
import type { Site, Template, TemplateFile } from './template.ts';

/** A file as its author wrote it, and as it is to be compiled. */
export interface RewrittenFile {
  checked: Checked;
  program: Program;
}

/** A template with the partials that it names, ready to be compiled. */
export interface Rewritten {
  main: RewrittenFile;
  partials: ReadonlyMap<string, RewrittenFile>;
  /** Every place that the running template may name, by number. */
  sites: readonly Site[];
  /** What a template may not hold, found in it. */
  messages: readonly Message[];
}

/** Parses and rewrites a template and the partials that it names; throws `Trouble` on a syntax error. */
export function rewriteFiles(template: Template): Rewritten {
  const sites: Site[] = [];
  const messages: Message[] = [];
  const names = new Set(template.partials.keys());
  const used = new Set<string>();
  const rewritten = (file: TemplateFile): RewrittenFile => {
    const siteOf = locate(file);
    const program = parseTemplate(file);
    const context = { siteOf, sites, messages, partials: names, used };
    return { checked: { program, siteOf }, program: rewriteProgram(program, [], context) };
  };
  const main = rewritten(template);
  const partials = new Map<string, RewrittenFile>();
  // A set grows while it is walked: partials of partials come last.
  for (const name of used) {
    const file = template.partials.get(name);
    if (file) partials.set(name, rewritten(file));
  }
  return { main, partials, sites, messages };
}
