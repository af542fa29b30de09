import {
  BuilderElement,
  DeletedTextRun,
  type ImageRun,
  InsertedTextRun,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { AnyNode } from '../../brief/index.ts';
import type { DocxContext } from './context.ts';

/** Who changed what, as the library wants it. */
interface ChangedBy {
  id: number;
  author: string;
  date: string;
}

export type Revision = 'inserted' | 'deleted';

/** Says what of a document came or went, so that it is written as tracked changes. */
export interface Revisions {
  author: string;
  date: Date;
  of: (node: AnyNode) => Revision | undefined;
  /** Says that the end of a paragraph came or went: it was one with the next, or is now. */
  endOf: (node: AnyNode) => Revision | undefined;
}

/** Gives the context of a node: what holds it may have come or gone already, else it may itself. */
export function tracked(node: AnyNode, context: DocxContext): DocxContext {
  const { revisions } = context.job;
  if (!revisions) return context;
  const revision = context.revision ?? revisions.of(node);
  const end = revisions.endOf(node);
  if (revision === context.revision && end === undefined) return context;
  return { ...context, ...(revision ? { revision } : {}), ...(end ? { end } : {}) };
}

/** Makes a run, as inserted or deleted text where the context says so. */
export function trackedRun(options: IRunOptions, context: DocxContext): ParagraphChild {
  if (!context.revision) return new TextRun(options);
  const change = changeOf(context);
  return context.revision === 'inserted'
    ? new InsertedTextRun({ ...options, ...change })
    : new DeletedTextRun({ ...options, ...change });
}

/** Sets a picture inside an insertion or deletion where the context says so. */
export function trackedPicture(run: ImageRun, context: DocxContext): ParagraphChild {
  if (!context.revision) return run;
  const { id, author, date } = changeOf(context);
  return new BuilderElement({
    name: context.revision === 'inserted' ? 'w:ins' : 'w:del',
    attributes: {
      id: { key: 'w:id', value: id },
      author: { key: 'w:author', value: author },
      date: { key: 'w:date', value: date },
    },
    children: [run],
  }) as unknown as ParagraphChild;
}

/** Gives the option that tracks a paragraph's end or a row; none where nothing is tracked. */
export function trackedMark(
  context: DocxContext,
  revision: Revision | undefined = context.revision,
): { insertion?: ChangedBy; deletion?: ChangedBy } {
  if (!revision) return {};
  const change = changeOf(context);
  return revision === 'inserted' ? { insertion: change } : { deletion: change };
}

function changeOf({ job }: DocxContext): ChangedBy {
  job.changes += 1;
  return {
    id: job.changes,
    author: job.revisions?.author ?? '',
    date: `${(job.revisions?.date ?? job.options.clock).toISOString().slice(0, 19)}Z`,
  };
}
