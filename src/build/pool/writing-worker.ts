/** Writes what it is sent, one job after the other: the script of a thread. */
import { parentPort } from 'node:worker_threads';
import { writeFormat } from '../../write/write-format.ts';
import type { Job, Written } from './job.ts';

// The slowest to load; meanwhile the first job is still being made.
import '../../write/docx/write-document.ts';

let last: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ id, document, format, options }: Job) => {
  last = last.then(async () => {
    const answer: Written = await writeFormat(document, format, options).then(
      written => ({ id, written }),
      () => ({ id }),
    );
    parentPort?.postMessage(answer);
  });
});
