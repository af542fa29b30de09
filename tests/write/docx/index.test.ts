import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../src/brief/index.ts';
import { extractDocx } from '../../extract/docx.ts';
import { everyNode, withoutNotes } from '../../helper/every-node.ts';
import { written } from './written.ts';

describe('docx', () => {
  it.each([
    ['every node', everyNode],
    ['without notes', withoutNotes],
  ])('carries one text, like every format: %s', async (_name, document) => {
    const { value } = await written(document);
    expect(await extractDocx(value)).toBe(canonicalText(document));
  });
});
