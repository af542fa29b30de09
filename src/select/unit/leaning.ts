import { languageOf } from '../language/index.ts';

/**
 * How a sentence leans on what stands before it: `hard`, it can't be understood without it; `turn`, it
 * turns against it; `soft`, it only continues a thought, which a reader may do without.
 */
export type Leaning = 'hard' | 'turn' | 'soft' | undefined;

/** Says how a sentence leans on the one before it. */
export function leaning(text: string): Leaning {
  // A sentence leans at its beginning; what comes after this many letters need not be read for it.
  const bare = text.slice(0, 400).replace(/^["“‘'([]+/, '');
  const { turn, open, pointsBack, soft } = languageOf(bare);
  if (turn.test(bare)) return 'turn';
  if (open.test(bare) || pointsBack(bare)) return 'hard';
  return soft.test(bare) ? 'soft' : undefined;
}
