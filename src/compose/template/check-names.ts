import { type Message, nearest, say } from '../../message/index.ts';
import { get } from '../get.ts';
import { isPlain } from '../plain-data.ts';
import type { Block, Expression, Hash, Loc, Partial, Path, Program } from './ast.ts';
import { dataNames, helperName, scoped } from './rewrite-expression.ts';
import type { Site } from './template.ts';

/** The values that an expression may have; none if that can't be known before the template runs. */
type Candidates = readonly unknown[];

interface Scope {
  /** The contexts from the outermost of this file to the innermost. */
  contexts: readonly Candidates[];
  blockParams: ReadonlyMap<string, Candidates>;
  /** How many `{{#each}}` stand around, in this file. */
  loops: number;
}

/** A parsed file with the means to say where things stand. */
export interface Checked {
  program: Program;
  siteOf: (loc: Loc) => Site;
}

// A partial is checked anew for every context that it is given; a web of them could go on for ever.
const mostPartials = 500;

/**
 * Checks every name of a template against the data before it runs, also in branches that this brief
 * doesn't take. Known are the names that the data have, empty ones too. Partials are checked where
 * they are used, a recursive one once.
 */
export function checkNames(
  main: Checked,
  partials: ReadonlyMap<string, Checked>,
  data: unknown,
): Message[] {
  const messages: Message[] = [];
  let count = 0;

  const file = ({ program, siteOf }: Checked, context: Candidates, chain: readonly string[]) => {
    const report = (loc: Loc, name: string, near?: string) => {
      const { file, position } = siteOf(loc);
      const args = near === undefined ? { name } : { name, near };
      messages.push(say('template-name-unknown', args, { file, position }));
    };

    const value = (expression: Expression, scope: Scope): Candidates => {
      if (expression.type === 'PathExpression') return resolve(expression, scope);
      if (expression.type !== 'SubExpression') return [];
      const results = expression.params.map(param => value(param, scope));
      hash(expression.hash, scope);
      const name = helperName(expression.path);
      return name === 'or' || name === 'and' ? results.flat() : [];
    };

    const hash = (of: Hash | undefined, scope: Scope): [string, Candidates][] =>
      (of?.pairs ?? []).map(pair => [pair.key, value(pair.value, scope)]);

    const resolve = (path: Path, scope: Scope): Candidates => {
      const [head] = path.parts;
      let steps = path.parts;
      let candidates: Candidates;
      const bound =
        head !== undefined && !path.data && path.depth === 0 && !scoped(path)
          ? scope.blockParams.get(head)
          : undefined;
      if (path.data) {
        const known = head === 'root' ? true : dataNames.includes(head ?? '');
        const inside = head === 'root' || scope.loops > path.depth || chain.length > 0;
        if (!known || !inside) {
          const near = known ? undefined : nearest(head ?? '', dataNames);
          report(path.loc, path.original, near === undefined ? undefined : `@${near}`);
          return [];
        }
        candidates = head === 'root' ? [data] : [];
        steps = steps.slice(1);
      } else if (bound) {
        candidates = bound;
        steps = steps.slice(1);
      } else {
        const context = scope.contexts.at(-1 - path.depth);
        if (!context) {
          report(path.loc, path.original);
          return [];
        }
        candidates = context;
      }
      let done = path.parts.slice(0, path.parts.length - steps.length);
      for (const step of steps) {
        if (candidates.length === 0) return [];
        const found = candidates.map(candidate => get(candidate, step));
        const values = found.flatMap(f => ('value' in f ? [f.value] : []));
        if (values.length === 0) {
          const known = found.flatMap(f => ('known' in f ? f.known : []));
          const near = nearest(step, known);
          const whole = (last: string) =>
            '../'.repeat(path.depth) + (path.data ? '@' : '') + [...done, last].join('.');
          report(path.loc, whole(step), near === undefined ? undefined : whole(near));
          return [];
        }
        candidates = values;
        done = [...done, step];
      }
      return candidates;
    };

    const programs = (of: Program | undefined, scope: Scope, bound: Candidates[] = []) => {
      if (!of) return;
      const names = new Map(scope.blockParams);
      for (const [i, name] of (of.blockParams ?? []).entries()) names.set(name, bound[i] ?? []);
      const inside = { ...scope, blockParams: names };
      for (const statement of of.body) {
        if (statement.type === 'MustacheStatement') {
          const { path, params } = statement;
          const called = params.length > 0 || (statement.hash?.pairs.length ?? 0) > 0;
          for (const param of params) value(param, inside);
          hash(statement.hash, inside);
          if (!called && helperName(path) !== 'contents') value(path, inside);
        }
        if (statement.type === 'BlockStatement') block(statement, inside);
        if (statement.type === 'PartialStatement') partial(statement, inside);
      }
    };

    const block = (of: Block, scope: Scope) => {
      const [first] = of.params.map(param => value(param, scope));
      hash(of.hash, scope);
      const name = helperName(of.path);
      const current = scope.contexts.at(-1) ?? [];
      let inner = scope;
      let bound: Candidates[] = [];
      if (first && name === 'each') {
        const items = first.flatMap(itemsOf);
        inner = { ...scope, contexts: [...scope.contexts, items], loops: scope.loops + 1 };
        bound = [items, []];
      } else if (first && name === 'with') {
        // Handlebars opens no new context for the one that it is in.
        const same = first.length === 1 && current.length === 1 && first[0] === current[0];
        if (!same) inner = { ...scope, contexts: [...scope.contexts, first] };
        bound = [first];
      }
      programs(of.program, inner, bound);
      programs(of.inverse, scope);
    };

    const partial = (of: Partial, scope: Scope) => {
      const [first] = of.params.map(param => value(param, scope));
      const pairs = hash(of.hash, scope);
      const name = of.name.type === 'SubExpression' ? undefined : String(of.name.original);
      const next = name === undefined ? undefined : partials.get(name);
      if (name === undefined || !next || chain.includes(name) || ++count > mostPartials) return;
      const given = first ?? scope.contexts.at(-1) ?? [];
      file(next, pairs.length === 0 ? given : given.map(item => extended(item, pairs)), [
        ...chain,
        name,
      ]);
    };

    programs(program, { contexts: [context], blockParams: new Map(), loops: 0 });
  };

  file(main, [data], []);
  return messages;
}

function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isPlain(value) ? Object.values(value) : [];
}

function extended(item: unknown, pairs: readonly [string, Candidates][]): unknown {
  const copy: Record<string, unknown> = Object.assign(
    Object.create(null),
    isPlain(item) ? item : {},
  );
  for (const [key, candidates] of pairs) copy[key] = candidates[0];
  return copy;
}
