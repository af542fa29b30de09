const frame =
  /^(please )?(summari[sz]e|describe|explain|discuss|outline|list|tell|give|show|find|what|how|why|who|which|where|when|did|does|do|is|are|was|were)\b/i;
const filler =
  /\b(summari[sz]e[sd]?|describ(e|es|ed)|explain(s|ed)?|discuss(es|ed|ing|ions?)?|meetings?|group|talk(s|ed|ing)?|th(ink|inks|ought)|sa(y|ys|id|ying)|mean(s|t)?|respond(s|ed)?|opinions?|views?|elaborat(e|es|ed)|consider(s|ed)?|conclusions?|situations?|questions?|things?|issues?|including|regarding|concerning|about|according)\b/gi;

/**
 * Gives the words that a request asks for: "Summarise the discussion about ferry subsidies" asks for
 * ferry subsidies. Words of asking are left out only where the text is worded as a request.
 */
export function asked(request: string): string {
  if (!frame.test(request.trim()) || request.split(/\s+/).length < 5) return request;
  const rest = request.replace(filler, ' ');
  return /\p{L}{3}/u.test(rest) ? rest : request;
}
