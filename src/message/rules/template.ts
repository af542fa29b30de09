import { type None, type Rule, rule, tick } from './rule.ts';

/** Holds the rules about templates. */
export const template = {
  'template-syntax': rule<{ why: string }>(
    'error',
    a => `Template: ${a.why}`,
    () => 'Mend the template at this place.',
  ),
  'template-empty': rule<{ path: string }>(
    'error',
    a => `Template: ${tick(a.path)} is empty`,
    () => 'Lay the edition out in it, or extend an audience that has a template.',
  ),
  'template-unreadable': rule<{ why: string }>(
    'error',
    a => `Template: ${a.why}`,
    () => 'Save it as UTF-8 text.',
  ),
  'template-raw': rule<None>(
    'error',
    () => 'Unexpected `{{{ }}}` or `{{& }}` in a template: content is never printed raw',
    () => 'Write `{{ }}`.',
  ),
  'template-value': rule<{ expression: string; why: string }>(
    'error',
    a => `Template: ${tick(a.expression)} ${a.why}`,
  ),
  'template-place': rule<{ expression: string; place: string; expected?: string }>(
    'error',
    a =>
      `Template: ${tick(a.expression)} stands in ${a.place}, expected ${a.expected ?? 'running text'}`,
    a =>
      a.expected
        ? 'Leave an empty line before and after it.'
        : 'Print values in running text only; a link address may be one whole value.',
  ),
  'template-twice': rule<{ expression: string }>(
    'error',
    a => `Template: ${tick(a.expression)} places a passage that the edition has placed already`,
    () => 'Print each passage once.',
  ),
  'template-partial-unknown': rule<{ name: string; near?: string }>(
    'error',
    a => `Unknown partial ${tick(a.name)}`,
    a =>
      a.near
        ? `Did you mean ${tick(a.near)}?`
        : 'Partials are the `.hbs` files of `templates/partials/`.',
  ),
  'template-name-unknown': rule<{ name: string; near?: string }>(
    'error',
    a => `Template: nothing is named ${tick(a.name)}`,
    a => (a.near ? `Did you mean ${tick(a.near)}?` : 'See the list of names in the README.'),
  ),
  'template-helper-unknown': rule<{ name: string; near?: string }>(
    'error',
    a => `Unknown helper ${tick(a.name)}`,
    a =>
      a.near
        ? `Did you mean ${tick(a.near)}?`
        : 'To test a value write `{{#if …}}`, to go through a list `{{#each …}}`.',
  ),
  'template-call': rule<{ expression: string; why: string }>(
    'error',
    a => `Template: ${tick(a.expression)} ${a.why}`,
  ),
  'template-refused': rule<{ what: string; instead: string }>(
    'error',
    a => `Unexpected ${a.what} in a template`,
    a => a.instead,
  ),
  'template-endless': rule<{ what: string; limit: number }>(
    'error',
    a => `Template: ${a.what} goes past the limit of ${a.limit}`,
    () => 'Check for a partial that includes itself, and for a loop inside a loop.',
  ),
} satisfies Record<string, Rule<never>>;
