import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What is wrong at one path of a value; for an unknown key the path ends with it. */
export interface Finding {
  kind: 'unknown' | 'invalid';
  path: PropertyKey[];
  why: string;
}

/** Explains zod's issues about a value: one finding each, unions by the alternative that came nearest. */
export function explain(issues: readonly Issue[], data: unknown): Finding[] {
  return issues.flatMap(issue => one(issue, [], data));
}

function one(issue: Issue, before: readonly PropertyKey[], data: unknown): Finding[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({ kind: 'unknown', path: [...path, key], why: '' }));
  if (issue.code === 'invalid_key')
    return issue.issues.flatMap(inner => one({ ...inner, path: [] }, path, data));
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return union(issue.errors, path, data);
  return [{ kind: 'invalid', path, why: why(issue, valueAt(data, path)) }];
}

// The alternative that is wrong inside, not as a whole, is the one that was meant.
function union(errors: readonly Issue[][], path: readonly PropertyKey[], data: unknown): Finding[] {
  const wholly = (issues: readonly Issue[]) =>
    issues.some(i => i.path.length === 0 && i.code !== 'unrecognized_keys');
  const meant = errors.find(issues => !wholly(issues));
  if (meant) return meant.flatMap(issue => one(issue, path, data));
  const value = valueAt(data, path);
  const alternatives = errors.flatMap(issues => issues.slice(0, 1).map(expected));
  const list = [...new Set(alternatives)].join(' or ');
  return [{ kind: 'invalid', path: [...path], why: `found ${kindOf(value)}, expected ${list}` }];
}

function why(issue: Issue, value: unknown): string {
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && value === undefined)
    return `nothing is given, ${prefixed(expected(issue))}`;
  if (issue.code === 'invalid_type') {
    const quote = issue.expected === 'string' && typeof value !== 'object';
    const hint = quote ? '; put it in quotation marks' : '';
    return `found ${kindOf(value)}, expected ${expected(issue)}${hint}`;
  }
  return expected(issue);
}

const prefixed = (text: string) => (text.startsWith('expected') ? text : `expected ${text}`);

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function expected(issue: Issue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.map(v => `\`${String(v)}\``).join(' or ')}`;
  if (issue.code === 'too_small')
    return (issue.origin === 'string' || issue.origin === 'array') && issue.minimum === 1
      ? 'it is empty'
      : `expected at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `expected at most ${issue.maximum}`;
  return issue.message;
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return kinds[typeof value] ?? typeof value;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
