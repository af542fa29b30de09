import { describe, expect, it } from 'vitest';
import { everyNode } from '../../../helper/every-node.ts';
import { faults } from '../faults.ts';
import { partsOf } from '../parts-of.ts';
import { houseFile } from '../reference/house-file.ts';
import { written } from '../written.ts';

const draft = { ...everyNode, draft: true } as const;
const heads = (bytes: Uint8Array) => {
  const parts = partsOf(bytes);
  return parts.names.filter(name => /^word\/[^/]*header/.test(name)).map(name => parts.text(name));
};

describe('watermark', () => {
  it('stands in every head of a draft, and in no other', async () => {
    const { value } = await written(draft);
    expect(heads(value)).toHaveLength(2);
    for (const head of heads(value)) expect(head).toContain('string="DRAFT"');
    expect(heads((await written(everyNode)).value).join()).not.toContain('DRAFT');
    expect(await faults(value)).toEqual([]);
  });

  it('stands in the heads of a house too, where it has none as well', async () => {
    const reference = await houseFile({
      properties: { titlePage: true, page: { size: { width: 11906, height: 16838 } } },
    });
    const { value } = await written(draft, { reference });
    expect(heads(value).length).toBeGreaterThan(1);
    for (const head of heads(value)) expect(head).toContain('string="DRAFT"');
    expect(partsOf(value).text('word/document.xml')).toContain('<w:headerReference w:type="first"');
    expect(await faults(value)).toEqual([]);
  });
});
