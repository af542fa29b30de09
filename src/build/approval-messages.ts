import type { Host } from '../host.ts';
import type { Message } from '../message/index.ts';
import { editionOf, type readBrief } from '../pipeline.ts';
import { approvalsFile, loadApprovals } from './approvals.ts';
import { findAudiences, loadAudiences } from './audiences.ts';
import type { FoundSource } from './find-sources.ts';

/** Says where a brief no longer has what was approved of it, as `build` would, without making an edition. */
export async function approvalMessages(
  host: Host,
  found: FoundSource,
  { value, settings }: ReturnType<typeof readBrief>,
  roots: readonly string[],
): Promise<Message[]> {
  const approvals = await loadApprovals(host, found);
  const names = Object.keys(approvals);
  if (names.length === 0) return [];
  // An approval of an audience that is gone binds nobody.
  const there = await findAudiences(host, roots);
  const audiences = await loadAudiences(
    host,
    roots,
    names.filter(name => there.has(name)),
  );
  return audiences
    .flatMap(audience => {
      const options = { file: found.file, approvals, approvalsFile: approvalsFile(found) };
      const { editions } = settings;
      return editionOf(value, audience, { ...options, ...(editions ? { editions } : {}) }).messages;
    })
    .filter(({ rule }) => rule === 'approval-drift' || rule === 'approval-edited');
}
