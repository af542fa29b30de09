import type { z } from 'zod';

type Required<N> = { [K in keyof N]-?: N[K] };
type OptionalKey<N> = {
  [K in keyof N]-?: Record<never, never> extends Pick<N, K> ? K : never;
}[keyof N];

/**
 * The shape of a schema for an interface: each field with a schema of its type, optional exactly
 * where the interface says so. A field too few or too many does not compile.
 */
export type Shape<N> = {
  [K in keyof N]-?: K extends OptionalKey<N>
    ? z.ZodExactOptional<z.ZodType<Required<N>[K]>>
    : z.ZodType<N[K]>;
};
