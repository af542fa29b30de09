import { Worker } from 'node:worker_threads';
import type { Result } from '../../message/index.ts';
import { type WriteFormat, writeFormat } from '../../write/write-format.ts';
import type { OutputFormat } from '../../write/writers.ts';
import type { Job, Written } from './job.ts';

/** Threads that write beside this one. */
export interface WritingPool {
  write: WriteFormat;
  close: () => Promise<void>;
}

/** What other threads write: the rest is quicker done than sent, or has its pages counted first. */
const sent: ReadonlySet<OutputFormat> = new Set(['docx', 'html']);

/** Bytes of images with which sending costs more than it spares. */
const mostAssets = 8_000_000;

/**
 * Opens threads that run a script, `writing-worker`. The bytes are those that this thread would
 * write; what a thread can't do, for whatever cause, is done here, and fails here if it must.
 */
export function writingPool(script: URL, size: number): WritingPool {
  const seats = Array.from({ length: size }, () => seatAt(script));
  return {
    write: async (document, format, options) => {
      const { signal: _, ...rest } = options;
      const seat = sent.has(format) && isLight(options.assets) ? freest(seats) : undefined;
      const written = await seat?.ask({ document, format, options: rest });
      return written ?? writeFormat(document, format, options);
    },
    close: async () => {
      await Promise.all(seats.map(seat => seat.close()));
    },
  };
}

interface Seat {
  /** The jobs that it has not done yet, or infinitely many where it is lost. */
  load: () => number;
  ask: (job: Omit<Job, 'id'>) => Promise<Result<Uint8Array> | undefined>;
  close: () => Promise<unknown>;
}

function seatAt(script: URL): Seat {
  const worker = new Worker(script);
  const waiting = new Map<number, (written: Result<Uint8Array> | undefined) => void>();
  let lost = false;
  let count = 0;
  const lose = () => {
    lost = true;
    for (const done of waiting.values()) done(undefined);
    waiting.clear();
  };
  worker.on('message', ({ id, written }: Written) => {
    waiting.get(id)?.(written);
    waiting.delete(id);
    // A thread with nothing to do keeps nobody waiting.
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', lose);
  worker.on('exit', lose);
  worker.unref();
  return {
    load: () => (lost ? Number.POSITIVE_INFINITY : waiting.size),
    ask: job =>
      new Promise(resolve => {
        const id = ++count;
        try {
          worker.postMessage({ id, ...job } satisfies Job);
        } catch {
          resolve(undefined);
          return;
        }
        waiting.set(id, resolve);
        worker.ref();
      }),
    close: () => worker.terminate(),
  };
}

function freest(seats: readonly Seat[]): Seat | undefined {
  const [best] = [...seats].sort((a, b) => a.load() - b.load());
  return best && Number.isFinite(best.load()) ? best : undefined;
}

function isLight(assets: ReadonlyMap<string, Uint8Array>): boolean {
  let bytes = 0;
  for (const asset of assets.values()) bytes += asset.length;
  return bytes <= mostAssets;
}
