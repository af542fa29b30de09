const cluster = /^\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*$/;
const longestRange = 20;
const longestLabel = 80;

// "10<sup>6</sup>", "km<sup>2</sup>": what a superscript number may be besides a note marker.
const power = /(?:^|[^\d.,])10$|(?:^|[\s\d(/])(?:[kcmdµ]?m|ft|in|mi|s|x|r|n)$/i;

/**
 * Reads a superscript's words as note markers: the label as printed and the notes it names, ranges
 * counted out. Gives nothing for an exponent, which the words before it show, or for other words.
 */
export function citationLabels(
  words: string,
  before: string,
): { label: string; notes: string[] } | undefined {
  if (words.length > longestLabel) return undefined;
  const label = words.trim().replace(/^\[(.*)\]$/, '$1');
  if (!cluster.test(label) || power.test(before)) return undefined;
  const notes = label.split(/\s*[,;]\s*/).flatMap(part => {
    const [first, last] = part.split(/\s*[–-]\s*/);
    const from = Number(first);
    const to = Number(last ?? first);
    if (last === undefined || to <= from || to - from > longestRange)
      return part.split(/\s*[–-]\s*/);
    return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  });
  return { label, notes };
}
