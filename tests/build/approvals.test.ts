import { describe, expect, it } from 'vitest';
import { approvalsFile, loadApprovals, saveApproval } from '../../src/build/approvals.ts';
import { buildBrief } from '../../src/build/build-brief.ts';
import { findSources } from '../../src/build/find-sources.ts';
import { loadSource } from '../../src/build/load-source.ts';
import { memoryHost } from '../../src/host.ts';
import { editionOf, readBrief } from '../../src/pipeline.ts';
import { approvalOf } from '../../src/select/index.ts';

const text =
  '# Ferries\n\nThe council signed a treaty on common ferries in the month of May.\n\nPilots counted nine boats at dawn and none at noon.\n';
const settings = 'label: Short\nselect: points\nbudget:\n  words: 14\n';

async function world(after: string) {
  const host = memoryHost({
    'b/draft.md': text,
    't/short/audience.yaml': settings,
    't/short/document.hbs': '{{#each points}}\n- {{nodes}}\n{{/each}}\n',
  });
  const [found] = await findSources(host, 'b/draft.md');
  if (!found) throw new Error('not found');
  const read = readBrief(await loadSource(host, found));
  const edition = editionOf(
    read.value,
    { id: 'short', settings: { label: 'Short', select: 'points', budget: { words: 14 } } },
    { file: found.file },
  ).value;
  if (edition) await saveApproval(host, found, 'short', approvalOf(edition, 'A. Editor'));
  await host.write('b/draft.md', new TextEncoder().encode(after));
  const built = await buildBrief(await loadSource(host, found), found, {
    host,
    templates: ['t'],
    audiences: ['short'],
    approvedOnly: true,
    formats: ['md'],
    out: 'out',
  });
  const output = host.files.get('out/draft/draft-short.md');
  return { host, found, built, output: output && new TextDecoder().decode(output) };
}

describe('approvals', () => {
  it('stand beside the brief, with passages, name and digest', async () => {
    const { host, found } = await world(text);
    expect(approvalsFile(found)).toBe('b/draft.approved.yaml');
    const { short } = await loadApprovals(host, found);
    expect(short?.by).toBe('A. Editor');
    expect(short?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('fix the passages, whatever is written round them later', async () => {
    const before = await world(text);
    const grown = text.replace(
      '# Ferries\n',
      '# Ferries\n\nIndia should sign a treaty at once, says the key finding.\n',
    );
    const after = await world(grown);
    expect(before.output).toMatch(/^- /m);
    expect(after.output).toBe(before.output);
  });

  it('are refused where anything in them was changed by hand', async () => {
    const { host, found } = await world(text);
    const file = approvalsFile(found);
    const kept = new TextDecoder().decode(host.files.get(file));
    const changes: [string, string][] = [
      ['by: A. Editor', 'by: B. Editor'],
      ['slot: points', 'slot: lead'],
    ];
    for (const [from, to] of changes) {
      expect(kept).toContain(from);
      await host.write(file, new TextEncoder().encode(kept.replace(from, to)));
      const approved = (await loadApprovals(host, found)).short;
      const { messages } = editionOf(
        readBrief(await loadSource(host, found)).value,
        { id: 'short', settings: { label: 'Short', select: 'points' } },
        { file: found.file, ...(approved ? { approved } : {}) },
      );
      expect(messages.map(({ rule }) => rule)).toEqual(['approval-edited']);
    }
  });

  it('name what was approved and what stands there now, and write nothing', async () => {
    const { built, output } = await world(text.replace('treaty', 'pact').replace('dawn', 'night'));
    const drift = built.messages.find(message => message.rule === 'approval-drift');
    expect(drift?.severity).toBe('error');
    expect(drift?.reason).toMatch(
      /was approved with `.*`, and the brief now says `.*(pact|night).*`/,
    );
    expect(output).toBeUndefined();
  });
});
