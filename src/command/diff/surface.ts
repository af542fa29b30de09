import { correctionNotice } from '../../diff/render/correction-notice.ts';
import { json } from '../../diff/render/json.ts';
import { markdown } from '../../diff/render/markdown.ts';
import { type Paint, plainPaint, stat, terminal } from '../../diff/render/terminal.ts';
import type { Report } from '../../diff/report.ts';
import { say, Trouble } from '../../message/index.ts';
import type { Io } from '../io.ts';

/** How a report is shown. */
export interface SurfaceOptions {
  plain?: boolean | undefined;
  author?: string | undefined;
  date?: string | undefined;
}

type Surface = (report: Report, options: SurfaceOptions, io: Io) => Promise<string | Uint8Array>;

/** Every surface, one row each. */
export const surfaces = {
  text: async (report, options, io) => terminal(report, paintOf(options, io)),
  stat: async (report, options, io) => stat(report, paintOf(options, io)),
  json: async report => json(report),
  md: async report => markdown(report),
  notice: async (report, { date }) =>
    report.editions
      .map(edition => correctionNotice(edition, date))
      .filter(text => text !== '')
      .join('\n'),
  html: async report => {
    const { html } = await import('../../diff/render/html/index.ts');
    return html(report);
  },
  docx: async (report, { author, date }, io) => {
    const changed = report.editions.filter(one => one.difference.changes.length > 0);
    const [edition = report.editions[0], ...others] = changed;
    if (!edition || others.length > 0)
      throw new Trouble(
        say('usage', {
          why: `A Word file holds one edition, and ${changed.length} changed`,
          hint: 'Name one brief and one audience with `--audience`.',
        }),
      );
    const { docx } = await import('../../diff/render/docx/index.ts');
    const epoch = io.env.epoch;
    return docx(edition.difference, {
      author: author ?? 'Briefpress',
      ...(edition.pictures ? { pictures: edition.pictures } : {}),
      ...(date === undefined ? {} : { date }),
      ...(epoch === undefined ? {} : { epoch }),
    });
  },
} satisfies Record<string, Surface>;

export type SurfaceName = keyof typeof surfaces;

function paintOf({ plain }: SurfaceOptions, io: Io): Paint {
  const { bold, dim, red } = io.outPalette;
  const coloured = red('x') !== 'x';
  if (plain || !coloured) return plainPaint;
  // Struck out and underlined as well, for those who can't tell red from green.
  return {
    bold,
    dim,
    removed: text => red(`\u001B[9m${text}\u001B[29m`),
    added: text => `\u001B[32m\u001B[4m${text}\u001B[24m\u001B[39m`,
  };
}
