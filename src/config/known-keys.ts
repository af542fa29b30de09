import * as z from 'zod';

/** Lists the keys that a schema knows at a path, to find the one that a mistyped key meant. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  )
    return knownKeys(schema.def.innerType, path);
  if (schema instanceof z.ZodPipe) return knownKeys(schema.def.in, path);
  if (schema instanceof z.ZodUnion)
    return schema.def.options.flatMap(option => knownKeys(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray)
    return typeof step === 'number' ? knownKeys(schema.def.element, rest) : [];
  if (schema instanceof z.ZodRecord)
    return step === undefined ? [] : knownKeys(schema.def.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Record<string, z.core.$ZodType> = schema.def.shape;
  if (step === undefined) return Object.keys(shape);
  const inner = Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
  return inner ? knownKeys(inner, rest) : [];
}
