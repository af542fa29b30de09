import type { Palette } from '../message/reporter/palette.ts';
import type { Edition, Judgement } from '../select/index.ts';

const margin = 16;
const width = 76;

/**
 * Renders an edition for a terminal: the brief itself, kept passages bright and the rest dim, the place
 * in the edition in the margin, under each passage its score and reason, and what it would take to get in.
 */
export function explainTerminal(edition: Edition, palette: Palette): string {
  const judgements = edition.judgements();
  const lines: string[] = [];
  let block = -1;
  for (const judgement of judgements) {
    if (judgement.block !== block) lines.push('');
    block = judgement.block;
    lines.push(...passage(judgement, palette));
  }
  const kept = judgements.filter(j => j.slot).length;
  const head = `${edition.audience.label}: ${kept} of ${judgements.length} passages, ${edition.words} words`;
  return `${palette.bold(head)}\n${lines.join('\n')}\n`;
}

function passage(judgement: Judgement, palette: Palette): string[] {
  const { slot, text, why, toGetIn, score, line } = judgement;
  const tone = slot ? palette.bold : palette.dim;
  const words = text === '' ? '[a quotation that the source does not print]' : text;
  const [first = '', ...rest] = wrapped(words, width);
  const place = `${line === undefined ? '' : String(line)}`.padStart(4);
  const label = `${place} ${slot ?? ''}`.slice(0, margin - 1).padEnd(margin);
  const indent = ' '.repeat(margin);
  const reason = `${slot ? '+' : '-'} ${score.toFixed(3)} ${why}${toGetIn ? `; to get in: ${toGetIn}` : ''}`;
  return [
    `${slot ? palette.blue(label) : palette.dim(label)}${tone(first)}`,
    ...rest.map(part => indent + tone(part)),
    ...wrapped(reason, width).map(part => indent + (slot ? palette.blue(part) : palette.dim(part))),
  ];
}

function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
