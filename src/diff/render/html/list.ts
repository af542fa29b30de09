import { h } from 'hastscript';
import type { Change, Segment } from '../../change.ts';
import type { EditionReport } from '../../report.ts';
import { excerpt, head } from '../excerpt.ts';
import { mannerOf, placeOfChange } from '../place-of-change.ts';
import type { Piece } from './context.ts';

/** Lists the changes of an edition, each a link to its place, or, where it has none, in full. */
export function list({ difference }: EditionReport, prefix: string, anchored: ReadonlySet<string>) {
  return h(
    'ol',
    { class: 'changes' },
    difference.changes.map(change => entry(change, prefix, anchored.has(change.id))),
  );
}

function entry(change: Change, prefix: string, placed: boolean): Piece {
  const about = [mannerOf(change), placeOfChange(change)].filter(part => part !== '').join(' · ');
  const label = [h('b', { class: 'kind' }, [change.kind]), ...(about ? [` ${about}`] : [])];
  return h('li', { dataKind: change.kind }, [
    placed ? h('a', { href: `#${prefix}${change.id}` }, label) : h('span', label),
    ...(change.what ? [h('span', { class: 'what' }, [head(change.what, 300)])] : []),
    h('span', { class: 'words' }, excerpt(change.words, 50).map(words)),
  ]);
}

function words({ is, text }: Segment): Piece | string {
  if (is === 'same') return text;
  return h(is === 'added' ? 'ins' : 'del', [head(text, 300)]);
}
