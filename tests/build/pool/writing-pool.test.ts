import { afterEach, describe, expect, it } from 'vitest';
import { type WritingPool, writingPool } from '../../../src/build/pool/writing-pool.ts';
import { writeFormat } from '../../../src/write/write-format.ts';
import { everyNode } from '../../helper/every-node.ts';
import { writeOptions } from '../../helper/write-options.ts';

/** The thread's script as the package ships it; `npm test` builds it first. */
const shipped = new URL('../../../dist/build/pool/writing-worker.js', import.meta.url);
const script = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

const opened: WritingPool[] = [];
function open(url: URL, size = 1): WritingPool {
  const pool = writingPool(url, size);
  opened.push(pool);
  return pool;
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map(pool => pool.close()));
});

const answers = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ id, format }) =>
    parentPort.postMessage({ id, written: { value: Uint8Array.of(format.length), messages: [] } }));
`;

describe('writingPool', () => {
  it.each(['docx', 'html'] as const)('gives the bytes of this thread: %s', async format => {
    const [there, here] = await Promise.all([
      open(shipped).write(everyNode, format, writeOptions),
      writeFormat(everyNode, format, writeOptions),
    ]);
    expect(Buffer.compare(there.value, here.value)).toBe(0);
    expect(there.messages).toEqual(here.messages);
  });

  it('asks a thread for Word files and pages only', async () => {
    const pool = open(script(answers));
    const sizes = await Promise.all(
      (['docx', 'html', 'md'] as const).map(
        async format => (await pool.write(everyNode, format, writeOptions)).value.length,
      ),
    );
    expect(sizes.map(size => size === 1)).toEqual([true, true, false]);
  });

  it.each([
    ['that never starts', 'throw new Error("no")'],
    ['that ends in the midst', 'process.exit(3)'],
    [
      'that fails at the job',
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ id }) => parentPort.postMessage({ id }));`,
    ],
  ])('does here the work of a thread %s', async (_, code) => {
    const pool = open(script(code), 2);
    const written = await Promise.all([
      pool.write(everyNode, 'html', writeOptions),
      pool.write(everyNode, 'html', writeOptions),
    ]);
    const { value } = await writeFormat(everyNode, 'html', writeOptions);
    for (const one of written) expect(Buffer.compare(one.value, value)).toBe(0);
  });
});
