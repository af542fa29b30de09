import type Handlebars from 'handlebars';
import { type Message, nearest, say, Trouble } from '../../message/index.ts';
import { get } from '../get.ts';
import type { Wrapping } from '../helper/helper.ts';
import { helpers } from '../helper/index.ts';
import { type Printed, printed } from '../printed.ts';
import { tokenOf } from '../token.ts';
import type { Compiled } from './compile-template.ts';
import { inner } from './rewrite/inner.ts';
import type { ComposeOptions, Site } from './template.ts';

/** What stands behind a token: a printed value, or the start or end of what a helper wraps. */
export type Token =
  | { kind: 'value'; printed: Printed; raw: unknown; site: Site }
  | { kind: 'open' | 'close'; wrapping: Wrapping; site: Site };

/** What a template gives: Markdown with tokens, and what each token stands for. */
export interface Run {
  markdown: string;
  tokens: readonly Token[];
  messages: Message[];
}

// A brief of thirty pages prints some thousand values; a loop of partials prints without end.
const limits = { depth: 32, partials: 10_000, tokens: 100_000, characters: 4_000_000 };

/** Runs a compiled template on plain data. */
export function runTemplate(compiled: Compiled, data: unknown, options: ComposeOptions): Run {
  const tokens: Token[] = [];
  const messages: Message[] = [];
  const originOf = options.originOf ?? (() => 'editorial' as const);
  const lang = options.lang ?? 'en';
  const siteAt = (index: unknown): Site => {
    const site = compiled.sites[Number(index)];
    if (!site) throw new RangeError(`No place has the number ${String(index)}`);
    return site;
  };
  const place = ({ file, position }: Site) => ({ file, position });
  const put = (token: Token): string => {
    if (tokens.length >= limits.tokens)
      throw endless('the number of printed values', limits.tokens, token.site);
    return tokenOf(tokens.push(token) - 1);
  };
  const refuse = (site: Site, why: string) => {
    messages.push(say('template-value', { expression: site.expression, why }, place(site)));
  };

  const print = (value: unknown, at: unknown, literal: unknown): string => {
    const site = siteAt(at);
    const result = printed(value, literal === true ? () => 'editorial' : originOf);
    if (typeof result !== 'string')
      return put({ kind: 'value', printed: result, raw: value, site });
    refuse(site, result);
    const nothing: Printed = { kind: 'phrasing', nodes: [] };
    return put({ kind: 'value', printed: nothing, raw: undefined, site });
  };

  const lookUp = (...given: unknown[]): unknown => {
    const steps = given.slice(1, -2).map(String);
    let value = given[0];
    for (const [i, step] of steps.entries()) {
      const found = get(value, step);
      if ('known' in found) {
        const name = steps.slice(0, i + 1).join('.');
        const near = nearest(step, found.known);
        const args = near === undefined ? { name } : { name, near };
        messages.push(say('template-name-unknown', args, place(siteAt(given.at(-2)))));
        return undefined;
      }
      value = found.value;
    }
    return value;
  };

  const table: Record<string, Handlebars.HelperDelegate> = {
    [inner.print]: print,
    [inner.get]: lookUp,
  };
  for (const [name, helper] of helpers) {
    if (helper.kind === 'inline')
      table[name] = (...given: unknown[]) => {
        const { [inner.site]: at, ...hash } = (given.pop() as Handlebars.HelperOptions).hash;
        const fail = (why: string): undefined => refuse(siteAt(at), why) as undefined;
        return helper.run(given, hash, { originOf, lang, fail });
      };
    if (helper.kind === 'wrap')
      table[name] = function (
        this: unknown,
        word: string,
        at: unknown,
        { fn }: Handlebars.HelperOptions,
      ) {
        const site = siteAt(at);
        const wrapping = helper.wrapping(word);
        const open = put({ kind: 'open', wrapping, site });
        const content = fn(this);
        return `\n\n${open}\n\n${content}\n\n${put({ kind: 'close', wrapping, site })}\n\n`;
      };
  }

  let depth = 0;
  let calls = 0;
  const partials: Record<string, Handlebars.TemplateDelegate<unknown>> = Object.create(null);
  for (const [name, run] of compiled.runPartial)
    partials[name] = (context, inside) => {
      if (++depth > limits.depth) throw endless(`the depth of partial \`${name}\``, limits.depth);
      if (++calls > limits.partials) throw endless('the number of partials', limits.partials);
      const text = run(context, inside);
      depth--;
      return text;
    };

  const endless = (what: string, limit: number, site?: Site) =>
    new Trouble(
      say('template-endless', { what, limit }, site ? place(site) : { file: compiled.path }),
    );
  try {
    const markdown = compiled.run(data, { helpers: table, partials });
    if (markdown.length > limits.characters) throw new RangeError('Too much is printed');
    return { markdown, tokens, messages };
  } catch (error) {
    // A stack or a string that runs full: the only faults left are those of size.
    if (error instanceof RangeError)
      throw endless('the number of characters printed', limits.characters);
    throw error;
  }
}
