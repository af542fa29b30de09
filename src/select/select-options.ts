import type { Approval } from '../config/approval-settings.ts';
import type { EditionSettings } from '../config/index.ts';

export interface SelectOptions {
  file: string;
  /** A smaller budget than the audience's own, when pages were counted and were too many. */
  words?: number;
  /** What the brief itself says of this audience's edition. */
  own?: EditionSettings;
  /** The passages that were approved for this audience, and the file that says so. */
  approved?: Approval;
  approvalsFile?: string;
  /** The file that says it. */
  settingsFile?: string;
}
