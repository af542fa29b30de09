import type { Flow, Metadata, Notes, Phrasing, Reference, Section } from '../brief/index.ts';
import type { AudienceSettings } from '../config/audience-settings.ts';

/** An audience as a stage sees it: its id is the name of its folder. */
export interface Audience {
  id: string;
  settings: AudienceSettings;
}

/** Why a passage is in an edition. */
export interface Reason {
  /** The id of the passage's first sentence, quotation, or other block. */
  passage: string;
  slot: keyof Slots;
  why: string;
}

/** The passages of an edition, by the place that a template may give them. */
export interface Slots {
  standfirst: Flow[];
  points: { nodes: Phrasing[] }[];
  quotation: Flow[];
  focus: Flow[];
  context: Flow[];
  sections: Section[];
  disclaimer: Flow[];
}

/** The part of a brief that one audience gets, with the reason for each passage. */
export interface Edition {
  audience: { id: string; label: string };
  metadata: Metadata;
  references: Reference[];
  slots: Slots;
  reasons: Reason[];
  /** All notes of the brief; numbering drops those that the edition does not cite. */
  notes: Notes | undefined;
  /** Ids of the notes that the passages cite, in order of first citation. */
  cited: string[];
  /** Passages are chosen out of more. */
  extract: boolean;
  /** Words of the passages, disclaimer and notes left out. */
  words: number;
}
