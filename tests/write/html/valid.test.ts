import { type ConfigData, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/brief/index.ts';
import { layOut } from '../../../src/pipeline.ts';
import { html } from '../../../src/write/html/index.ts';
import { everyNode, withoutNotes } from '../../helper/every-node.ts';
import { audiences, fixtures } from '../../helper/fixtures.ts';
import { writeOptions } from '../../helper/write-options.ts';
import { writeText } from '../../helper/write-text.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // HTML5 has it lower case, as the parser doesn't care.
    'doctype-style': 'off',
    // The policy lets the one style in by its hash; there is no script that runs.
    'require-sri': 'off',
  },
};
const validator = new HtmlValidate(config);

async function faults(source: string): Promise<string[]> {
  const { results } = await validator.validateString(source);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} (line ${line}): ${message}`),
  );
}

describe('an HTML page is valid', async () => {
  it.each<[string, Document]>([
    ['every node', everyNode],
    ['a draft without notes', { ...withoutNotes, draft: true }],
  ])('%s', async (_, document) => {
    expect(await faults((await writeText(html, document)).value)).toEqual([]);
  });
  it('and the validator finds what is not', async () => {
    const page = (await writeText(html, everyNode)).value;
    const broken = page.replace('<h1', '<img src="x.png"><h1').replace('</main>', '');
    expect((await faults(broken)).join()).toMatch(/close-order/);
    expect((await faults(broken)).join()).toMatch(/alt/);
  });
  it('as a fragment', async () => {
    if (html.output !== 'text') throw new TypeError('HTML is text');
    const { value } = await html.write(everyNode, { ...writeOptions, htmlFragment: true });
    expect(await faults(value)).toEqual([]);
  });
  const published = await audiences();
  for (const { name, brief } of await fixtures())
    it(`every edition of ${name}`, async () => {
      for (const audience of published) {
        const document = layOut(brief, audience, { file: name }).value;
        if (document) expect(await faults((await writeText(html, document)).value)).toEqual([]);
      }
    });
});
