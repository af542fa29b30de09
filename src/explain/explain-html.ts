import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { slotNames } from '../config/approval-settings.ts';
import type { Edition, Judgement } from '../select/index.ts';

const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1a1a1a; --quiet: #595959; --mark: #e8eefc; --rule: #ccc; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181d; --ink: #ececec; --quiet: #a6a6a6; --mark: #22304f; --rule: #444; } }
body { margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 serif; }
h1, h2, h3 { font-family: sans-serif; line-height: 1.2; }
main { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); }
.out { color: var(--quiet); }
.in { background: var(--mark); padding: .1rem .2rem; }
.in a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.why { display: block; color: var(--quiet); font: .8rem/1.4 sans-serif; }
details { display: inline; } summary { display: inline; cursor: pointer; }
:target { outline: 3px solid currentColor; outline-offset: 2px; }
section { border-top: 1px solid var(--rule); }
`;

/** Renders one page that shows a brief beside the edition, each kept passage linked to its place in the other. */
export function explainHtml(edition: Edition, lang: string | undefined): string {
  const title = `${edition.metadata.title ?? 'Untitled'}: ${edition.audience.label}`;
  const judgements = edition.judgements();
  const left = blocksOf(judgements).map(block => h('p', block.flatMap(inBrief)));
  const right = slotNames.flatMap(slot => {
    const kept = judgements.filter(judgement => judgement.slot === slot);
    if (kept.length === 0) return [];
    return [
      h('section', [h('h3', slot), ...blocksOf(kept).map(b => h('p', b.flatMap(inEdition)))]),
    ];
  });
  const page = h('html', { lang: lang ?? 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('style', style),
    ]),
    h('body', [
      h('h1', title),
      h('p', summary(edition, judgements)),
      h('main', [
        h('div', [h('h2', 'The brief'), ...left]),
        h('div', [h('h2', 'The edition'), ...right]),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function summary(edition: Edition, judgements: readonly Judgement[]): string {
  const kept = judgements.filter(judgement => judgement.slot).length;
  return `${kept} of ${judgements.length} passages, ${edition.words} words. Follow a marked passage to its place in the other column.`;
}

function blocksOf(judgements: readonly Judgement[]): Judgement[][] {
  const blocks: Judgement[][] = [];
  for (const judgement of judgements) {
    const last = blocks.at(-1);
    if (last && last[0]?.block === judgement.block) last.push(judgement);
    else blocks.push([judgement]);
  }
  return blocks;
}

function inBrief(judgement: Judgement) {
  const { passage, slot, text, why, toGetIn, score } = judgement;
  const words = text === '' ? '[A quotation that the source does not print.]' : text;
  const reason = `${score.toFixed(3)}: ${why}${toGetIn ? `. To get in: ${toGetIn}` : ''}.`;
  return [
    h('span', { id: `brief-${passage}`, className: [slot ? 'in' : 'out'] }, [
      slot ? h('a', { href: `#edition-${passage}` }, words) : words,
    ]),
    ' ',
    h('details', [h('summary', { ariaLabel: 'Reason' }, '…'), h('span.why', reason)]),
    ' ',
  ];
}

function inEdition({ passage, text, why }: Judgement) {
  return [
    h('span', { id: `edition-${passage}`, className: ['in'] }, [
      h('a', { href: `#brief-${passage}` }, text),
    ]),
    h('span.why', why),
  ];
}
