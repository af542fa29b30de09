import type { Flow, Metadata, Notes, Reference } from '../brief/index.ts';
import type { AudienceSettings } from '../config/audience-settings.ts';
import type { Topic } from './focus/topic.ts';
import type { Point } from './slots/group-points.ts';

/** An audience as a stage sees it: its id is the name of its folder. */
export interface Audience {
  id: string;
  settings: AudienceSettings;
  /** The topics that its focus names. */
  topics?: readonly Topic[];
}

/** Why a passage is in an edition, or out of it. */
export interface Judgement {
  /** The id of the sentence, item, quotation or other block. */
  passage: string;
  kind: 'sentence' | 'item' | 'quotation' | 'block';
  text: string;
  /** The number of its paragraph, list or block in the brief. */
  block: number;
  /** The place that it has in the edition; none where it is left out. */
  slot?: keyof Slots;
  /** What it is worth to the audience, from 0. */
  score: number;
  why: string;
  /** What it would take to get in. */
  toGetIn?: string;
  line?: number;
}

/** The passages of an edition, by the place that a template may give them, in the order that it should. */
export interface Slots {
  /** The author's summary, or the editor's own for this audience. */
  standfirst: Flow[];
  /** What an editor put first. */
  lead: Flow[];
  /** What bears on the focus, whole. */
  focus: Flow[];
  points: Point[];
  /** The decisive quotation with its lead-in, beside points. */
  quotation: Flow[];
  /** What a reader must know to follow the rest. */
  context: Flow[];
  /** Chosen passages under their headings. */
  passages: Flow[];
  /** The whole brief, for an edition that takes everything. */
  sections: Flow[];
  disclaimer: Flow[];
}

/** The part of a brief that one audience gets, with the reason for each passage. */
export interface Edition {
  audience: { id: string; label: string };
  metadata: Metadata;
  references: Reference[];
  slots: Slots;
  /** The name of the focus, empty where there is none. */
  focus: string;
  /** Gives every passage that could be chosen, in reading order, with the reason for its being in or out. */
  judgements: () => Judgement[];
  /** All notes of the brief; numbering drops those that the edition does not cite. */
  notes: Notes | undefined;
  /** Ids of the notes that the passages cite, in order of first citation. */
  cited: string[];
  /** Passages are chosen out of more. */
  extract: boolean;
  /** Words of the passages, disclaimer and notes left out. */
  words: number;
}
