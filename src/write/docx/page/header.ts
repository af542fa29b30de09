import { Header, Paragraph, Tab, TextRun } from 'docx';
import { furnitureText } from '../../furniture-text.ts';
import type { Job } from '../context.ts';
import { pageFields, pageWords } from './page-fields.ts';

/** The length at which the left of it is cut in the running head, in characters. */
const longest = 70;

/** Prints the theme's running head, by default title and audience, on later pages, and, on every page, that a draft is one. */
export function header(job: Job, page: 'first' | 'later'): Header {
  const { document, labels, options } = job;
  const { left, right } = options.theme.header;
  const words = (parts: readonly string[]) => furnitureText(parts, document, pageWords(labels));
  const draft = document.draft ? [new TextRun({ text: labels.draft, style: 'DraftMark' })] : [];
  const running =
    page === 'first'
      ? draft
      : [
          new TextRun({ children: pageFields(shortened(words(left))) }),
          ...(draft.length > 0 ? [new TextRun('   '), ...draft] : []),
          new TextRun({ children: [new Tab(), ...pageFields(words(right))] }),
        ];
  return new Header({
    children: [
      new Paragraph({ style: page === 'first' ? 'FirstHeader' : 'Header', children: running }),
    ],
  });
}

function shortened(title: string): string {
  if (title.length <= longest) return title;
  const start = title.slice(0, longest);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), longest / 2))} …`;
}
