import { positioned } from '../../../brief/index.ts';
import { type Message, say } from '../../../message/index.ts';
import type { Scene } from '../recognise/scene.ts';
import type { MarkerCandidate } from './candidate.ts';
import { isRun } from './is-run.ts';

const mostListed = 20;

/** Says how many markers were recovered, which numbers their count skips, and what was left as text. */
export function markerMessages(scene: Scene): Message[] {
  const markers = [...scene.markers.values()].flat();
  const [first] = markers;
  const last = markers.at(-1);
  if (!first || !last) return [];
  const at = (marker: MarkerCandidate) => {
    const position = scene.blocks[marker.block]?.position;
    return { file: scene.file, ...positioned(position) };
  };
  const count = markers.reduce((sum, one) => sum + (isRun(one) ? one.numbers.length : 1), 0);
  const args = {
    count,
    first: isRun(first) ? String(first.first) : first.label,
    last: isRun(last) ? String(last.last) : last.label,
  };
  const out = [say('markers-recovered', args, at(first))];
  const anew = scene.notes?.notes.some(note => note.key !== note.label);
  let highest = first.first - 1;
  for (const marker of markers) {
    const skipped = marker.first - highest - 1;
    if (skipped > 0 && !anew) {
      const labels =
        skipped > mostListed
          ? `${highest + 1} to ${marker.first - 1}`
          : Array.from({ length: skipped }, (_, k) => String(highest + 1 + k)).join(', ');
      out.push(say('marker-missing', { labels }, at(marker)));
    }
    highest = Math.max(highest, marker.last);
  }
  for (const marker of scene.doubtful)
    out.push(say('marker-doubtful', { label: marker.label }, at(marker)));
  return out;
}
