import {
  Alias,
  CST,
  type Document,
  isMap,
  isScalar,
  Lexer,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import type { Point, Position } from '../brief/index.ts';
import { type Message, nearest, say } from '../message/index.ts';
import { explain } from './explain.ts';
import { knownKeys } from './known-keys.ts';
import { type PlaceIn, placeIn } from './place-in.ts';

// Measured with yaml 2.9: 20,000 open brackets exhaust the memory, deep blocks and a megabyte don't.
const limits = { characters: 1_000_000, depth: 100, aliases: 100 };

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

/** Finds the range of a key (`ofKey`) or a value; a missing one is placed at what should hold it. */
function findPlace(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  ofKey: boolean,
  place: PlaceIn,
): Position {
  let node: unknown = document.contents;
  let range = rangeOf(node as Node | null);
  for (const [i, step] of path.entries()) {
    if (node instanceof Alias) node = node.resolve(document);
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        item => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) break;
      const last = i === path.length - 1;
      node = pair.value;
      range = rangeOf((last && ofKey) || !pair.value ? (pair.key as Node) : (pair.value as Node));
    } else {
      const item: unknown = (node as { items?: unknown[] } | null)?.items?.[Number(step)];
      if (!item) break;
      node = item;
      range = rangeOf(item as Node);
    }
  }
  return place(...range);
}

function rangeOf(node: Node | null | undefined): [start: number, end: number] {
  return [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
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

/** Gives the offset at which flow collections get too deep; the lexer does not recurse. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') depth++;
    if (type === 'flow-seq-end' || type === 'flow-map-end') depth--;
    if (depth > limits.depth) return offset;
    if (type !== 'doc-mode' && type !== 'flow-error-end' && type !== 'scalar')
      offset += token.length;
    else if (type === 'scalar' && token !== CST.SCALAR) offset += token.length;
  }
  return undefined;
}

/** Finds what must not be expanded: an alias without its anchor, or too many of them. */
function danger(document: Document.Parsed): { node: Node; why: string } | undefined {
  let count = 0;
  let found: { node: Node; why: string } | undefined;
  const anchors = new Set<string>();
  visit(document, {
    Node(_key, node) {
      if (!(node instanceof Alias)) {
        if (node.anchor) anchors.add(node.anchor);
        return;
      }
      count++;
      if (!anchors.has(node.source))
        found = { node, why: `nothing is anchored as \`&${node.source}\`` };
      else if (count > limits.aliases) found = { node, why: `more than ${limits.aliases} aliases` };
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Lists keys that stand twice in a mapping, and keys that could reach an object's prototype. */
function refusedKeys(document: Document.Parsed): { pair: Pair; duplicate: boolean }[] {
  const out: { pair: Pair; duplicate: boolean }[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<string>();
      for (const pair of map.items) {
        const key = String((pair.key as { value?: unknown } | null)?.value ?? '');
        if (seen.has(key)) out.push({ pair, duplicate: true });
        else if (key === '__proto__') out.push({ pair, duplicate: false });
        seen.add(key);
      }
    },
  });
  return out;
}

/** Puts the commonest of the library's findings in the words of somebody who writes a brief. */
function wordsOf(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'a tab stands where spaces are expected';
  if (code === 'MULTIPLE_DOCS') return 'a second document starts with `---`, expected one';
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return 'a second `: ` stands in one line, expected quotation marks round the value';
  return message.charAt(0).toLowerCase() + message.slice(1);
}
