import { describe, expect, it } from 'vitest';
import { everyNode } from '../../helper/every-node.ts';
import { partsOf } from './parts-of.ts';
import { written } from './written.ts';

describe('properties', () => {
  it('say what the document is', async () => {
    const core = partsOf((await written(everyNode)).value).xml('docProps/core.xml');
    const say = (tag: string) => core.getElementsByTagName(tag)[0]?.textContent;
    expect(say('dc:title')).toBe('Every node: a “test” & <more>');
    expect(say('dc:subject')).toBe('A subtitle & more');
    expect(say('dc:creator')).toBe('A. Author; B. Writer');
    expect(say('cp:keywords')).toBe('examples, tests & trials');
  });

  it('keep identifier, version and audience', async () => {
    const custom = partsOf((await written(everyNode)).value).text('docProps/custom.xml');
    for (const [name, value] of [
      ['Identifier', 'IE-7'],
      ['Version', '1.2'],
      ['Audience', 'Full brief'],
    ])
      expect(custom).toContain(`name="${name}"><vt:lpwstr>${value}</vt:lpwstr>`);
  });

  it('give each language to its runs', async () => {
    const parts = partsOf((await written(everyNode)).value);
    expect(parts.text('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    expect(parts.text('word/document.xml')).toMatch(
      /<w:lang w:val="fr" [^>]*\/><\/w:rPr><w:t[^>]*>pièce de résistance</,
    );
  });
});

describe('furniture', () => {
  const heads = async (draft: boolean) => {
    const { value } = await written(draft ? { ...everyNode, draft: true } : everyNode);
    const parts = partsOf(value);
    return parts.names.filter(name => /^word\/header/.test(name)).map(name => parts.text(name));
  };

  it('names the title and the audience at the head of later pages only', async () => {
    const running = (await heads(false)).filter(head => head.includes('Full brief'));
    expect(running).toHaveLength(1);
    expect(running[0]).toContain('Every node: a “test” &amp; &lt;more&gt;');
  });

  it('marks every page of a draft', async () => {
    expect((await heads(true)).filter(head => head.includes('>Draft<'))).toHaveLength(2);
    expect((await heads(false)).join()).not.toContain('Draft');
  });

  it('counts pages at the foot, beside identifier and version', async () => {
    const parts = partsOf((await written(everyNode)).value);
    const foot = parts.text(parts.names.find(name => /^word\/footer/.test(name)) ?? '');
    expect(foot).toContain('IE-7 · 1.2');
    expect(foot).toMatch(/PAGE.* of .*NUMPAGES/s);
  });
});
