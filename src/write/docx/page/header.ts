import { Header, Paragraph, Tab, TextRun } from 'docx';
import { headedSections, plainText } from '../../../brief/index.ts';
import type { Job } from '../context.ts';

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
          new TextRun(`${shortTitle(job)}`),
          ...(draft.length > 0 ? [new TextRun('   '), ...draft] : []),
          new TextRun({ children: [new Tab(), document.audience.label] }),
        ];
  return new Header({ children: [new Paragraph({ style: 'Header', children: running })] });
}

function shortTitle({ document }: Job): string {
  const heading = headedSections(document)[0]?.section.heading;
  const title = document.metadata.title ?? (heading ? plainText(heading) : '');
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`;
}
