import type { Role } from './node/index.ts';

// A biography or a disclaimer is short; what is longer argues.
const longest = 900;

const views =
  '(?:views?|opinions?|thoughts|conclusions?|arguments?|analysis|ideas)(?:,? (?:and|or) (?:views?|opinions?|conclusions?|arguments?|analysis|findings))?';
const work =
  '(?:publication|paper|brief|report|briefing|article|essay|commentary|piece|analysis|document|work)';
const people = '(?:authors?|writers?|contributors?|speakers?)';

/** Sentences that say whose the views are. */
const disclaimers: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:(?:all|the|any|these|his|her|their) )*${views}\b[^.]{0,90}?\b(?:is|are|remains?)(?: (?:solely|entirely|strictly|purely|only|hers?|his|theirs?),?)* (?:personal|(?:his|her|their|my|our) own|(?:that|those) of (?:the |its |their )?(?:individual )?${people}|(?:the )?${people}[’']?s?[’']? (?:own|alone|personal))\b`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:the |any |all |these |this |they |it )*(?:${views}|${work})?\b[^.]{0,90}?\b(?:do|does|may|should) not (?:necessarily )?(?:be (?:taken|attributed|construed|read)|reflect|represent)\b.{0,60}\b(?:official|necessarily)\b`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:(?:the|any|all|these|this) )*(?:${views}|${work})\b[^.]{0,90}?\b(?:do|does) not (?:necessarily )?(?:reflect|represent)\b.{0,60}\b(?:views?|opinions?|positions?|polic(?:y|ies))\b`,
    'i',
  ),
  /\bnot necessarily (?:those of|reflect|represent|the (?:views?|opinions?))\b/i,
  /\bshould not be (?:taken|attributed|construed) (?:as|to)\b/i,
  /^(?:the )?(?:usual|standard) (?:disclaimers?|caveats?) appl(?:y|ies)\b/i,
  /^disclaimers?\b/i,
  /\b(?:writ(?:es?|ing|ten)|expressed|speaks?)\b.{0,30}\bin (?:his|her|their|a|an|my|our) (?:own |purely )?(?:personal|individual|private) capacit(?:y|ies)\b/i,
  new RegExp(String.raw`\b(?:solely those|(?:sole )?responsibility) of the ${people}\b`, 'i'),
  new RegExp(
    String.raw`^(?:any|all|the)(?: remaining)? errors?(?: (?:and|or) omissions?)? (?:is|are|remains?)\b.{0,20}\b(?:my|our|his|her|their|the ${people}[’']?s?)\b`,
    'i',
  ),
  new RegExp(
    String.raw`^this ${work} (?:does not constitute|is not (?:intended|legal)|is for information)\b`,
    'i',
  ),
  /^les (?:propos|opinions|vues|analyses|idées)\b.{0,80}\bn[’']engage(?:nt)? que\b/i,
  /\b(?:gib|geb)(?:t|en)\b.{0,60}\b(?:auffassung(?:en)?|meinung(?:en)?)\b.{0,60}\b(?:autor|verfasser)/i,
  /(?:विचार|मत|राय)(?![\p{L}\p{M}])[^।]{0,60}(?:निजी|व्यक्तिगत|लेखक(?:ों)? के)/u,
  /^अस्वीकरण/u,
];

const post = String.raw`\b(?:fellows?|directors?|professors?|analysts?|researchers?|lecturers?|economists?|scholars?|advis[eo]rs?|associates?|editors?|students?|candidates?|officers?|consultants?|ambassador|diplomat|journalist|writer|lawyer|historian|scientist|engineer|teaches|works|founder|head|chair)\b`;
const name = String.raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Ambassador|Lt|Gen|Col)\.?\s)*\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|van|von|bin|al)){1,4}`;
const subject = new RegExp(
  String.raw`^(?:The ${people}|(${name}(?:(?:,| and| &| और)\s${name}){0,3})),?\s(?:is|are|was|were|works?|serves?|teaches|leads|heads|directs|holds|writes)\b`,
  'u',
);
const posted = new RegExp(post, 'i');
const aboutAuthor =
  /^(?:(?:about|note on) the (?:authors?|writers?|contributors?)|authors?[’']?s? (?:bio|biography|note))\b[\s.:]{0,3}$|^लेखक(?: परिचय| के बारे में)[\s:।]{0,3}$/iu;
const hindiNote = /^लेखक(?:ों)?\s.{1,120}(?:हैं|है|रहे हैं)।?$/u;

/** Sentences that only go on from a biography or a disclaimer. */
const goesOn =
  /^(?:he|she|they|his|her|their|it|these views|previously|earlier|formerly|e-?mail|contact|follow|twitter|@|the (?:authors?|writers?) (?:is|are|thanks?|can|may|would|acknowledges?))\b|\S@\S+\.\S|^(?:वे|उनका|उनकी|यह|ये)(?![\p{L}\p{M}])/iu;

// "Dr." and "U.S." end no sentence.
const sentenceEnd =
  /(?<=(?<!\b(?:Dr|Prof|Amb|Gen|Col|Lt|Mr|Mrs|Ms|St|Hon|Jr|Sr))(?<!\b\p{Lu})[.!?।][”’"')\]]{0,2})\s+/u;

// One of these words is in every such paragraph; to look for them first spares most texts the patterns.
const sign = new RegExp(
  `views?|opinion|reflect|represent|attributed|construed|thoughts|argument|analysis|ideas|necessarily|disclaim|caveat|capacit|responsib|errors|constitute|intended|legal|information|engage|auffassung|meinung|${people}|${post}|विचार|मत|राय|अस्वीकरण|लेखक`,
  'i',
);

/**
 * Says what a paragraph at the very end of a text is: a disclaimer, a note on the author, or neither. Each
 * of its sentences must be one of them or go on from one. Where the authors are known, a note on somebody
 * else is none.
 */
export function closingRole(
  text: string,
  authors: readonly string[] = [],
): Extract<Role, 'disclaimer' | 'author-note'> | undefined {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words.length === 0 || words.length > longest || !sign.test(words)) return undefined;
  if (aboutAuthor.test(words)) return 'author-note';
  let disclaims = false;
  for (const [i, raw] of words.split(sentenceEnd).entries()) {
    const sentence = raw.replace(/^[[(*“"]+/u, '');
    if (disclaimers.some(pattern => pattern.test(sentence))) disclaims = true;
    else if (!isOnAuthor(sentence, authors) && (i === 0 || !goesOn.test(sentence)))
      return undefined;
  }
  return disclaims ? 'disclaimer' : 'author-note';
}

function isOnAuthor(sentence: string, authors: readonly string[]): boolean {
  if (hindiNote.test(sentence)) return true;
  const found = subject.exec(sentence);
  if (!found || !posted.test(sentence.slice(0, 200))) return false;
  const who = found[1];
  return (
    who === undefined ||
    authors.length === 0 ||
    authors.some(author => who.includes(family(author)))
  );
}

function family(author: string): string {
  return author.trim().split(/\s+/u).at(-1) ?? author;
}
