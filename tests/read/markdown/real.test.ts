import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AnyNode, headedSections, plainText, visit } from '../../../src/brief/index.ts';
import { markdown } from '../../../src/read/markdown/index.ts';
import { misplaced, unclaimed } from '../../helper/markdown-law.ts';

const folder = join(import.meta.dirname, '../../../../shared/cases/formats');
const here = existsSync(folder);

describe.skipIf(!here).each(['cisa-bod-18-02', 'mueller-lewandowski'])(
  '%s (skipped where the real cases are absent)',
  name => {
    const source = here ? readFileSync(join(folder, `${name}.md`), 'utf8') : '';
    const reading = markdown.read(source, { file: `${name}.md` });
    const nodes: AnyNode[] = [];
    visit(reading.value, node => {
      nodes.push(node);
      return undefined;
    });

    it('keeps law 1', () => {
      expect(unclaimed(source, reading)).toEqual([]);
      expect(misplaced(source, reading.value)).toEqual([]);
    });

    it('has every heading, marker, note and quotation of its source', () => {
      const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0;
      const of = (type: string) => nodes.filter(node => node.type === type);
      expect(headedSections(reading.value).length).toBe(count(/^#+ /gm));
      expect(of('citation').length).toBe(count(/\[\^\d+\](?!:)/g));
      expect(of('note').length).toBe(count(/^\[\^\d+\]:/gm));
      expect(of('quotation').length).toBe(count(/(?<!^>.*\n)^> /gm) - count(/^> .*\n>\n(?=> )/gm));
    });

    it('says nothing but that relative addresses are not carried', () => {
      expect(new Set(reading.messages.map(m => m.rule)).size).toBe(name.startsWith('cisa') ? 1 : 0);
      expect(plainText(reading.value).length).toBeGreaterThan(3000);
    });
  },
);
