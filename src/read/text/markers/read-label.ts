const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const largest = 9999;
const largestCluster = 30;

/** Puts raised digits and signs as plain ones. */
export function plainDigits(label: string): string {
  return label.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, c => String(superscripts.indexOf(c))).replace(/⁻/g, '–');
}

/** Gives the numbers that a label names ("3–5, 7" names four); none where they don't count upwards. */
export function readLabel(label: string): number[] {
  const out: number[] = [];
  for (const part of label.split(/\s?,\s?/)) {
    const [from, to, ...more] = part.split(/\s?[–-]\s?/).map(Number);
    if (from === undefined || more.length > 0) return [];
    const end = to ?? from;
    const last = out.at(-1) ?? 0;
    if (!(from > last && end >= from && end <= largest && end - from <= largestCluster)) return [];
    for (let n = from; n <= end; n++) out.push(n);
  }
  return out;
}

/** Reads digits that are several markers set side by side: "56" as 5 and 6, "101112" as 10, 11, 12. */
export function splitRun(digits: string): number[] | undefined {
  for (let length = 1; length <= digits.length / 2; length++) {
    const first = Number(digits.slice(0, length));
    if (first === 0) return undefined;
    const numbers = [first];
    let run = String(first);
    while (run.length < digits.length) {
      const next = first + numbers.length;
      numbers.push(next);
      run += String(next);
    }
    if (run === digits) return numbers;
  }
  return undefined;
}
