import { createHash } from 'node:crypto';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { merge } from '../../merge/merge.ts';
import {
  changesText,
  countChanges,
  countKinds,
  type EditionReport,
  kindsText,
  type Report,
  templateText,
} from '../../report.ts';
import type { Context, Piece } from './context.ts';
import { list } from './list.ts';
import { rows } from './rows.ts';
import { script } from './script.ts';
import { show } from './show.ts';
import { style } from './style.ts';

/**
 * Renders a report as one page that needs nothing else: each edition in place and side by side,
 * filters by kind, a list of changes.
 */
export function html(report: Report): string {
  const title = `What changed: ${report.old} → ${report.new}`;
  const lang = report.editions[0]?.difference.new.metadata.lang ?? 'en';
  const editions = report.editions.filter(edition => edition.difference.changes.length > 0);
  const sha = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${sha}'; base-uri 'none'; form-action 'none'`;
  const page = h('html', { lang }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', [title]),
      h('style', [style]),
    ]),
    h('body', [
      h('header', [
        h('h1', [title]),
        h('p', [changesText(countChanges(report)), ...templates(report)]),
      ]),
      bar(report),
      h('main', editions.length > 0 ? editions.flatMap(edition) : [h('p', ['No changes.'])]),
      h('script', [script]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page, { closeSelfClosing: false })}\n`;
}

function templates(report: Report): string[] {
  return report.templates.map(template => `. ${templateText(template)}`);
}

function bar(report: Report): Piece {
  const found = countKinds(report.editions.flatMap(edition => edition.difference.changes));
  const view = (id: string, label: string, checked: boolean) =>
    h('label', [h('input', { type: 'radio', name: 'view', id, checked }), ` ${label}`]);
  return h('nav', { class: 'bar', ariaLabel: 'Changes' }, [
    h('span', [
      h('button', { type: 'button', id: 'previous', title: 'k' }, ['Previous']),
      ' ',
      h('button', { type: 'button', id: 'next', title: 'j' }, ['Next']),
      ' ',
      h('span', { id: 'count', role: 'status' }),
    ]),
    h('fieldset', [
      h('legend', ['View']),
      view('view-place', 'in place', true),
      view('view-side', 'side by side', false),
    ]),
    h('fieldset', [
      h('legend', ['Kinds']),
      ...found.map(([kind, count]) =>
        h('label', [
          h('input', { type: 'checkbox', id: `kind-${kind}`, checked: true }),
          ` ${kind} (${count})`,
        ]),
      ),
    ]),
    h('span', ['Keys: j next, k previous, v view']),
  ]);
}

function edition(report: EditionReport, at: number): Piece[] {
  const { brief, audience, only, difference } = report;
  const prefix = `e${at + 1}-`;
  const merged = merge(difference);
  const context: Context = { merged, view: 'both', prefix, depth: 0, anchored: new Set(), show };
  const place = show(merged.document.children, context);
  const side = only === undefined ? '' : only === 'old' ? ' (removed)' : ' (added)';
  const { lang } = difference.new.metadata;
  return [
    h('section', { dataEdition: String(at + 1) }, [
      h('h2', [`${brief} · ${audience.label}${side}`]),
      h('p', [
        kindsText(difference.changes),
        ...(difference.approximate ? [' (approximate: compared by text)'] : []),
      ]),
      list(report, prefix, context.anchored),
      h('div', { class: 'in-place', ...(lang ? { lang } : {}) }, place),
      h('div', { class: 'side', ...(lang ? { lang } : {}) }, rows(merged.document, context)),
    ]),
  ];
}
