import { describe, expect, it } from 'vitest';
import { type AnyNode, canonical, canonicalText, plainText, visit } from '../../src/brief/index.ts';
import { layOut, write } from '../../src/pipeline.ts';
import { readEmbedded } from '../../src/read/embedded/index.ts';
import { embeddedDocument } from '../../src/write/embedded.ts';
import { audiences, fixtures } from '../helper/fixtures.ts';
import { writeOptions } from '../helper/write-options.ts';

const [all, published] = await Promise.all([fixtures(), audiences()]);
/** Shorter ones may stand in another sentence by chance. */
const telling = 30;

// Law 7: an output carries only what its audience was given.
describe('what is embedded holds nothing that was left out', () => {
  for (const { name, brief, source } of all)
    for (const audience of published) {
      const document = layOut(brief, audience, { file: source.file }).value;
      if (!document) continue;
      const shown = canonicalText(document);
      const metadata = canonical(JSON.stringify(brief.metadata));
      const left = passages(brief).filter(
        words => words.length >= telling && !shown.includes(words) && !metadata.includes(words),
      );

      it(`${name} for ${audience.id}, ${left.length} passages left out`, async () => {
        const { json, digest } = embeddedDocument(document);
        const strings = canonical(textsOf(JSON.parse(json).document).join('\n'));
        for (const words of left) expect(strings).not.toContain(words);
        for (const key of ['position', 'offset', 'score', 'reasons', 'why'])
          expect(json).not.toContain(`"${key}":`);
        expect(json).not.toContain(JSON.stringify(source.file).slice(1, -1));

        const { value } = await write(document, ['html'], writeOptions);
        const page = new TextDecoder().decode(value[0]?.bytes);
        expect(readEmbedded(page, 'html')).toEqual({ digest, document: JSON.parse(json).document });
        for (const words of left) expect(canonical(page)).not.toContain(words);
      });
    }
  it('is tried on editions that leave much out', () => {
    const extracts = published.filter(({ settings }) => settings.select !== 'everything');
    expect(extracts.length).toBeGreaterThan(1);
  });
});

/** Lists a brief's sentences and notes as the canonical text would have them. */
function passages(brief: AnyNode): string[] {
  const out: string[] = [];
  visit(brief, node => {
    if (node.type === 'sentence' || node.type === 'note') out.push(canonical(plainText(node)));
    return undefined;
  });
  return [...new Set(out)];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
