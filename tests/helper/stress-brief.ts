/** Sentences in five scripts; the numbers in them keep every sentence different. */
const sentences = [
  (n: number) =>
    `The committee found in its review number ${n} that the measures of the past decade have changed less than was hoped, and for reasons that nobody had foreseen.`,
  (n: number) =>
    `भारत सरकार ने वर्ष ${n} की समीक्षा में कहा कि विश्वविद्यालयों के कार्यक्रमों में क्षेत्रीय असमानता बनी हुई है।`,
  (n: number) =>
    `Η επιτροπή διαπίστωσε στην έκθεση ${n} ότι τα μέτρα της περασμένης δεκαετίας απέδωσαν λιγότερα από όσα αναμένονταν.`,
  (n: number) =>
    `Комиссия отметила в обзоре ${n}, что меры последнего десятилетия изменили меньше, чем ожидалось.`,
  (n: number) =>
    `Übermäßige Förderung führte laut Gutachten ${n} in Łódź, Malmö und Besançon zu Ānanda’s naïveté.`,
];

/**
 * Writes a brief of about 200 pages in Markdown: 600 notes, some longer than a page, tables that run
 * over pages, five scripts, nested lists and 40 figures. A smaller `sections` gives a shorter one.
 */
export function stressBrief(sections = 40): string {
  let count = 0;
  let notes = 0;
  const texts: string[] = [];
  const plain = () => sentences[0]?.(++count) ?? '';
  const some = (n: number) => Array.from({ length: n }, plain).join(' ');
  const foreign = (i: number) => {
    const write = sentences[1 + (i % 4)];
    return Array.from({ length: 4 }, () => write?.(++count)).join(' ');
  };
  const cite = () => {
    notes++;
    texts.push(`[^${notes}]: ${some(notes % 97 === 0 ? 40 : 1 + (notes % 2))}`);
    return `[^${notes}]`;
  };
  const cited = (n: number) => Array.from({ length: n }, () => `${plain()}${cite()}`).join(' ');
  const table = (i: number, rows: number) =>
    [
      '| Measure | Share | Finding |',
      '| :-- | --: | :-- |',
      ...Array.from({ length: rows }, (_, r) => `| Measure ${i}.${r} | ${r * 7.25} | ${plain()} |`),
    ].join('\n');
  const list = () =>
    [
      `- ${plain()}`,
      `  - ${plain()}`,
      `    1. ${plain()}`,
      `    2. ${plain()}${cite()}`,
      `  - ${plain()}`,
      `- ${plain()}`,
    ].join('\n');
  const section = (i: number) =>
    [
      `## Part ${i + 1} of the review`,
      cited(3),
      some(11),
      `### What part ${i + 1} found`,
      `${some(4)} ${cited(3)}`,
      foreign(i),
      list(),
      `> ${some(3)}${cite()}`,
      cited(4),
      table(i, i % 5 === 4 ? 50 : 6),
      `![A chart for part ${i + 1}](chart.png)`,
      `${some(5)} ${cited(3)}`,
    ].join('\n\n');
  const body = Array.from({ length: sections }, (_, i) => section(i));
  return ['# A review of everything', ...body, ...texts].join('\n\n');
}
