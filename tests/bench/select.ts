/**
 * Reads {"id","document","focus","words"|"sentences"} a line, writes {"id","sentences":[…]} a line, through
 * the same `select` that editions use.
 */
import { type Brief, build as b, withIds } from '../../src/brief/index.ts';
import type { AudienceSettings } from '../../src/config/audience-settings.ts';
import { sentenceStarts } from '../../src/resolve/sentence/boundaries.ts';
import { select } from '../../src/select/index.ts';

interface Row {
  id: string;
  document: string;
  focus?: string;
  words?: number;
  sentences?: number;
}

const briefs = new Map<string, Brief>();
let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
for (const line of input.split('\n').filter(Boolean)) {
  const { id, document, focus, words, sentences } = JSON.parse(line) as Row;
  const brief = briefs.get(document) ?? briefOf(document);
  briefs.set(document, brief);
  const budget = { ...(words ? { words } : {}), ...(sentences ? { sentences } : {}) };
  process.stdout.write(`${JSON.stringify({ id, sentences: chosen(brief, focus, budget) })}\n`);
}

/** Makes a brief of a text: a line is a paragraph, a speaker's name before its colon stands beside it. */
function briefOf(text: string): Brief {
  const paragraphs = text.split('\n').filter(line => line.trim() !== '');
  const spoken = paragraphs.filter(line => speaker(line)).length * 2 > paragraphs.length;
  return withIds(
    b.brief([
      b.section(
        paragraphs.map(line => {
          const label = spoken ? (speaker(line) ?? '') : '';
          return b.paragraph([
            ...(label ? [b.text(label)] : []),
            ...split(line.slice(label.length)),
          ]);
        }),
      ),
    ]),
  );
}

function speaker(line: string): string | undefined {
  return /^[\p{Lu}][^:]{1,80}: /u.exec(line)?.[0];
}

function split(text: string) {
  const starts = [0, ...sentenceStarts(text)];
  return starts.flatMap((from, i) => {
    const piece = text.slice(from, starts[i + 1] ?? text.length);
    const bare = piece.trim();
    return bare === '' ? [] : [b.sentence([b.text(bare)]), b.text(' ')];
  });
}

function chosen(
  brief: Brief,
  focus: string | undefined,
  budget: NonNullable<AudienceSettings['budget']>,
): string[] {
  const terms = focus?.trim() ? { focus: { terms: [focus.trim()] } } : {};
  const choose = (settings: Pick<AudienceSettings, 'select' | 'focus'>) =>
    select(
      brief,
      { id: 'bench', settings: { label: 'Bench', budget, ...settings } },
      { file: 'bench' },
    );
  const edition =
    choose({ select: 'focus', ...terms }).value ?? choose({ select: 'passages' }).value;
  return (edition?.judgements() ?? []).filter(j => j.slot).map(j => j.text);
}
