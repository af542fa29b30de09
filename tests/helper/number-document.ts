import {
  type AnyNode,
  build as b,
  type Document,
  type Flow,
  type Note,
} from '../../src/brief/index.ts';

/** How notes are printed (numbered anew, with the labels of the source, some without a text), and whether headings have numbers. */
export interface Numbering {
  notes: 'texts' | 'labels' | 'some';
  headings: boolean;
}

const letters: Partial<Record<AnyNode['type'], string>> = {
  section: 's',
  sentence: 't',
  quotation: 'q',
  citation: 'c',
  table: 'tb',
  figure: 'f',
};

/**
 * Gives a document ids, markers in order of first citation, numbers of captions and headings, and
 * its notes container, as composing and numbering would. `texts` holds the text of note `n-0`,
 * `n-1` and so on.
 */
export function numberDocument(
  document: Document,
  texts: readonly Flow[][],
  numbering: Numbering,
): Document {
  const order: string[] = [];
  const counts = new Map<string, number>();
  const next = (key: string) => {
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    return n;
  };
  const keyOf = (note: string) => Number(note.slice(2));
  const missing = (note: string) =>
    numbering.notes === 'labels' || (numbering.notes === 'some' && keyOf(note) % 3 === 0);
  const numberOf = (note: string) => order.filter(id => !missing(id)).indexOf(note) + 1;

  // Nodes are copied in reading order; the path holds the numbers of the headings around them.
  const walk = <N extends AnyNode>(node: N, path: readonly number[]): N => {
    const copy = { ...node } as AnyNode;
    const letter = letters[copy.type];
    if (letter && 'id' in copy) copy.id = `${letter}-${next(letter)}`;
    if (copy.type === 'citation') {
      const notes = copy.items.flatMap(({ note }) => note ?? []);
      for (const note of notes) if (!order.includes(note)) order.push(note);
      const numbers = notes.filter(note => !missing(note)).map(numberOf);
      const labels = notes.filter(missing).map(note => `[${keyOf(note) + 1}]`);
      if (numbers.length > 0) copy.marker = [cluster(numbers), ...labels].join(',');
    }
    let inner = path;
    if (copy.type === 'section' && copy.heading) {
      inner = [...path, next(`under ${path.join('.')}`)];
      const heading = walk(copy.heading, inner);
      copy.heading =
        numbering.headings && inner.length > 1
          ? { ...heading, number: inner.slice(1).join('.') }
          : heading;
    }
    const caption = (name: string, node: AnyNode) =>
      ({ ...walk(node, inner), number: `${name} ${next(name)}` }) as never;
    if (copy.type === 'table' && copy.caption) copy.caption = caption('Table', copy.caption);
    if ('children' in copy)
      (copy as { children: AnyNode[] }).children = (copy.children as AnyNode[]).map(child =>
        walk(child, inner),
      );
    if (copy.type === 'figure' && copy.caption) copy.caption = caption('Figure', copy.caption);
    if (copy.type === 'quotation' && copy.attribution)
      copy.attribution = walk(copy.attribution, inner);
    return copy as N;
  };

  const numbered = walk(document, []);
  const noteNodes = order.map((id): Note => {
    const label = String(keyOf(id) + 1);
    return missing(id)
      ? b.note(label, [], { id, missing: true })
      : walk(b.note(label, texts[keyOf(id)] ?? [], { id, marker: String(numberOf(id)) }), []);
  });
  if (noteNodes.length === 0) return numbered;
  return { ...numbered, children: [...numbered.children, b.notes(noteNodes)] };
}

/** Writes a cluster of note numbers, runs as a range: "1,3–5". */
function cluster(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const n of sorted) {
    const last = runs.at(-1);
    if (last && last.at(-1) === n - 1) last.push(n);
    else runs.push([n]);
  }
  return runs.map(run => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : `${run[0]}`)).join(',');
}
