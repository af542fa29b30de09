/** Says what `{{#if}}` takes for no: nothing, `false`, 0, an empty text or an empty list. */
export function empty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}
