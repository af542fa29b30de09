/** Groups outputs by their brief and by what is said of them, in the order given. */
export function byCause(
  files: readonly string[],
  whyOf: (file: string) => string,
): { files: string[]; why: string }[] {
  const groups = new Map<string, { files: string[]; why: string }>();
  for (const file of files) {
    const why = whyOf(file);
    const key = JSON.stringify([briefOf(file), why]);
    const group = groups.get(key) ?? { files: [], why };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Names the brief of an output: its folder. */
export function briefOf(output: string): string {
  return output.split('/')[0] ?? '';
}
