import { loadSide } from '../../build/compare/load-side.ts';
import type { Side } from '../../build/compare/side.ts';
import { loadTheme } from '../../build/load-theme.ts';
import type { Git } from '../../git/git.ts';
import { gitHost } from '../../git/git-host.ts';
import { isRepository, mergeBase, resolveRevision } from '../../git/resolve-revision.ts';
import type { Host } from '../../host.ts';
import { type Message, say, Trouble } from '../../message/index.ts';
import type { Io } from '../io.ts';
import { loadConfig } from '../load-config.ts';

/** What is named on the command line. */
export interface Named {
  operands: readonly string[];
  since?: string | undefined;
}

type Operand =
  | { is: 'path'; path: string }
  | { is: 'revision'; name: string; commit: () => Promise<string> }
  | { is: 'worktree' };

/** Loads the two sides that are compared: files, folders, revisions, or a revision and the files here. */
export async function loadSides({ operands, since }: Named, io: Io): Promise<[Side, Side]> {
  const { old, fresh, paths } = await read(operands, since, io);
  const both = [old, fresh].every(one => one.is === 'path');
  if (both && paths.length > 0)
    throw usage('Two files or folders leave no place for further paths');
  const sides = await Promise.all([sideOf(old, paths, io), sideOf(fresh, paths, io)]);
  const [path] = paths.filter(path => sides.every(side => side.absent?.includes(path)));
  if (path !== undefined) throw new Trouble(say('source-absent', { path }));
  const empty = sides.every(side => side.briefs.length + side.documents.length === 0);
  if (empty) throw new Trouble(say('source-none', { path: paths.join(' ') || 'content' }));
  return sides;
}

async function read(
  operands: readonly string[],
  since: string | undefined,
  io: Io,
): Promise<{ old: Operand; fresh: Operand; paths: readonly string[] }> {
  const git = io.git;
  if (since !== undefined)
    return { old: revision(since, git), fresh: revision('HEAD', git), paths: operands };
  const [first, second, ...rest] = operands;
  if (first === undefined) throw usage('Expected two things to compare');
  const range = /^(.*?)(\.{2,3})(.*)$/.exec(first);
  if (range && !(await io.host.kind(first))) {
    const [, from = '', dots, to = ''] = range;
    const [a, b] = [from || 'HEAD', to || 'HEAD'];
    const old: Operand =
      dots === '...'
        ? { is: 'revision', name: `${a}...${b}`, commit: () => mergeBase(need(git), a, b) }
        : revision(a, git);
    return { old, fresh: revision(b, git), paths: operands.slice(1) };
  }
  const old = await operand(first, io);
  if (second === undefined) {
    if (old.is === 'path') throw usage(`Nothing to compare \`${first}\` with`);
    return { old, fresh: { is: 'worktree' }, paths: [] };
  }
  const fresh = await operand(second, io);
  // A revision and a path: the path as it was then, and as it is now.
  if (old.is === 'revision' && fresh.is === 'path')
    return { old, fresh: { is: 'worktree' }, paths: [second, ...rest] };
  return { old, fresh, paths: rest };
}

async function operand(name: string, io: Io): Promise<Operand> {
  if (await io.host.kind(name)) return { is: 'path', path: name };
  if (/[\\/]|\.\w{2,4}$/.test(name) && !(await isRepository(io.git)))
    throw new Trouble(say('source-absent', { path: name }));
  return revision(name, io.git);
}

function revision(name: string, git: Git | undefined): Operand {
  return { is: 'revision', name, commit: () => resolveRevision(need(git), name) };
}

function need(git: Git | undefined): Git {
  if (git) return git;
  throw new Trouble(say('revision-no-repository', { name: 'HEAD', why: 'there is no git here' }));
}

async function sideOf(
  operand: Operand,
  paths: readonly string[],
  io: Io,
): Promise<Side & { absent?: readonly string[] }> {
  if (operand.is === 'path') return loadSide(io.host, operand.path, [operand.path]);
  const host =
    operand.is === 'worktree'
      ? io.host
      : await gitHost(need(io.git), await operand.commit(), io.host);
  const label = operand.is === 'worktree' ? 'working tree' : operand.name;
  const config = await loadConfig(host);
  const side = await loadThere(
    host,
    label,
    paths.length > 0 ? paths : (config.sources ?? ['content']),
  );
  const theme = await loadTheme(host, ['templates', io.packageTemplates], config.theme);
  return { ...side, theme: theme.value };
}

// What one revision lacks was added or removed; it is trouble only where neither has it.
async function loadThere(
  host: Host,
  label: string,
  paths: readonly string[],
): Promise<Side & { absent: readonly string[] }> {
  const side = {
    label,
    host,
    briefs: [] as Side['briefs'][number][],
    documents: [] as Side['documents'][number][],
    messages: [] as Message[],
    absent: [] as string[],
  };
  for (const path of paths)
    try {
      const one = await loadSide(host, label, [path]);
      side.briefs.push(...one.briefs);
      side.documents.push(...one.documents);
      side.messages.push(...(one.messages ?? []));
    } catch (error) {
      const rule = error instanceof Trouble ? error.found.rule : '';
      if (rule !== 'source-absent' && rule !== 'source-none') throw error;
      side.absent.push(path);
    }
  return side;
}

function usage(why: string): Trouble {
  return new Trouble(
    say('usage', {
      why,
      hint: 'Write `briefpress diff OLD NEW`, `briefpress diff main..HEAD -- content/x` or `briefpress diff --since TAG`.',
    }),
  );
}
