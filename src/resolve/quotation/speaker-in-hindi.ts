const saying =
  'कहा|बताया|लिखा|जोड़ा|चेताया|पूछा|समझाया|दोहराया|स्वीकारा|घोषणा|घोषित|टिप्पणी|उल्लेख|तर्क|चेतावनी|उत्तर|जवाब|बयान|वक्तव्य';
const end = String.raw`(?![\p{L}\p{M}])`;

// What names nobody by itself: he, she, they, this, that, in every form that a subject has.
const pronoun = new RegExp(
  `^(?:उन्होंने|उसने|इन्होंने|इसने|वह|वे|यह|ये|इस|उस|इन|उन|इसके|उसके|इनके|उनके|इसकी|उसकी|इनकी|उनकी|इसमें|उसमें|जिसने|किसी)${end}`,
  'u',
);
// "गृह मंत्री ने संसद में कहा", "विदेश मंत्रालय के अनुसार", "संधि के अनुच्छेद 4 में".
const doer = new RegExp(`^(.{2,70}?) ने (?:[^।:]{0,80} )?(?:${saying})${end}`, 'u');
const source = new RegExp(`^(.{2,70}?) के (?:अनुसार|शब्दों में)${end}`, 'u');
const place = new RegExp(String.raw`^(.{2,70}?) (?:के|की) ((?:अनुच्छेद|धारा) [\d०-९]+)${end}`, 'u');

/** Gives the speaker that a lead-in in Hindi announces; `before` holds the earlier sentences, nearest first. */
export function speakerInHindi(leadIn: string, before: readonly string[]): string | undefined {
  const text = withoutOpening(leadIn);
  const part = place.exec(text);
  if (part?.[1] && !pronoun.test(part[1])) return `${part[1]} (${part[2]})`;
  if (!pronoun.test(text)) return subjectOf(text);
  // "उन्होंने कहा" goes on with the doer of a sentence before it.
  if (!/^(?:उन्होंने|उसने|इन्होंने|इसने)(?![\p{L}\p{M}])/u.test(text)) return undefined;
  for (const sentence of before.slice(0, 2)) {
    const who = /^(.{2,70}?) ने(?![\p{L}\p{M}])/u.exec(withoutOpening(sentence))?.[1];
    if (who && isOne(who)) return who;
  }
  return undefined;
}

function subjectOf(text: string): string | undefined {
  const who = (doer.exec(text) ?? source.exec(text))?.[1];
  return who && isOne(who) ? who : undefined;
}

// A clause holds a verb or a comma, and is nobody's name.
function isOne(who: string): boolean {
  return (
    !pronoun.test(who) && !/[,;।:]|(?<![\p{L}\p{M}])(?:है|हैं|था|थे|थी|कि|ने)(?![\p{L}\p{M}])/u.test(who)
  );
}

// "मंगलवार को, ", "हालाँकि ": when, where and turns, and no part of a list ("भारत, नेपाल और भूटान ने").
function withoutOpening(sentence: string): string {
  return sentence
    .trim()
    .replace(/^[^,।:]{2,30} (?:को|में|पर|बाद|पहले|दौरान|लिए|साथ), /u, '')
    .replace(/^(?:हालाँकि|हालांकि|लेकिन|परंतु|फिर|और|बाद में) /u, '');
}
