import { pointsBack } from './en-points-back.ts';
import type { Language } from './language.ts';
import { ordinalBy } from './ordinal-by.ts';

export const en: Language = {
  script: /\p{Script=Latin}/u,
  turn: /^(however|nevertheless|nonetheless|yet|but|conversely|on the (other hand|contrary)|(by|in) contrast|instead|even so|still|that said|despite (this|that|these))\b/i,
  soft: /^(thus|hence|therefore|consequently|accordingly|as a result|in (sum|short|conclusion|fact|particular|addition)|overall|moreover|furthermore|additionally|besides|indeed|also)\b|^[^,]{0,40}, (therefore|thus|hence|moreover|furthermore|also),/i,
  open: /^(and|or|so|nor|this|that|these|those|such|he|she|it(?! (is|was|has been|seems|appears|remains)\b[^.]{0,60}\b(that|to)\b)|they|we|his|her|hers|their|theirs|its|similarly|likewise|in turn|in the same (vein|way|manner)|as such|for (example|instance)|both(?![^,;.]*\band\b)|the (latter|former|same|other|above|said|following)|here|there(?!\s+(is|are|was|were|has|have|had|will|would|could|may|might|can|must|should|seems?|remains?)\b)|then|of (these|them|this)|among (these|them|others)|(one|some|many|most|none|each|all|neither|either) of (these|them|those)|another|others|doing so|not only (that|this)|in (this|that|these|those|doing so)|to (this|that) end|from (this|these|that)|with (this|that|these)|at (this|that) (point|stage)|under (this|these)|by (this|that|doing so)|after (this|that)|because of (this|that)|on (this|that|these)|given (this|that|these)|as a consequence)\b/i,
  pointsBack,
  ordinal: ordinalBy([
    /^first(ly)?,/i,
    /^second(ly)?,/i,
    /^third(ly)?,/i,
    /^fourth(ly)?,/i,
    /^fifth(ly)?,/i,
    /^sixth(ly)?,/i,
    /^seventh(ly)?,/i,
  ]),
  fellows:
    /\b(the|these|those) ((first|last|previous|other|preceding|above) )?(two|three|four|five|six|others)(?= (are|is|have|has|were|was|will|should|must|can|do|above|before)\b|[.,;]|$)|\bthe (above|foregoing|preceding)\b(?! \p{L}+ing)|\b(all|both|none|any|each) of (these|those|them|the above)\b/iu,
  parallel: /^(similarly|likewise|in the same|also|another|as such|in this|both)\b/i,
  concession: /^(while|although|though|even if)\b/i,
  announcement: /^(however|nevertheless|nonetheless|but|yet|and)\b,?\s*|\bhowever\b/gi,
  caveat:
    /\b(however|nevertheless|did not (reveal|produce|yield|result|lead|deliver|say|specify|include)|(is|are|remains?|was|were) (un(likely|clear|certain|known|proven|tested|resolved|verified)|yet to be|to be (seen|ascertained))|yet to be|not (yet|clear|known|certain|evident|been confirmed)|remains? (un|to be)\p{L}*|no (clear|firm|concrete|public|hard) \p{L}+|little (evidence|in the way|detail|progress)|(much|anything) in terms of|limits?|wary|caution(ed|s)?|alleged(ly)?|reportedly|unconfirmed|falls? short|only part|arguably|on condition|should not be (over|read)\p{L}*|not without|in theory|doubts?)\b/iu,
  duty: /\b(should|must|ought to|needs? to|recommends?|recommended|urges?|call(s|ed)? (on|for|upon)|we propose)\b/i,
  commitment:
    /\b(sign(ed|ing|s)|agree(d|s|ment)|treaty|pledg(e|es|ed)|commit(s|ted|ment)|will (immediately )?provide|undert(akes?|ook)|ratif\p{L}+|adopt(s|ed)|announc(es|ed))\b/iu,
  figure:
    /\b\d[\d.,]{0,20}\s{0,2}(per cent|percent|%|million|billion|trillion|crore|lakh|km|tonnes?)|[$€£₹]\s?\d/i,
  implication:
    /^for (the )?\p{Lu}[\p{L}’'-]+|\b(implications?|consequences?|ramifications?) (for|of)\b|^what (this|it) means\b/iu,
  verdict:
    /\b(therefore|thus|signals?|signif(y|ies)|reflects?|highlights?|underlines?|underscores?|demonstrates?|shows? that|suggests?|means that|marks? (a|an|the)|crucial(ly)?|decisive|key|in (short|sum|conclusion)|consequently)\b/i,
  binding:
    /\b(Article|Section|Clause|Treaty|Act|Convention|resolution|agreement|protocol|communiqué|shall|undertakes?|will (immediately )?(provide|take|ensure))\b/u,
  request:
    /^(please )?(summari[sz]e|describe|explain|discuss|outline|list|tell|give|show|find|what|how|why|who|which|where|when|did|does|do|is|are|was|were)\b|^(this|the|my|our) (topic|subject|theme|question) (is|are|concerns)\b/i,
  filler:
    /\b(summari[sz]e[sd]?|describ(e|es|ed)|explain(s|ed)?|discuss(es|ed|ing|ions?)?|meetings?|group|talk(s|ed|ing)?|th(ink|inks|ought)|sa(y|ys|id|ying)|mean(s|t)?|respond(s|ed)?|opinions?|views?|elaborat(e|es|ed)|consider(s|ed)?|conclusions?|situations?|topics?|subjects?|themes?|concerns|questions?|things?|issues?|including|regarding|concerning|about|according)\b/gi,
  stop: (
    'a about above after again against all also although always am among an and any are as at be became because become been ' +
    'before being between both but by can could did do does doing done down during each either else even ever every few for from ' +
    'further had has have having he her here hers him his how however i if in indeed into is it its itself just last less like likely ' +
    'made make many may me might more moreover most much must my near neither no nor not notably now of off often on once one only or ' +
    'other our out over own per perhaps same say see seem shall she should similarly since so some still such than that the their them ' +
    'then there therefore these they this those though through thus to too toward towards two under until up upon us very via was we ' +
    'well were what when where whether which while who whom whose why will with within without would yet you your'
  ).split(' '),
};
