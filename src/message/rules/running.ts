import { type Rule, rule, tick } from './rule.ts';

/** Holds the rules of running the command: paths, outputs, usage. */
export const running = {
  'path-unusable': rule<{ path: string; why: string }>(
    'error',
    a => `Cannot use ${tick(a.path)}: ${a.why}`,
    () => 'Check what stands there and who may read it.',
  ),
  defect: rule<{ what: string }>(
    'error',
    a => `Briefpress itself failed: ${a.what}`,
    () => 'Please report it with the source; `BRIEFPRESS_DEBUG=1` prints where.',
  ),
  usage: rule<{ why: string; hint: string }>(
    'error',
    a => a.why,
    a => a.hint,
  ),
  'output-collision': rule<{ path: string; sources: string }>(
    'error',
    a => `Two sources would write ${tick(a.path)}: ${a.sources}`,
    () => 'Rename one of them, or build them into different folders with `--out`.',
  ),
  'output-unwritable': rule<{ path: string; why: string }>(
    'error',
    a => `Cannot write ${tick(a.path)}: ${a.why}`,
    () => 'Choose another folder with `--out`.',
  ),
  'reference-unusable': rule<{ why: string }>(
    'error',
    a => `The reference document can't be used: ${a.why}`,
    () => 'Give `--reference-doc` a Word file (`.docx`) that Word itself saved.',
  ),
  'output-stale': rule<{ path: string; why: string }>(
    'warning',
    a => `${tick(a.path)} is out of date: ${a.why}`,
    () => 'Delete it, or build it again.',
  ),
  'output-differs': rule<{ path: string; why: string }>(
    'error',
    a => `${tick(a.path)} is not what its sources give: ${a.why}`,
    () => 'Build again, and publish what changed as a new version.',
  ),
  'manifest-absent': rule<{ path: string }>(
    'error',
    a => `No \`manifest.json\` that can be read in ${tick(a.path)}`,
    () => 'Make one with `briefpress build`.',
  ),
} satisfies Record<string, Rule<never>>;
