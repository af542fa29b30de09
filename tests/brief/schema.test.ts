import { describe, expect, it } from 'vitest';
import { checkTree, treeJsonSchema } from '../../src/brief/schema/index.ts';
import { Trouble } from '../../src/message/index.ts';
import { everyNode, withoutNotes } from '../helper/every-node.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const copy = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json;

/** Every object inside a value, with its path. */
function* objects(value: Json, path = 'tree'): Generator<[string, { [key: string]: Json }]> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* objects(item, `${path}[${i}]`);
  } else if (typeof value === 'object' && value !== null) {
    yield [path, value];
    for (const [key, item] of Object.entries(value)) yield* objects(item, `${path}.${key}`);
  }
}

const optional = new Set(
  [
    'position source rule from title topics audiences number start spread checked lang meta align',
    'caption header colSpan rowSpan attribution leadIn missing marker heading only not draft note',
    'subtitle authors date identifier version keywords publisher licence affiliation',
  ].flatMap(line => line.split(' ')),
);
const required = new Set(['span.lang']);

function problem(value: unknown): Trouble | undefined {
  try {
    checkTree(value);
    return undefined;
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
}

describe('checkTree', () => {
  it('accepts every node and gives the same tree back after JSON', () => {
    const read = copy(everyNode);
    expect(checkTree(read)).toBe(read);
    expect(read).toEqual(everyNode);
    expect(problem(copy(withoutNotes))).toBeUndefined();
  });

  it('refuses a tree with an unknown field in any object', () => {
    const tree = copy(everyNode);
    for (const [path, object] of objects(tree)) {
      object.surprise = 1;
      expect(problem(tree)?.found.rule, path).toBe('tree-invalid');
      delete object.surprise;
    }
    expect(problem(tree)).toBeUndefined();
  });

  it('refuses a tree that lacks a required field of any object', () => {
    const tree = copy(everyNode);
    for (const [path, object] of objects(tree)) {
      for (const key of Object.keys(object)) {
        const named = `${String(object.type)}.${key}`;
        if (optional.has(key) && !required.has(named)) continue;
        const { [key]: value = null, ...rest } = object;
        delete object[key];
        expect(problem(tree), `${path}.${key} ${Object.keys(rest)}`).toBeDefined();
        object[key] = value;
      }
    }
  });

  it('refuses a tree with a field of the wrong type', () => {
    const tree = copy(everyNode);
    for (const [path, object] of objects(tree)) {
      for (const key of Object.keys(object)) {
        const value = object[key] ?? null;
        object[key] = { wrong: true };
        expect(problem(tree)?.found.rule, `${path}.${key}`).toBe('tree-invalid');
        object[key] = value;
      }
    }
  });

  it('says where and what was expected', () => {
    const tree = { ...everyNode, children: [{ type: 'paragraph', children: [{ type: 'txt' }] }] };
    expect(problem(tree)?.found.reason).toMatch(/`tree\.children\[0\]\.children\[0\]\.type`/);
    expect(problem('x')?.found.rule).toBe('tree-invalid');
    expect(problem(null)?.found.rule).toBe('tree-invalid');
  });

  it('refuses a tree that nests too deep, without overflowing', () => {
    let node: object = { type: 'text', value: '', origin: 'brief' };
    for (let i = 0; i < 100_000; i++) node = { type: 'emphasis', children: [node] };
    const tree = { ...everyNode, children: [{ type: 'paragraph', children: [node] }] };
    expect(problem(tree)?.found.rule).toBe('tree-invalid');
  });
});

describe('treeJsonSchema', () => {
  const schema = treeJsonSchema() as { $defs: Record<string, unknown> };

  it('defines every node under its own name', () => {
    for (const [, object] of objects(copy(everyNode)))
      if (typeof object.type === 'string') expect(schema.$defs).toHaveProperty(object.type);
  });

  it('is plain JSON, the same each time', () => {
    expect(copy(schema)).toEqual(schema);
    expect(JSON.stringify(treeJsonSchema())).toBe(JSON.stringify(schema));
  });
});
