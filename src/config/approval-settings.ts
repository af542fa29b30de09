import * as z from 'zod';

const line = z.string().trim().min(1);

/** The places of a template that passages are chosen for, in reading order. */
export const slotNames = [
  'standfirst',
  'lead',
  'focus',
  'points',
  'quotation',
  'context',
  'passages',
  'sections',
] as const;

/** One audience's approved edition: exactly these passages, in this order. */
export const approval = z.strictObject({
  /** Who approved it. */
  by: line,
  /** The SHA-256 of the rest of it, so that a change by hand is noticed. */
  digest: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal digits'),
  passages: z.array(
    z.strictObject({
      id: line,
      slot: z.enum(slotNames),
      text: z.string(),
    }),
  ),
});
export type Approval = z.infer<typeof approval>;

/** What the file of approvals beside a brief says, by audience. */
export const approvals = z.record(z.string(), approval);
export type Approvals = z.infer<typeof approvals>;
