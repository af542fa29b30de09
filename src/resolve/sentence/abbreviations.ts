const words = (list: string) => new Set(list.split(' '));

/** Abbreviations that something always follows: titles, and what stands before a number or a name. */
export const leading = words(
  'St Ste Mr Mrs Ms Messrs Dr Drs Prof Rev Hon Sen Rep Gov Gen Col Lt Sgt Capt Maj Adm Brig Cmdr Amb Sec Pres Supt Fr Sr Shri Smt ' +
    'Art Arts art arts Sect sec Sec Reg Regs Ch ch Cl cl Para Paras para paras par Fig Figs fig figs Tab tab Vol vol Vols vols p pp P Pp ' +
    'No Nos no nos Nr nr Rs vs v cf Cf eg e.g ie i.e viz approx ca c op cit ed eds trans Pub Stat Cir Dist Supp Ser ser Bd Reg Dept ' +
    'bzw z.B d.h Abs Bd Hr Fr M MM Mme Mlle art n° Sra Sres Dra pág núm',
);

/** Abbreviations that may end a sentence as well; only the word after them can tell. */
export const either = words(
  'Inc Ltd Co Corp Bros Jr Sr etc al Ibid ibid seq Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec usw a.m p.m A.M P.M Ph.D U.S.C',
);

/** Words that open a sentence and no name. */
export const openers =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|With|As|If|When|While|Since|After|Before|Although|Though|However|Moreover|This|That|These|Those|There|Here|It|Its|He|She|They|We|You|I|His|Her|Their|Our|But|And|Or|Nor|So|Yet|Such|Some|Many|Most|All|Both|Each|No|Not|One|Two|What|Who|Why|How|Der|Die|Das|Ein|Eine|Le|La|Les|Un|Une|Il|Elle|El|Los|Las)\b/u;
