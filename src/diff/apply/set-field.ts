/** Sets a field, named by a dotted path, in a copy; without a value it goes. */
export function setField(
  root: Record<string, unknown>,
  field: string,
  value: unknown,
): Record<string, unknown> {
  const [name = '', ...rest] = field.split('.');
  const copy = { ...root };
  if (rest.length > 0)
    copy[name] = setField((copy[name] ?? {}) as Record<string, unknown>, rest.join('.'), value);
  else if (value === undefined) delete copy[name];
  else copy[name] = value;
  return copy;
}
