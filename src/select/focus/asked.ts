import { languageOf } from '../language/index.ts';

/**
 * Gives the words that a request asks for: "Summarise the discussion about ferry subsidies" asks for
 * ferry subsidies. Words of asking are left out only where the text is worded as a request.
 */
export function asked(request: string): string {
  const { request: frame, filler } = languageOf(request);
  if (!frame.test(request.trim()) || request.split(/\s+/).length < 5) return request;
  const rest = request.replace(filler, ' ');
  return /[\p{L}\p{M}]{3}/u.test(rest) ? rest : request;
}
