import { createHash } from 'node:crypto';

/**
 * Gives the policy of the page: nothing is fetched and nothing runs; images lie in the page, and the
 * one style element is let in by its hash, so that no other style can come in through content.
 */
export function contentSecurityPolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    'img-src data:',
    ...(style.includes('@font-face') ? ['font-src data:'] : []),
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
