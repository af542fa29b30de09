// The two roots, and what is said about a brief as a whole.

import type { Node, Origin } from './base.ts';
import type { Flow } from './index.ts';

/** A person; `affiliation` as printed. */
export interface Author {
  name: string;
  affiliation?: string;
  email?: string;
  orcid?: string;
}
export interface Metadata {
  title?: string;
  subtitle?: string;
  authors?: Author[];
  /** ISO 8601 calendar date. */
  date?: string;
  /** BCP 47. */
  lang?: string;
  identifier?: string;
  series?: string;
  version?: string;
  status?: string;
  supersedes?: string;
  owner?: string;
  keywords?: string[];
  publisher?: string;
  licence?: string;
  /** The address where the source was published. */
  source?: string;
  /** Keys that an editor gave or a rule computed; every other key comes from the source. */
  origins?: Record<string, Origin>;
}
/** A reference as CSL-JSON. */
export interface Reference {
  id: string;
  [key: string]: unknown;
}

interface Root extends Node {
  schemaVersion: 1;
  metadata: Metadata;
  references: Reference[];
}
export interface Brief extends Root {
  type: 'brief';
  children: Flow[];
}
export interface Document extends Root {
  type: 'document';
  /** The audience's id and label, as the template folder names it. */
  audience: { id: string; label: string };
  /** True under `--draft`: every page says so. */
  draft?: true;
  children: Flow[];
}
