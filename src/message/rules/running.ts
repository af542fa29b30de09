import { type Rule, rule, tick } from './rule.ts';

function outputs({ path, more }: { path: string; more: number }, one: string, many: string) {
  if (more === 0) return `${tick(path)} ${one}`;
  return `${tick(path)} and ${more} more file${more === 1 ? '' : 's'} of its brief ${many}`;
}

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
  'output-stale': rule<{ path: string; more: number; why: string; tried: boolean }>(
    'warning',
    a => `${outputs(a, 'is', 'are')} out of date: ${a.why}`,
    a => {
      const them = a.more > 0 ? 'them' : 'it';
      return a.tried
        ? `Delete ${them}, or build the brief for all its audiences and formats.`
        : `Delete ${them}, or build ${them} again.`;
    },
  ),
  'output-differs': rule<{ path: string; more: number; why: string; todo?: string }>(
    'error',
    a =>
      `${outputs(a, 'is not what its sources give', 'are not what their sources give')}: ${a.why}`,
    a => a.todo ?? 'Build again, and publish what changed as a new version.',
  ),
  'manifest-absent': rule<{ path: string }>(
    'error',
    a => `No \`manifest.json\` that can be read in ${tick(a.path)}`,
    () => 'Make one with `briefpress build`.',
  ),
} satisfies Record<string, Rule<never>>;
