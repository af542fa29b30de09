import { describe, expect, it } from 'vitest';
import {
  type AnyNode,
  flatText,
  type Paragraph,
  plainText,
  type Quotation,
  type Section,
  visit,
} from '../../../src/brief/index.ts';
import { text } from '../../../src/read/text/index.ts';
import { resolve } from '../../../src/resolve/index.ts';
import { seed } from '../../helper/cases.ts';

// The truth file says what a careful reader finds in the real text; the reader must find just that.
describe.skipIf(!seed)('the real text', () => {
  const source = seed?.text ?? '';
  const truth = seed?.truth;
  if (!truth) return;
  const reading = text.read(source, { file: 'draft.txt' });
  const { value: brief, messages } = resolve(reading.value, { file: 'draft.txt' });
  const all = [...reading.messages, ...messages];
  const nodes: AnyNode[] = [];
  visit(brief, node => {
    nodes.push(node);
    return undefined;
  });
  const line = (node: AnyNode) => node.position?.start.line;
  const blocks = nodes.filter(
    (n): n is Quotation => n.type === 'quotation' && n.display === 'block',
  );
  const section = (role: string) =>
    nodes.filter((n): n is Section => n.type === 'section' && n.role === role);

  it('has its 29 note markers, where they stand, and no other', () => {
    const found = nodes.flatMap(n =>
      n.type === 'citation'
        ? [{ n: Number(n.label), at: n.position?.start.offset, line: line(n) }]
        : [],
    );
    expect(found).toEqual(truth.noteMarkers.map(({ n, at, line }) => ({ n, at, line })));
    expect(found).toHaveLength(29);
  });

  it('misses marker 24 and says so', () => {
    expect(all.filter(m => m.rule === 'marker-missing').map(m => m.reason)).toEqual([
      'The count of note markers skips 24',
    ]);
    expect(truth.missingMarkers).toEqual([24]);
  });

  it('has its three block quotations, each with its lead-in', () => {
    const found = blocks
      .filter(q => !q.missing)
      .map(q => {
        const lead = nodes.find(n => n.type === 'sentence' && n.id === q.leadIn);
        return { line: line(q), starts: plainText(q).slice(0, 40), leadInLine: lead && line(lead) };
      });
    expect(found).toEqual(truth.blockQuotes);
  });

  it('infers who speaks in them', () => {
    const who = blocks
      .filter(q => !q.missing)
      .map(q => q.attribution && flatText(q.attribution.children));
    expect(who).toEqual([
      'the new Treaty (Article 4)',
      'Putin',
      'the US, Japan and South Korea (joint statement)',
    ]);
    expect(
      blocks.every(q => q.attribution === undefined || q.attribution.origin === 'computed'),
    ).toBe(true);
  });

  it('knows that a quotation was lost, where, and which note it carried', () => {
    const lost = blocks.filter(q => q.missing);
    const lead = nodes.find(n => n.type === 'sentence' && n.id === lost[0]?.leadIn);
    expect(lost).toHaveLength(1);
    expect(lead && line(lead)).toBe(truth.lostBlockQuote?.afterLine);
    expect(lead && plainText(lead).endsWith(truth.lostBlockQuote?.leadInEnds.trim() ?? '?')).toBe(
      true,
    );
    expect(all.find(m => m.rule === 'quotation-lost')?.reason).toContain(
      `note ${truth.lostBlockQuote?.missingNote}`,
    );
  });

  it('has its nine inline quotations, apostrophes and all', () => {
    const found = nodes.flatMap(n =>
      n.type === 'quotation' && n.display === 'inline'
        ? [{ line: line(n), at: n.position?.start.offset, text: plainText(n) }]
        : [],
    );
    expect(found).toEqual(truth.inlineQuotes);
    expect(found).toHaveLength(9);
  });

  it('has a standfirst and a disclaimer, no title and no heading', () => {
    expect(section('standfirst').map(s => s.children.map(line))).toEqual([
      [truth.standfirst?.line],
    ]);
    expect(section('disclaimer').map(s => s.children.map(line))).toEqual([
      [truth.disclaimer?.line],
    ]);
    expect(nodes.some(n => n.type === 'heading')).toBe(false);
    expect(brief.metadata).toEqual({ title: 'Draft', origins: { title: 'editorial' } });
  });

  it('is kept whole: every paragraph reads as its line, markers apart', () => {
    const lines = source.split(/\n/);
    const paragraphs = nodes.filter((n): n is Paragraph => n.type === 'paragraph');
    expect(paragraphs).toHaveLength(lines.filter(l => l !== '').length);
    for (const p of paragraphs) {
      const words = printed(p);
      expect(words).toBe(lines[(line(p) ?? 0) - 1]);
    }
  });

  it('says every finding once, in the same words', async () => {
    const said = all.map(
      m => `${m.place?.position?.start.line ?? '-'} ${m.severity} ${m.rule}: ${m.reason}`,
    );
    await expect(said.join('\n')).toMatchFileSnapshot('truth.messages.txt');
  });
});

function printed(node: AnyNode): string {
  if (node.type === 'citation') return node.label;
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(printed).join('') : '';
}
