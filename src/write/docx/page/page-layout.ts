import type { ISectionOptions } from 'docx';
import type { Job } from '../context.ts';
import { footer } from './footer.ts';
import { header } from './header.ts';

/** Lays out the page: one column, a running head from the second page on, a foot on every page. */
export function pageLayout(job: Job): Omit<ISectionOptions, 'children'> {
  const { width, height, ...margin } = job.look.page;
  const foot = footer(job);
  return {
    properties: {
      titlePage: true,
      page: { size: { width, height }, margin },
    },
    headers: { first: header(job, 'first'), default: header(job, 'later') },
    footers: { first: foot, default: foot },
  };
}
