const signs =
  /^(?:share|tweet|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|e-?mail|print|pdf|copy link|bookmark|save|listen|menu|search|home|close|login|log in|sign in|instagram|youtube|rss|more|next|previous|top|yes|no)$/i;
const lines: readonly RegExp[] = [
  /^share (?:this|on|via|the)\b.{0,40}$/i,
  /^(?:tweet|post|pin) (?:this|on)\b.{0,30}$/i,
  /^follow (?:us|the author)\b.{0,60}$/i,
  /^(?:e-?mail|print|cite|save|bookmark|download)(?: (?:this|the|as|full|pdf|a))\b.{0,60}$/i,
  /^download(?::| \(| pdf).{0,60}$/i,
  /^(?:subscribe|sign up|register)\b.{0,120}$/i,
  /^(?:newsletter|get our newsletter|join our mailing list)\b.{0,80}$/i,
  /^(?:skip to|jump to|go to|back to) (?:the )?(?:main |top|content|navigation).{0,30}$/i,
  /^(?:tags|tagged|topics?|filed under|categories|category|posted in|regions?)\s?:.{0,300}$/i,
  /^(?:read (?:more|also|next)|also read|see also|continue reading|learn more|related|recommended|you may also like|more (?:from|on|in)|latest|most read|popular)\b(?::.{0,200}| [\w ]{0,40})?$/i,
  /^(?:home|publications|research)\s?(?:[>›»/|]\s?[^>›»/|]{1,60}){1,6}$/i,
  /\buses? cookies\b.{0,300}$/i,
  /^(?:accept|reject|manage|allow)(?: all)?(?: cookies| preferences)?$/i,
  /^(?:cookie|privacy) (?:policy|settings|preferences|notice|statement)(?:\s?[|·].{0,120})?$/i,
  /^(?:©|\(c\)\s(?=copyright|\d{4}\b)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|सर्वाधिकार).{0,200}$/iu,
  /^\d{1,3} ?min(?:ute)?s? read$/i,
  /^(?:reading|estimated reading) time:? \d.{0,30}$/i,
  /^(?:advertisement|sponsored|image credit|loading|comments?(?: \(\d+\))?|leave a (?:comment|reply).{0,60})$/i,
  /^[-–—#*\s]{0,8}(?:ends?|#{3})[-–—#*\s]{1,8}$|^[-–—#*\s]{1,8}ends?$|^ENDS\.?$/i,
  /^was this (?:page|article|information) (?:helpful|useful)\?$/i,
  /^(?:contact us|about us|terms of use|accessibility|site ?map|media enquiries)(?:\s?[|·].{0,160})?$/i,
];
const related =
  /^(?:related(?: (?:content|articles|publications|reading|posts|stories|topics|links|items))?|read next|recommended(?: (?:for you|reading))?|you may also like|more (?:from|on|in) .{1,60}|latest(?: .{1,40})?|most (?:read|popular)|popular(?: .{1,30})?)\s?:?$/i;

/** Says whether a block is a site's own: a link to share, a breadcrumb, a cookie line. */
export function isChrome(text: string): boolean {
  const bare = text.trim();
  if (bare.length === 0 || bare.length > 400) return false;
  if (lines.some(pattern => pattern.test(bare))) return true;
  const words = bare.split(/\s*[|·•,/]\s*|\s+/);
  return words.length <= 14 && words.every(word => signs.test(word));
}

/** Says whether a line heads a list of links to other pages. */
export function headsLinks(text: string): boolean {
  return text.length <= 80 && related.test(text.trim());
}
