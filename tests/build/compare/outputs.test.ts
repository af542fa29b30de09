import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/brief/index.ts';
import { compareSides } from '../../../src/build/compare/compare-sides.ts';
import { loadSide } from '../../../src/build/compare/load-side.ts';
import { sha256 } from '../../../src/build/recording-host.ts';
import type { Report } from '../../../src/diff/report.ts';
import { type Host, memoryHost, nodeHost } from '../../../src/host.ts';
import { type Message, Trouble } from '../../../src/message/index.ts';
import { layOut, readBrief, write } from '../../../src/pipeline.ts';
import { readers } from '../../../src/read/index.ts';
import { audiences } from '../../helper/fixtures.ts';
import { editInOffice, hasOffice, saveInOffice } from '../../helper/office.ts';
import { writeOptions } from '../../helper/write-options.ts';

const templates = fileURLToPath(new URL('../../../templates', import.meta.url));
const published = await audiences();
const source = [
  '# Ferries',
  '',
  '## Trade',
  '',
  'It grew by 66 tonnes in a year.[^a] Nobody knows why it did.',
  '',
  'India has no part in it, and watches.[^b]',
  '',
  '[^a]: A report.',
  '[^b]: Another report.',
  '',
].join('\n');
const changed = source.replace('66 tonnes', '67 tonnes');

function edition(text: string, audience = 'full-brief'): Document {
  const by = published.find(one => one.id === audience);
  const { value } = readBrief({ file: 'brief.md', text, reader: readers.markdown });
  const document = by && layOut(value, by, { file: 'brief.md' }).value;
  if (!document) throw new Error('no edition');
  return document;
}

type Format = 'html' | 'docx' | 'pdf';
async function output(document: Document, format: Format, more = {}): Promise<Uint8Array> {
  const [made] = (await write(document, [format], { ...writeOptions, ...more })).value;
  return made?.bytes ?? new Uint8Array();
}

/** Compares two paths among files in memory; the package's own templates come from the disk. */
async function compared(
  files: Record<string, string | Uint8Array>,
  old: string,
  fresh: string,
  names: readonly string[] = [],
): Promise<{ report: Report; messages: Message[]; what: string[] }> {
  const [memory, disk] = [memoryHost(files), nodeHost()];
  const on = (path: string) => (path.startsWith(templates) ? disk : memory);
  const host: Host = {
    kind: path => on(path).kind(path),
    list: path => on(path).list(path),
    read: path => on(path).read(path),
    readInside: (folder, path) => on(folder).readInside(folder, path),
    write: (path, bytes) => memory.write(path, bytes),
    writeAll: files => memory.writeAll(files),
  };
  const sides = await Promise.all([loadSide(host, old, [old]), loadSide(host, fresh, [fresh])]);
  const { report, messages } = await compareSides(...sides, {
    templates: [templates],
    audiences: names,
  });
  return { report, messages, what: report.editions.flatMap(wordsOf) };
}

function wordsOf({ brief, audience, difference }: Report['editions'][number]): string[] {
  const doubt = difference.approximate ? ' (approximate)' : '';
  return difference.changes.map(({ kind, words }) => {
    const said = words.filter(({ is }) => is !== 'same').map(({ is, text }) => `${is} ${text}`);
    return `${brief}, ${audience.id}: ${kind}: ${said.join(', ')}${doubt}`;
  });
}

/** Changes words in a part of a Word file, as an editor would. */
function editWord(file: Uint8Array, from: string, to: string, without?: RegExp): Uint8Array {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => !without?.test(name));
  return zipSync(
    Object.fromEntries(
      parts.map(([name, part]) => [
        name,
        name === 'word/document.xml' ? strToU8(strFromU8(part).replace(from, to)) : part,
      ]),
    ),
  );
}

const formats = ['html', 'docx', 'pdf'] as const;
const figure = 'x, full-brief: figure: removed 66, added 67';

describe('outputs as operands', () => {
  it.each(formats.flatMap(a => formats.map(b => [a, b] as const)))(
    'are compared by what they carry: %s and %s',
    async (a, b) => {
      const files = {
        [`old/x.${a}`]: await output(edition(source), a),
        [`new/x.${b}`]: await output(edition(changed), b),
        [`same/x.${b}`]: await output(edition(source), b),
      };
      expect((await compared(files, `old/x.${a}`, `new/x.${b}`)).what).toEqual([figure]);
      expect((await compared(files, `old/x.${a}`, `same/x.${b}`)).what).toEqual([]);
    },
  );

  it.each(formats)('are compared with a source, for their own audience: %s', async format => {
    const files = {
      'x.md': changed,
      [`out/x.${format}`]: await output(edition(source, 'india-note'), format),
    };
    const { report, messages } = await compared(files, `out/x.${format}`, 'x.md');
    expect(messages).toEqual([]);
    expect(report.editions.map(({ audience }) => audience.id)).toEqual(['india-note']);
    const back = await compared({ ...files, 'x.md': source }, 'x.md', `out/x.${format}`);
    expect(back.what).toEqual([]);
  });

  it('are compared by their text once that was edited: DOCX', async () => {
    const given = await output(edition(source), 'docx');
    const files = { 'old.docx': given, 'new.docx': editWord(given, '66 tonnes', '67 tonnes') };
    const { what } = await compared(files, 'old.docx', 'new.docx');
    expect(what).toEqual([expect.stringMatching(/figure: removed 66, added 67 \(approximate\)$/)]);
  });

  it('are compared by their text once that was edited: HTML', async () => {
    const given = await output(edition(source), 'html');
    const page = Buffer.from(given).toString();
    const files = {
      'old.html': given,
      'new.html': page.replace(/66 tonnes(?=[^{}]*<\/p>)/, '67 tonnes'),
    };
    const { what } = await compared(files, 'old.html', 'new.html');
    expect(what).toEqual([expect.stringMatching(/figure: removed 66, added 67 \(approximate\)$/)]);
  });

  it('are compared by their text where they carry no document: PDF for archives', async () => {
    const files = {
      'old.pdf': await output(edition(source), 'pdf', { archive: true }),
      'new.pdf': await output(edition(changed), 'pdf', { archive: true }),
      'new.docx': await output(edition(changed), 'docx'),
    };
    const found = [expect.stringMatching(/figure: removed 66, added 67 \(approximate\)$/)];
    expect((await compared(files, 'old.pdf', 'new.pdf')).what).toEqual(found);
    expect((await compared(files, 'old.pdf', 'new.docx')).what).toEqual(found);
  });

  it('are known again where another program dropped what they carry', async () => {
    const given = await output(edition(source), 'docx');
    const files = {
      'old.docx': given,
      'new.docx': editWord(given, '66 tonnes', '67 tonnes', /^customXml/),
    };
    const { what } = await compared(files, 'old.docx', 'new.docx');
    expect(what).toEqual([expect.stringMatching(/figure: removed 66, added 67 \(approximate\)$/)]);
  });

  it('end with a message where a PDF is none of ours', async () => {
    const files = {
      'a.pdf': '%PDF-1.7\n1 0 obj\n<</Type /Catalog>>\nendobj\n',
      'a.docx': new Uint8Array([1, 2, 3]),
    };
    const rule = async (path: string) => {
      const error = await compared(files, path, path).catch((e: unknown) => e);
      return error instanceof Trouble ? error.found.rule : error;
    };
    expect(await rule('a.pdf')).toBe('operand-unreadable');
    expect(await rule('a.docx')).toMatch(/^(?:package|source|not)-/);
  });
});

describe('folders of outputs as operands', () => {
  /** Makes a folder of outputs as a build would. */
  async function folder(name: string, text: string): Promise<Record<string, Uint8Array | string>> {
    const files: Record<string, Uint8Array | string> = {};
    const editions = [];
    for (const audience of ['full-brief', 'india-note']) {
      const outputs = [];
      for (const format of formats) {
        const bytes = await output(edition(text, audience), format);
        const path = `x/x-${audience}.${format}`;
        files[`${name}/${path}`] = bytes;
        outputs.push({ path, format, bytes: bytes.length, sha256: sha256(bytes) });
      }
      editions.push({ audience, options: {}, inputs: [], outputs });
    }
    const briefs = [{ name: 'x', source: 'x.md', editions }];
    files[`${name}/manifest.json`] = JSON.stringify({
      manifest: 1,
      briefpress: '0',
      inputs: {},
      briefs,
    });
    return files;
  }

  it('are paired by brief and audience, and chosen by audience', async () => {
    const files = { ...(await folder('old', source)), ...(await folder('new', changed)) };
    const { what, messages } = await compared(files, 'old', 'new');
    expect(messages).toEqual([]);
    expect(what).toContain(figure);
    expect(what.some(line => line.startsWith('x, india-note'))).toBe(true);
    const one = await compared(files, 'old/x', 'new/x', ['full-brief']);
    expect(one.what).toEqual([figure]);
    expect(one.report.editions).toHaveLength(1);
  });

  it('name a file that was changed since, and are read from another', async () => {
    const files = { ...(await folder('old', source)), ...(await folder('new', source)) };
    const path = 'new/x/x-full-brief.html';
    files[path] = `${Buffer.from(files[path] as Uint8Array).toString()}<!-- touched -->`;
    const { what, messages } = await compared(files, 'old', 'new');
    expect(what).toEqual([]);
    expect(messages.map(({ rule }) => rule)).toEqual(['output-edited']);
  });

  it('are compared with the source', async () => {
    const files = { ...(await folder('out', source)), 'x.md': changed };
    const { what, report } = await compared(files, 'out', 'x.md');
    expect(report.editions.map(({ audience }) => audience.id)).toEqual([
      'full-brief',
      'india-note',
    ]);
    expect(what[0]).toBe(figure);
  });
});

describe.skipIf(!hasOffice)('a published Word file in LibreOffice (needs soffice)', () => {
  it('is the same as long as nobody edits it, and differs by the one sentence that was', async () => {
    const given = await output(edition(source), 'docx');
    const files = {
      'old.docx': given,
      'same.docx': saveInOffice(given),
      'new.docx': editInOffice(given, 'Nobody knows why', 'Nobody here has said why'),
    };
    const same = await compared(files, 'old.docx', 'same.docx');
    expect(same.what).toEqual([]);
    expect(same.report.editions[0]?.difference.approximate).toBeUndefined();
    const { what } = await compared(files, 'old.docx', 'new.docx');
    expect(what).toEqual([
      'new, full-brief: wording: removed knows, added here has said (approximate)',
    ]);
    // The source that it came from differs by the same sentence.
    const { what: again } = await compared({ ...files, 'x.md': source }, 'x.md', 'new.docx');
    expect(again).toEqual(what);
  });
});
