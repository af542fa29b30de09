import * as z from 'zod';
import type * as n from '../node/index.ts';
import { block, flow } from './flow.ts';
import { image, phrasing } from './phrasing.ts';

// The families hold one another, so lists of them are made when used, not when defined.

/** Children that run within a line. */
export const phrasings: z.ZodType<n.Phrasing[]> = z.lazy(() =>
  z.array(z.discriminatedUnion('type', phrasing())),
);
/** Children that stand on their own. */
export const flows: z.ZodType<n.Flow[]> = z.lazy(() =>
  z.array(z.discriminatedUnion('type', flow())),
);
/** A quotation's children: a block one holds flow, one within a line holds phrasing. */
export const mixed: z.ZodType<(n.Flow | n.Phrasing)[]> = z.lazy(() =>
  z.array(z.discriminatedUnion('type', [...phrasing(), ...block()])),
);
export const figureChildren: z.ZodType<(n.Image | n.Flow)[]> = z.lazy(() =>
  z.array(z.discriminatedUnion('type', [image, ...flow()])),
);
