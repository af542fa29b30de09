/** One line of a paragraph: how high it is, which notes it cites, which bookmarks begin in it. */
export interface Line {
  height: number;
  notes: string[];
  marks: string[];
}

/** Puts words into lines of a width, one after the other, as Word and LibreOffice do. */
export interface LineBreaker {
  word: (width: number) => void;
  space: (width: number) => void;
  image: (width: number, height: number) => void;
  note: (id: string) => void;
  mark: (name: string) => void;
  newLine: () => void;
  lines: () => Line[];
}

/** Opens a paragraph: the width of its lines and of what its first one begins with, in twips. */
export function lineBreaker(width: number, first: number, height: number): LineBreaker {
  const lines: Line[] = [{ height, notes: [], marks: [] }];
  const last = () => lines[lines.length - 1] as Line;
  let used = first;
  let spaces = 0;
  const open = () => {
    lines.push({ height, notes: [], marks: [] });
    used = 0;
    spaces = 0;
  };
  const put = (wide: number) => {
    if (used > 0 && used + spaces + wide > width) open();
    used += spaces + wide;
    spaces = 0;
    // A word that is longer than a line is cut.
    for (; used > width && wide > width; used -= width)
      lines.push({ height, notes: [], marks: [] });
  };
  return {
    word: put,
    space: wide => {
      spaces += wide;
    },
    image: (wide, high) => {
      put(Math.min(wide, width));
      last().height = Math.max(last().height, high);
    },
    note: id => last().notes.push(id),
    mark: name => last().marks.push(name),
    newLine: open,
    lines: () => lines,
  };
}
