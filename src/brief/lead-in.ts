// A language a row. Letters that `\b` does not know are kept apart by what stands round them.
const english =
  /\b(add(s|ed)?|said|says?|stat(e|es|ed|ement)|declar(e|es|ed|ation)|wrote|writes?|not(e|es|ed)|warn(s|ed)?|announc(e|es|ed|ing)|argu(e|es|ed)|ask(s|ed)?|repl(y|ies|ied)|observ(e|es|ed)|remark(s|ed)?|according to|elaborated in|provides?( that)?|reads?|follows|quot(e|es|ed)|put it|words|explain(s|ed)?|assert(s|ed)?|conclud(e|es|ed)|testif(y|ies|ied)|recall(s|ed)?|told|describ(e|es|ed)|put (it|this|that|the \w+)|speech|lecture|interview|testimony|tweet(s|ed)?|letter|message|communiqué|Article \d+|Section \d+)\b/i;

const hindi =
  /(?<![\p{L}\p{M}])(कहा|कहते|कहती|कहना|बताया|बताते|लिखा|लिखते|जोड़ा|घोषणा|घोषित|घोषणापत्र|बयान|वक्तव्य|कथन|टिप्पणी|उल्लेख|चेताया|चेतावनी|तर्क|पूछा|उत्तर|जवाब|समझाया|दोहराया|स्वीकारा|स्वीकार|अनुसार|शब्दों|इस प्रकार|निम्नलिखित|निम्न|भाषण|पत्र|संदेश|साक्षात्कार|संबोधन|गवाही|विज्ञप्ति|(?:अनुच्छेद|धारा) [\d०-९]+)(?![\p{L}\p{M}])/u;

const german =
  /(?<!\p{L})(sagt|sagte|gesagt|schreibt|schrieb|erklärt|erklärte|betont|betonte|warnt|warnte|heißt es|formuliert|formulierte|fordert|forderte|antwortet|antwortete|laut|zufolge|Worten|Wortlaut|Rede|Interview|Brief|Artikel \d+)(?!\p{L})/u;

const french =
  /(?<!\p{L})(dit|disait|écrit|écrivait|déclare|déclarait|déclaré|affirme|affirmait|affirmé|souligne|soulignait|rappelle|rappelait|ajoute|ajoutait|conclut|précise|précisait|répond|répondait|note|notait|selon|en ces termes|discours|lettre|entretien)(?!\p{L})/iu;

const spanish =
  /(?<!\p{L})(dice|dijo|escribe|escribió|afirma|afirmó|declara|declaró|señala|señaló|añade|añadió|advierte|advirtió|sostiene|sostuvo|según|discurso|carta|entrevista)(?!\p{L})/iu;

const speech = [english, hindi, german, french, spanish];

/**
 * Says how surely (0 to 1) a sentence announces somebody's words: it ends in a colon (in Hindi often with
 * a dash) and speaks of saying.
 */
export function leadInStrength(sentence: string): number {
  const text = sentence.trim();
  if (!/:[-–—]?$/.test(text)) return 0;
  const close = text.slice(-90);
  return speech.some(words => words.test(close)) ? 0.9 : 0.3;
}
