/** How much each kind of evidence counts when units are rated for what is asked in words. */
export interface Way {
  /**
   * The sentence's own words, its surroundings, words akin to those asked for, its nearness to what was
   * found, the walk from it.
   */
  direct: number;
  around: number;
  kin: number;
  near: number;
  walk: number;
  /** The share of kinship, against the words asked for themselves, in what the walk starts from. */
  kinStart: number;
  /** How much the whole of the best window feeds back. */
  subject: number;
  /** The least reach of a window, in units. */
  reach: number;
  /** The exponent of a word's rarity, and of the number of words asked for that a sentence holds together. */
  rarity: number;
  together: number;
  /** It rates surely enough that what is chosen need not be spread over the parts of the text. */
  precise: boolean;
}

/** A long text, such as the minutes of a meeting, stays with a subject for a page: its surroundings tell most. */
const long: Way = {
  direct: 0.3,
  around: 0.6,
  kin: 0.5,
  near: 0.4,
  walk: 0,
  kinStart: 0,
  subject: 1,
  reach: 4,
  rarity: 1,
  together: 0,
  precise: false,
};

/**
 * A short one, such as the news, turns from one subject to another and back between paragraphs. Its few
 * sentences say little of how rare a word is; one that holds several of the words asked for is about them.
 * Most of what it says of a field ("court, trial, judge") it says in other words of that field.
 */
const short: Way = {
  direct: 0.3,
  around: 0.15,
  kin: 2.5,
  near: 0,
  walk: 0.7,
  kinStart: 0.65,
  subject: 0,
  reach: 2,
  rarity: 0.5,
  together: 1,
  precise: true,
};

/** The most units of a short text. */
const few = 150;

/** Gives the way to rate a text of so many units. */
export function wayFor(units: number): Way {
  return units > few ? long : short;
}
