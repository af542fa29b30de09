import type { Ground } from '../ground/ground.ts';
import { kinshipTo } from '../kin/kinship.ts';
import { bm25 } from '../score/bm25.ts';
import { greatest } from '../score/greatest.ts';
import { cosine, quantised, sumOf, type Vector } from '../score/vector.ts';
import type { Focus } from './focus.ts';
import { kinIn } from './kin-in.ts';
import type { Relevance } from './relevance.ts';
import { signsOf } from './signs-of.ts';
import { walkFrom } from './walk.ts';
import { wayFor } from './way.ts';
import { windowsOf } from './windows.ts';

/** A speaker's name beside a sentence counts less than the sentence. */
const beside = 0.6;
/** The most passages that feed back, never more than a tenth of the brief lest it drift, and how much against what is asked (Rocchio 1971). */
const sources = 12;
const feedback = 0.6;
/** How sharply the passage that is on the subject stands out from the rest. */
const sharpness = 16;
/** Questions assert nothing, and the shortest sentences ("Thank you.") are about nothing. */
const question = 0.85;
const short = 0.1;
/** News and briefs say first what matters most: how much, over how many sentences. */
const lead = 0.7;
const leadLength = 6;

/**
 * Rates units for what is asked in words: by the words themselves (BM25); by words akin to them in use,
 * since a field has many words; by the window round each, since a text stays with its subject; and by
 * nearness to the passages found so (pseudo-relevance feedback), so that what belongs to the subject
 * counts in whatever words. Measured on topic-focused summaries of committee meetings: the feedback from
 * the whole of the best window is worth most. Measured on news in which two subjects take turns: kinship is.
 */
export function byWords({ units, vectors, lexicon }: Ground, focus: Focus): Relevance {
  const named = units.map(unit => focus.strength(unit.text));
  const way = wayFor(units.length);
  const rare = { ...lexicon, rarity: (word: string) => lexicon.rarity(word) ** way.rarity };
  const asked = units.map(unit => {
    const held = new Set(unit.words.filter(word => focus.words.has(word))).size;
    return (
      bm25(unit.words, focus.words, rare) * Math.max(1, held) ** way.together +
      (unit.beside.length > 0 ? beside * bm25(unit.beside, focus.words, rare) : 0)
    );
  });
  const most = greatest(asked);
  const kinship = kinshipTo(focus.words);
  const kin = kinIn(units, focus.words, kinship);
  const own = asked.map((score, i) =>
    Math.max(
      (1 - way.kinStart) * (score / most) + way.kinStart * (kin.own[i] ?? 0),
      0.8 * (named[i] ?? 0),
    ),
  );
  const window = windowsOf(units, focus.words, lexicon, way.reach);
  const peak = greatest(window);
  const share = window.map(score => score / peak);
  const strength = own.map((score, i) => quantised(score * (0.5 + (share[i] ?? 0))));
  const best = units
    .map(unit => unit.i)
    .filter(i => (own[i] ?? 0) > 0)
    .sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b)
    .slice(0, Math.max(3, Math.min(sources, Math.round(units.length / 10))));
  const vector = (i: number): Vector => vectors[i] ?? new Map();
  const subject = units.flatMap((unit, i): [Vector, number][] => {
    const weight = quantised((share[i] ?? 0) ** sharpness);
    return weight < 0.05 ? [] : [[vector(i), weight * Math.sqrt(unit.length)]];
  });
  const words = sumOf([
    [sumOf([...focus.words.keys()].map(w => [new Map([[w, lexicon.rarity(w)]]), 1])), 1],
    [sumOf(best.map(i => [vector(i), strength[i] ?? 0])), feedback],
    [sumOf(subject), way.subject],
  ]);
  const nearness = vectors.map(v => cosine(v, words));
  const nearest = greatest(nearness);
  const walked = way.walk > 0 ? walkFrom(strength, vectors) : [];
  const furthest = greatest(walked);
  const raw = units.map((unit, i) => {
    if (!kin.found && (named[i] ?? 0) === 0) return 0;
    const score =
      way.direct * (own[i] ?? 0) +
      way.around * (share[i] ?? 0) +
      way.kin * (kin.around[i] ?? 0) +
      (way.near * (nearness[i] ?? 0)) / nearest +
      (way.walk * (walked[i] ?? 0)) / furthest;
    const place = 1 + lead * Math.max(0, 1 - i / leadLength);
    const kind = (unit.text.endsWith('?') ? question : 1) * (unit.length < 8 ? short : 1);
    return score * place * kind;
  });
  const top = greatest(raw);
  return {
    score: raw.map(r => quantised(r / top)),
    named,
    words,
    signs: text => signsOf(text, kinship),
    precise: way.precise,
  };
}
