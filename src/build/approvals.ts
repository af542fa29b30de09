import { basename, extname, join } from 'node:path';
import { stringify } from 'yaml';
import { type Approval, type Approvals, approvals } from '../config/approval-settings.ts';
import { parseYamlWith } from '../config/index.ts';
import type { Host } from '../host.ts';
import { Trouble } from '../message/index.ts';
import { decode } from '../read/decode.ts';
import type { FoundSource } from './find-sources.ts';

/** Names the file of approvals: `approved.yaml` in a brief folder, `draft.approved.yaml` beside `draft.txt`. */
export function approvalsFile({ file, folder }: FoundSource): string {
  const stem = basename(file).slice(0, -extname(file).length);
  return join(folder, stem === 'brief' ? 'approved.yaml' : `${stem}.approved.yaml`);
}

/** Loads what was approved of a brief, if anything was. */
export async function loadApprovals(host: Host, found: FoundSource): Promise<Approvals> {
  const file = approvalsFile(found);
  if ((await host.kind(file))?.kind !== 'file') return {};
  const parsed = parseYamlWith(approvals, decode(await host.read(file), file), { file });
  const [trouble] = parsed.messages;
  if (trouble) throw new Trouble(trouble);
  return parsed.value ?? {};
}

/** Records an approval beside the brief; those of other audiences stay. */
export async function saveApproval(
  host: Host,
  found: FoundSource,
  audience: string,
  given: Approval,
): Promise<string> {
  const all = { ...(await loadApprovals(host, found)), [audience]: given };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [z]) => (a < z ? -1 : 1)));
  const head = '# Editions as they were approved. Written by `briefpress approve`.\n';
  const file = approvalsFile(found);
  await host.write(file, new TextEncoder().encode(head + stringify(sorted, { lineWidth: 0 })));
  return file;
}
