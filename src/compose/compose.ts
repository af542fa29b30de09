import type { Flow } from '../brief/index.ts';
import type { Message, Result } from '../message/index.ts';
import { layOut } from './layout/index.ts';
import { plainData } from './plain-data.ts';
import {
  type Compiled,
  type ComposeOptions,
  checkNames,
  compileTemplate,
  runTemplate,
  type Template,
  type TemplateData,
} from './template/index.ts';

/** Lays data out by a template: what `compose` does, with templates compiled once. */
export type Compose = (
  data: TemplateData,
  template: Template,
  options?: ComposeOptions,
) => Result<{ children: Flow[] }>;

// More templates than any project has; a longer run with ever new ones must not fill the memory.
const mostKept = 64;

/** Makes a `compose` that keeps the templates it has compiled: compiling takes longer than all the rest. */
export function composer(): Compose {
  const cache = new Map<string, Compiled>();
  return (data, template, options = {}) => {
    const key = JSON.stringify([template.path, template.source, ...template.partials]);
    let compiled = cache.get(key);
    if (!compiled) {
      compiled = compileTemplate(template);
      if (cache.size >= mostKept) cache.clear();
      cache.set(key, compiled);
    }
    const plain = plainData(data);
    const { names } = compiled;
    const unknown = names ? checkNames(names.main, names.partials, plain) : [];
    const messages = [...compiled.messages, ...unknown];
    const run = runTemplate(compiled, plain, options);
    messages.push(...run.messages);
    const children = layOut(run, template.path, messages);
    return { value: { children }, messages: distinct(messages) };
  };
}

/**
 * Lays data out by a template: Handlebars prints Markdown with a token for every value, the Markdown
 * is parsed, and the values take their tokens' places. No value is ever read as markup or code.
 * Mistakes of the template are messages, and what they concern is left out; only a template that
 * can't be parsed or does not end throws `Trouble`.
 */
export const compose: Compose = composer();

// A mistake inside a loop, or one that was seen before the template ran and again in it, is one.
function distinct(messages: readonly Message[]): Message[] {
  const seen = new Set<string>();
  return messages.filter(({ rule, place }) => {
    const key = JSON.stringify([rule, place?.file, place?.position?.start.offset]);
    if (place?.position && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
