const abbreviations = new Set(
  (
    'St Mr Mrs Ms Dr No Nos Art Arts Sec vs Rs approx Gen Col Lt Sgt Capt Prof Rev Hon Sen Rep Gov Amb Maj Adm ' +
    'Jr Sr Inc Ltd Co Corp cf eg ie viz ibid op cit ed eds vol fig ch pp p para paras Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'
  ).split(' '),
);

/**
 * Finds where sentences begin after the first: offsets into a paragraph's flat text. A sentence ends
 * at `.`, `!`, `?`, `…` or a danda, with the closing marks and citation markers that follow, before
 * white space and no lower-case letter; abbreviations, initials and dotted capitals ("U.S.") don't
 * end one. The rules follow Unicode's UAX 29, section 5, and are our own so that sentences are the
 * same under every version of ICU.
 */
export function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  const terminal = /[.!?…।॥。！？]+/gu;
  for (const match of text.matchAll(terminal)) {
    let at = match.index + match[0].length;
    while (at < text.length && closes(text, at)) at += 1;
    const gap = /^\s+/.exec(text.slice(at, at + 200))?.[0].length ?? 0;
    const next = at + gap;
    if (gap === 0 || next >= text.length) continue;
    if (/^["'“‘([]*\p{Ll}/u.test(text.slice(next, next + 4))) continue;
    if (match[0] === '.' && isAbbreviated(text, match.index, text.slice(next, next + 2))) continue;
    starts.push(next);
  }
  return starts;
}

function closes(text: string, at: number): boolean {
  return /[”’"'»›)\]\uFFFC]/.test(text[at] ?? '');
}

function isAbbreviated(text: string, dot: number, next: string): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return true;
  // "U.S. Government" goes on; "in the U.S. The" begins anew, and only a listed opening word can tell.
  if (/^(\p{L}\.)+\p{L}$/u.test(word))
    return !/^(The|In|This|It|He|She|They|We|But|And)\b/.test(
      text
        .slice(dot + 1)
        .trimStart()
        .slice(0, 6),
    );
  if (!abbreviations.has(word)) return false;
  // "No." before a digit, "St." before a name: but "in Sept. The" would be rare enough to lose.
  return word !== 'No' || /\d/.test(next);
}
