import { isDateLine } from './dates.ts';

const series =
  /^(?:(?:[\p{Lu}][\p{L}’'-]+ ){0,3}(?:policy|issue|research|country|legislative|strategic|background|evidence)? ?(?:brief(?:ing)?|brief(?:ing)? (?:note|paper)|(?:policy|white|working|discussion|occasional|position) paper|note|memo(?:randum)?|commentary|comment|insights?|perspectives?|opinion|analysis|backgrounder|(?:press|news|media) (?:release|statement|notice)|(?:for )?immediate release|transcript|minutes|fact ?sheet|report|bulletin|monitor|note d[e’'] ?\p{L}+|communiqué de presse|pressemitteilung|kurzanalyse)(?: (?:series|paper))?(?:[ ,#:]+(?:no\.?|number|vol\.?|series|issue|n°)?\s?[\d./-]+.{0,60})?|(?:number|no\.?|issue|volume|vol\.?) (?:[A-Z]{1,5}[ -]?)?[\d./-]+\b.{0,60}|(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)) (?:special |interim |annual |joint )?report)(?: (?:of|for) .{1,40})?)$/iu;
const numbered = /^[^.!?:]{2,48}\s(?:nr|no|n°|nummer|number|numéro|#)\.?\s?\d[\d/.-]*$/iu;
// What a register files a text under: "M-24-88", "RIN 2130-AC84", "49 CFR Part 299".
const filed =
  /^(?:[A-Z]{1,5}[- ]?\d{2,4}-[\dA-Z]{1,8}|(?:RIN|ISSN|ISBN|DOI|Docket No\.?|FRL)[ :-]+\S{4,40}|\d{1,2} CFR (?:Part|Parts) [\d, and]{1,40})$/;
const kind =
  /\b(?:briefing|brief|report|paper|papers|note|memorandum|bulletin|factsheet|library|review|series|insights?|analysis)$/i;

/** Says whether a line names the kind or the number of a publication. */
export function isSeries(text: string): boolean {
  if (/^(?:\[[^[\]]{3,98}\]\s?){1,4}$/.test(text)) return true;
  if (text.length > 100) return false;
  if (series.test(text) || filed.test(text)) return true;
  const [whole, name, date] = /^(.+?)(?:,|\s[|·–—])\s(.{4,30})$/u.exec(text) ?? [];
  return whole !== undefined && numbered.test(`${name}`) && isDateLine(`${date}`);
}

/** Says whether a line in capitals names a publisher and what it publishes: "HARBOUR OFFICE BRIEFING". */
export function isImprint(text: string): boolean {
  return text.length <= 80 && text === text.toUpperCase() && kind.test(text) && /\s/.test(text);
}
