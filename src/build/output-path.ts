import { join } from 'node:path';
import type { OutputFormat } from '../write/index.ts';

/** Names an output: `<out>/<brief>/<brief>-<audience>.<format>`. */
export function outputPath(
  out: string,
  name: string,
  audience: string,
  format: OutputFormat,
): string {
  return join(out, name, `${name}-${audience}.${format}`);
}
