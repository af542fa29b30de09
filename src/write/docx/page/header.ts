import { Header, Paragraph, Tab, TextRun } from 'docx';
import type { Job } from '../context.ts';
import { titleOf } from '../title-of.ts';

/** The length at which a title is cut in the running head, in characters. */
const longest = 70;

/** Prints the short title and the audience at the head of later pages, and, on every page, that a draft is one. */
export function header(job: Job, page: 'first' | 'later'): Header {
  const { document, labels } = job;
  const draft = document.draft ? [new TextRun({ text: labels.draft, style: 'DraftMark' })] : [];
  const running =
    page === 'first'
      ? draft
      : [
          new TextRun(cut(titleOf(document))),
          ...(draft.length > 0 ? [new TextRun('   '), ...draft] : []),
          new TextRun({ children: [new Tab(), document.audience.label] }),
        ];
  return new Header({ children: [new Paragraph({ style: 'Header', children: running })] });
}

function cut(title: string): string {
  if (title.length <= longest) return title;
  const start = title.slice(0, longest);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), longest / 2))} …`;
}
