import { type Rule, rule, tick } from './rule.ts';

/** Holds the rules about what an edition lacks. */
export const edition = {
  'edition-empty': rule<{ audience: string; why: string }>(
    'warning',
    a => `The edition ${tick(a.audience)} is skipped: ${a.why}`,
    () => 'Nothing is padded; give it passages in `brief.yaml` if it should exist.',
  ),
  'approval-drift': rule<{ audience: string; was: string; now: string }>(
    'error',
    a =>
      `The edition ${tick(a.audience)} was approved with ${tick(a.was)}, and the brief now ${a.now ? `says ${tick(a.now)}` : 'says nothing like it'}`,
    () => 'Restore the passage, or approve the edition again.',
  ),
  'approval-edited': rule<{ audience: string }>(
    'error',
    a =>
      `The approval of ${tick(a.audience)} was changed by hand: its digest does not fit what it says`,
    () => 'Approve the edition again with `briefpress approve`.',
  ),
  'approval-absent': rule<{ audience: string }>(
    'info',
    a => `The edition ${tick(a.audience)} is left out: nobody has approved it`,
  ),
  'edition-over-budget': rule<{ audience: string; words: number }>(
    'warning',
    a =>
      `The edition ${tick(a.audience)} runs ${a.words} words over its budget: what must come takes more`,
    () => 'Raise `budget`, or name fewer passages.',
  ),
  'passage-unknown': rule<{ words: string; audience: string }>(
    'error',
    a =>
      `The edition ${tick(a.audience)} names the passage ${tick(a.words)}, and none of the brief opens so`,
    () => 'Give its opening words as the source has them, or a pinned id.',
  ),
  'topic-unknown': rule<{ name: string; near?: string; known: string }>(
    'error',
    a => `Unknown topic ${tick(a.name)}, expected one of ${a.known}`,
    a => (a.near ? `Did you mean ${tick(a.near)}?` : 'Topics stand in `templates/topics.yaml`.'),
  ),
  'audience-circular': rule<{ names: string }>(
    'error',
    a => `Audiences extend one another in a circle: ${a.names}`,
    () => 'Take out one `extends`.',
  ),
  'note-leans': rule<{ audience: string; count: number; notes: string }>(
    'warning',
    a =>
      `The edition ${tick(a.audience)} has ${a.count === 1 ? 'a note that means another' : `${a.count} notes that mean others`}: ${a.notes}`,
    () => 'Write out in the brief what it refers to, or include the passage that cites the other.',
  ),
  'page-overflow': rule<{ audience: string; pages: number; allowed: number; title?: number }>(
    'warning',
    a =>
      `The edition ${tick(a.audience)} takes ${a.pages} pages, the audience asks for ${a.allowed}${a.title ? `: its title alone has ${a.title} characters` : ''}`,
    a =>
      a.title
        ? 'Give a shorter one under `editions:` in `brief.yaml`.'
        : 'Lower `budget` in `audience.yaml`.',
  ),
  'fidelity-breach': rule<{ text: string; why: string }>(
    'error',
    a => `The document says ${tick(a.text)}, ${a.why}`,
  ),
} satisfies Record<string, Rule<never>>;
