import * as z from 'zod';
import { kinds } from '../kind.ts';
import { diffSchemaVersion } from './json.ts';

const count = z.int().min(0);
const point = z.object({ line: z.int().min(1), column: z.int().min(1), offset: count });
const passage = z.object({
  text: z.string().describe('The words, with the marks of citations in brackets.'),
  headings: z.array(z.string()).describe('The headings above, outermost first.'),
  pointer: z.string().describe('A JSON pointer to the node in its document.'),
  id: z.string().optional(),
  position: z
    .object({ start: point, end: point, source: z.string().optional() })
    .optional()
    .describe('The place in the source.'),
});
const shell = z.looseObject({ type: z.string() });
const token = z.union([
  z.object({ type: z.literal('word'), value: z.string(), of: z.looseObject({}).optional() }),
  z.object({ type: z.literal('open'), node: shell }),
  z.object({ type: z.literal('close') }),
  z.object({ type: z.literal('atom'), node: shell }),
]);
const unit = z.union([
  z.object({ type: z.literal('open'), node: shell }),
  z.object({ type: z.literal('close') }),
  z.object({ type: z.literal('space'), tokens: z.array(token) }),
  z.object({ type: z.literal('passage'), sentence: z.boolean(), tokens: z.array(token) }),
]);
const note = count.optional().describe('The note of the old document that units are counted in.');
const operation = z.union([
  z.object({ op: z.literal('remove'), note, at: count, count }),
  z.object({ op: z.literal('insert'), note, at: count, place: count, units: z.array(unit) }),
  z.object({ op: z.literal('move'), note, unit: count, at: count, place: count }),
  z.object({
    op: z.literal('edit'),
    note,
    unit: count,
    at: count,
    remove: count,
    insert: z.array(token),
  }),
  z.object({ op: z.literal('replace'), note, unit: count, with: unit }),
  z.object({ op: z.literal('add-note'), place: count, node: shell, units: z.array(unit) }),
  z.object({ op: z.literal('remove-note'), note: count }),
  z.object({ op: z.literal('rename-note'), note: count, node: shell }),
  z.object({ op: z.literal('order-notes'), order: z.array(z.int()) }),
  z.object({ op: z.literal('set'), field: z.string(), value: z.unknown().optional() }),
]);
const kind = z.enum(kinds);
const change = z.object({
  brief: z.string(),
  audience: z.string(),
  id: z.string(),
  kind,
  also: z.array(kind).describe('Less serious kinds that the change meets as well.'),
  manner: z.enum([
    'edited',
    'added',
    'removed',
    'moved',
    'split',
    'joined',
    'structure',
    'note',
    'metadata',
    'template',
  ]),
  what: z.string().optional(),
  key: z.string().optional(),
  note: z.string().optional(),
  old: passage.optional(),
  new: passage.optional(),
  words: z.array(z.object({ is: z.enum(['same', 'removed', 'added']), text: z.string() })),
  operations: z.array(operation),
});

/** Describes what `briefpress diff --format json` writes. */
export const diffShape = z.object({
  schemaVersion: z.literal(diffSchemaVersion),
  old: z.string(),
  new: z.string(),
  approximate: z.boolean().describe('Whether a side was text taken out of a file.'),
  counts: z.partialRecord(kind, count),
  editions: z.array(
    z.object({
      brief: z.string(),
      audience: z.string(),
      only: z.enum(['old', 'new']).optional(),
      changes: count,
      silent: z.array(operation).describe('Steps that no reader sees, such as numbers of notes.'),
    }),
  ),
  templates: z.array(
    z.object({
      kind: z.literal('layout'),
      what: z.enum(['template', 'theme']),
      audience: z.string().optional().describe('Absent where the theme changed, for all.'),
      briefs: z.array(z.string()),
      changes: count,
    }),
  ),
  changes: z.array(change),
});

/** Gives the JSON Schema of the output. */
export function diffSchema(): object {
  return z.toJSONSchema(diffShape, { target: 'draft-2020-12' });
}
