import { join } from 'node:path';
import type { Host } from '../../host.ts';
import { type Manifest, manifest, manifestName } from './manifest.ts';

/** Reads the manifest of a folder of outputs; nothing where there is none or it is not whole. */
export async function readManifest(host: Host, out: string): Promise<Manifest | undefined> {
  const path = join(out, manifestName);
  if ((await host.kind(path))?.kind !== 'file') return undefined;
  try {
    const parsed = manifest.safeParse(JSON.parse(new TextDecoder().decode(await host.read(path))));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
