import { type Document, isMap, isScalar, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Point } from '../brief/index.ts';
import { type Message, nearest, say } from '../message/index.ts';
import { explain } from './explain.ts';
import { findPlace, rangeOf } from './find-place.ts';
import { knownKeys } from './known-keys.ts';
import { type PlaceIn, placeIn } from './place-in.ts';
import { danger, limits, refusedKeys, tooDeep } from './yaml-dangers.ts';

export interface YamlOptions {
  /** Names the file in messages. */
  file: string;
  /** The point of the file at which the text starts, for front matter. */
  firstOffset?: Point;
}

export interface YamlResult<T> {
  /** The value, without the keys that messages refuse; absent if nothing valid can be made of it. */
  value: T | undefined;
  messages: Message[];
}

/**
 * Parses YAML and checks it against a zod schema. Every finding is a message with its place in the
 * file: `yaml-broken` for the syntax, `setting-unknown` and `setting-invalid` for the content.
 */
export function parseYamlWith<T>(
  schema: z.ZodType<T>,
  text: string,
  options: YamlOptions,
): YamlResult<T> {
  const place = placeIn(text, options.firstOffset);
  const at = (start: number, end: number) => ({
    file: options.file,
    position: place(start, Math.max(start, end)),
  });
  const broken = (why: string, start: number, end: number): YamlResult<T> => ({
    value: undefined,
    messages: [say('yaml-broken', { why }, at(start, end))],
  });

  if (text.length > limits.characters)
    return broken(`more than ${limits.characters} characters`, 0, 0);
  const deep = tooDeep(text);
  if (deep !== undefined)
    return broken(`brackets nest deeper than ${limits.depth} levels`, deep, deep + 1);

  // A lone carriage return ends a line for us as for Markdown, but not for the library.
  const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    schema: 'core',
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error) return broken(wordsOf(error.code, error.message), error.pos[0], error.pos[1]);

  const trouble = danger(document);
  if (trouble) return broken(trouble.why, ...rangeOf(trouble.node));
  const root = document.contents;
  if (root !== null && !isMap(root) && !(isScalar(root) && root.value === null))
    return broken('expected `key: value` lines', ...rangeOf(root));

  const messages = refusedKeys(document).map(({ pair, duplicate }) => {
    const key = String((pair.key as { value?: unknown } | null)?.value ?? '');
    const where = at(...rangeOf(pair.key as Node));
    return duplicate
      ? say('yaml-broken', { why: `the key \`${key}\` stands twice` }, where)
      : say('setting-unknown', { key }, where);
  });
  if (messages.length > 0) return { value: undefined, messages };

  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: limits.aliases }) ?? {};
  } catch {
    return broken(`more than ${limits.aliases} aliases`, 0, 0);
  }
  return validate(schema, data, document, place, options.file);
}

function validate<T>(
  schema: z.ZodType<T>,
  data: unknown,
  document: Document.Parsed,
  place: PlaceIn,
  file: string,
): YamlResult<T> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return { value: parsed.data, messages: [] };
  const messages: Message[] = [];
  const refused = new Set<PropertyKey>();
  for (const finding of explain(parsed.error.issues, data)) {
    const [top] = finding.path;
    if (top !== undefined) refused.add(top);
    const position = findPlace(document, finding.path, finding.kind === 'unknown', place);
    const where = { file, position };
    if (finding.kind === 'unknown') {
      const key = String(finding.path.at(-1));
      const near = nearest(key, knownKeys(schema, finding.path.slice(0, -1)));
      messages.push(say('setting-unknown', near === undefined ? { key } : { key, near }, where));
    } else {
      const path = pathText(finding.path);
      messages.push(say('setting-invalid', { path, why: finding.why }, where));
    }
  }
  const kept = Object.fromEntries(
    Object.entries(data as object).filter(([key]) => !refused.has(key)),
  );
  return { value: schema.safeParse(kept).data, messages };
}

/** Writes a path the way an editor would: `authors[1].name`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (out, step) =>
      typeof step === 'number'
        ? `${out}[${step}]`
        : out === ''
          ? String(step)
          : `${out}.${String(step)}`,
    '',
  );
}

/** Puts the commonest of the library's findings in the words of somebody who writes a brief. */
function wordsOf(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'a tab stands where spaces are expected';
  if (code === 'MULTIPLE_DOCS') return 'a second document starts with `---`, expected one';
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return 'a second `: ` stands in one line, expected quotation marks round the value';
  return message.charAt(0).toLowerCase() + message.slice(1);
}
