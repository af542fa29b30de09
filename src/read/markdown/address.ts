import { isSafeUrl } from '../../brief/index.ts';
import type { Context } from './context.ts';

/**
 * Gives the address of a link as a document may carry it: http, https, mailto or a `#fragment`; a
 * relative address is completed by that of the source, where the settings give it.
 */
export function address(url: string, context: Context): string | undefined {
  if (/^#[^\s#]+$/.test(url)) return url;
  if (isSafeUrl(url)) return URL.canParse(url) ? url : undefined;
  const { source } = context.settings;
  if (source === undefined || /^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('#'))
    return undefined;
  const full = URL.canParse(url, source) ? new URL(url, source).href : '';
  return isSafeUrl(full) ? full : undefined;
}
