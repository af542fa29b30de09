import { type Rule, rule, tick } from './rule.ts';

/** Holds the rules about what is compared. */
export const comparison = {
  'revision-unknown': rule<{ name: string }>(
    'error',
    a => `Unknown revision ${tick(a.name)}: no such file, and git knows no such commit`,
    () => 'Check the name with `git log`; fetch the branch or tag if it is not here.',
  ),
  'revision-shallow': rule<{ name: string }>(
    'error',
    a => `Revision ${tick(a.name)} is not in this shallow clone`,
    () =>
      'Run `git fetch --unshallow`; in GitHub Actions set `fetch-depth: 0` on the checkout step.',
  ),
  'revision-no-repository': rule<{ name: string; why: string }>(
    'error',
    a => `Cannot look up revision ${tick(a.name)}: ${a.why}`,
    () => 'Run the command inside a git repository, or name files or folders.',
  ),
  'operand-unreadable': rule<{ path: string; why: string }>(
    'error',
    a => `Cannot compare ${tick(a.path)}: ${a.why}`,
    () =>
      'Compare sources, brief folders, outputs, git revisions, or trees from `briefpress inspect --json`.',
  ),
  'output-edited': rule<{ path: string }>(
    'warning',
    a =>
      `${tick(a.path)} is not the file that its manifest lists: it was changed after it was built`,
    () => 'Compare that file by itself to see what was changed in it.',
  ),
  'edition-unread': rule<{ brief: string; audience: string }>(
    'warning',
    a =>
      `No output of ${tick(a.brief)} for ${tick(a.audience)} carries its document: it is left out`,
    () => 'Build it as HTML, DOCX or PDF without `--no-embed`.',
  ),
  'edition-unpaired': rule<{ name: string; side: string }>(
    'warning',
    a => `${tick(a.name)} has no counterpart in ${tick(a.side)}: it is left out`,
    () => 'Compare it with its own source, or a folder that holds it.',
  ),
  'edition-refused': rule<{ name: string; count: number }>(
    'error',
    a =>
      `${tick(a.name)} has ${a.count} ${a.count === 1 ? 'error' : 'errors'}: it can't be compared`,
    () => 'Run `briefpress build` on that revision to see and mend them.',
  ),
  'kind-unknown': rule<{ name: string; near?: string; known: string }>(
    'error',
    a => `Unknown kind of change ${tick(a.name)}, expected one of ${a.known}`,
    a =>
      a.near ? `Did you mean ${tick(a.near)}?` : 'Leave `--fail-on` out to fail on any change.',
  ),
} satisfies Record<string, Rule<never>>;
