/** Names our own inner helpers; a template can't call them, as the table of helpers has none of these. */
export const inner = { print: 'print value', get: 'get value', site: '@site' } as const;
