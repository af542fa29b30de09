/** The brief that `briefpress init` begins with: short, complete, and plainly a sample. */
export const sampleBrief = `:::section{role="standfirst"}
Replace this paragraph with the point of your brief in two or three sentences. It opens the editions that have room for it as a whole.
:::

## What happened

Write Markdown. A note is marked like this.[^1] A quotation keeps its lead-in and its source. The minister said:

> Replace this with the words that were said.[^2]
>
> — The minister, in Parliament

## What to do

1. Say who should do what.
2. Say by when.

:::section{role="disclaimer"}
Views expressed are those of the author. This is a sample made by \`briefpress init\`.
:::

[^1]: The source of the first statement.
[^2]: The source of the quotation.
`;

/** The settings beside it. */
export function sampleSettings(title: string, publisher: string | undefined): string {
  const quote = (value: string) => JSON.stringify(value);
  return [
    `title: ${quote(title)}`,
    ...(publisher === undefined
      ? ['# publisher: Your institute']
      : [`publisher: ${quote(publisher)}`]),
    'lang: en-GB',
    '# date: 2026-01-31',
    '# authors: [A. Author]',
    '',
  ].join('\n');
}
