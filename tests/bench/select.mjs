// Reads {"id","document","focus","words"|"sentences"} a line, writes {"id","sentences":[…]} a line, through
// the same `select` that editions use. Plain JavaScript, so that it runs where only dist/ was built.
import { build as b, withIds } from '../../dist/brief/index.js';
import { sentenceStarts } from '../../dist/resolve/sentence/boundaries.js';
import { select } from '../../dist/select/index.js';

const briefs = new Map();
let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
for (const line of input.split('\n').filter(Boolean)) {
  const { id, document, focus, words, sentences } = JSON.parse(line);
  const brief = briefs.get(document) ?? briefOf(document);
  briefs.set(document, brief);
  const budget = { ...(words ? { words } : {}), ...(sentences ? { sentences } : {}) };
  process.stdout.write(`${JSON.stringify({ id, sentences: chosen(brief, focus, budget) })}\n`);
}

/** Makes a brief of a text: a line is a paragraph, a speaker's name before its colon stands beside it. */
function briefOf(text) {
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

function speaker(line) {
  return /^[\p{Lu}][^:]{1,80}: /u.exec(line)?.[0];
}

function split(text) {
  const starts = [0, ...sentenceStarts(text)];
  return starts.flatMap((from, i) => {
    const piece = text.slice(from, starts[i + 1] ?? text.length);
    const bare = piece.trim();
    return bare === '' ? [] : [b.sentence([b.text(bare)]), b.text(' ')];
  });
}

function chosen(brief, focus, budget) {
  const terms = focus?.trim() ? { focus: { terms: [focus.trim()] } } : {};
  const audience = settings => ({ id: 'bench', settings: { label: 'Bench', budget, ...settings } });
  const options = { file: 'bench' };
  const edition =
    select(brief, audience({ select: 'focus', ...terms }), options).value ??
    select(brief, audience({ select: 'passages' }), options).value;
  return (edition?.judgements() ?? []).filter(j => j.slot).map(j => j.text);
}
