import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { type DiffOptions, diff } from '../../src/command/diff/index.ts';
import type { Io } from '../../src/command/io.ts';
import { type Host, memoryHost, nodeHost } from '../../src/host.ts';
import { Trouble } from '../../src/message/index.ts';
import { png } from '../helper/every-node.ts';

const templates = fileURLToPath(new URL('../../templates', import.meta.url));
const old =
  '# Ferries\n\n## Trade\n\nIt grew by 66 tonnes.[^a]\n\nIt went by rail.\n\n[^a]: A report.\n';
const fresh = old.replace('66', '67').replace('went', 'moved');

/** Runs the command in memory; the package's own templates come from the disk. */
async function run(files: Record<string, string | Uint8Array>, options: DiffOptions) {
  const memory = memoryHost(files);
  const disk = nodeHost();
  const on = (path: string) => (path.startsWith(templates) ? disk : memory);
  const host: Host = {
    kind: path => on(path).kind(path),
    list: path => on(path).list(path),
    read: path => on(path).read(path),
    readInside: (folder, path) => on(folder).readInside(folder, path),
    write: (path, bytes) => memory.write(path, bytes),
    writeAll: files => memory.writeAll(files),
  };
  let out = '';
  let err = '';
  const plain = createColors(false);
  const io: Io = {
    host,
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
    stdin: async () => new Uint8Array(),
    watched: false,
    answers: () => false,
    palette: plain,
    outPalette: plain,
    env: {},
    packageTemplates: templates,
    version: '0.0.0',
    signal: new AbortController().signal,
  };
  const code = await diff.run(options, io);
  return { code, out, err, files: memory.files };
}

const both = { 'old.md': old, 'new.md': fresh };
const operands = ['old.md', 'new.md'];

describe('briefpress diff', () => {
  it('ends with 1 where something changed and 0 where nothing did', async () => {
    const changed = await run(both, { operands });
    expect(changed.code).toBe(1);
    expect(changed.out).toContain('[-66-]{+67+}');
    expect((await run(both, { operands: ['old.md', 'old.md'] })).code).toBe(0);
  });

  it('takes files of different names without a title for the same brief', async () => {
    const text = 'Trade grew a lot last year.\nIt went by rail.\nNobody knows why it did.\n';
    const { code, out, err } = await run(
      { 'a.txt': text, 'b.txt': text },
      { operands: ['a.txt', 'b.txt'] },
    );
    expect([code, out, err]).toEqual([0, 'No changes.\n', '']);
  });

  it('fails only on the kinds that are named', async () => {
    expect((await run(both, { operands, failOn: ['quotation,name'] })).code).toBe(0);
    expect((await run(both, { operands, failOn: ['figure'] })).code).toBe(1);
    const set = { ...both, 'briefpress.config.yaml': 'failOn: [quotation]\n' };
    expect((await run(set, { operands })).code).toBe(0);
  });

  it('refuses what it does not know', async () => {
    const rule = async (options: DiffOptions) => {
      const error = await run(both, options).catch((e: unknown) => e);
      return error instanceof Trouble ? error.found.rule : undefined;
    };
    expect(await rule({ operands, failOn: ['figures'] })).toBe('kind-unknown');
    expect(await rule({ operands: ['old.md'] })).toBe('usage');
    expect(await rule({ operands: ['old.md', 'absent.md'] })).toBe('source-absent');
    expect(await rule({ operands, stat: true, json: true })).toBe('usage');
    expect(await rule({ operands, format: 'docx' })).toBe('usage');
    expect(await rule({ operands, date: '24 June' })).toBe('usage');
    expect(await rule({ operands, audience: ['nobody'] })).toBe('audience-unknown');
  });

  it('compares every audience, and briefs that only one side has', async () => {
    const files = {
      'one/a/brief.md': old,
      'two/a/brief.md': fresh,
      'two/b/brief.md': '# Rail\n\n## Now\n\nIt is new.\n',
    };
    const { out } = await run(files, { operands: ['one', 'two'], all: true, stat: true });
    expect(out).toMatch(/a · Full brief: 2 changes/);
    expect(out).toMatch(/b · Full brief, added: 1 change/);
  });

  it('compares trees, and writes to a file', async () => {
    const tree = (number: number) =>
      JSON.stringify({
        type: 'document',
        schemaVersion: 1,
        audience: { id: 'x', label: 'X' },
        metadata: {},
        references: [],
        children: [
          {
            type: 'paragraph',
            children: [{ type: 'text', value: `${number} ships`, origin: 'brief' }],
          },
        ],
      });
    const { code, files, out } = await run(
      { 'a.json': tree(5), 'b.json': tree(6) },
      { operands: ['a.json', 'b.json'], json: true, output: 'out/diff.json' },
    );
    expect([code, out]).toEqual([1, '']);
    const data = JSON.parse(new TextDecoder().decode(files.get('out/diff.json')));
    expect(data.counts).toEqual({ figure: 1 });
  });

  it('tells a picture whose file changed under its name, and holds both in the redline', async () => {
    const brief = `${old}\n![Hot days](chart.png)\n`;
    const files = {
      'one/brief.md': brief,
      'one/chart.png': png(40, 20, 60),
      'two/brief.md': brief,
      'two/chart.png': png(30, 30, 120),
    };
    const told = await run(files, { operands: ['one', 'two'] });
    expect(told.out).toContain('added  also removed');
    expect(told.out).toContain('picture chart.png has another file');
    const made = await run(files, { operands: ['one', 'two'], format: 'docx', output: 'r.docx' });
    const parts = Object.keys(unzipSync(made.files.get('r.docx') as Uint8Array));
    expect(parts.filter(name => name.startsWith('word/media/'))).toHaveLength(2);
  });

  it('says so where an audience gets nothing of either', async () => {
    const files = { 'old.md': '# Only a title\n', 'new.md': '# Only a name\n' };
    const { code, err } = await run(files, { operands });
    expect(code).toBe(0);
    expect(err).toContain('edition-empty');
  });
});
