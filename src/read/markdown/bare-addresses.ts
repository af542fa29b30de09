import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';

/**
 * Tames how micromark finds bare addresses in GFM. As it stands each letter is tried as the start of
 * a mail address, which makes plain text five times slower, and each try walks back to the nearest
 * open bracket, which is quadratic. Here mail addresses are left to `mailLinks`, and only what
 * begins with `http` or `www.` is tried.
 */
export function bareAddresses(extension: Extension): Extension {
  const text: NonNullable<Extension['text']> = {};
  for (const [code, value] of Object.entries(extension.text ?? {})) {
    const constructs = (Array.isArray(value) ? value : [value]).filter(
      construct => construct !== undefined && construct.name !== 'emailAutolink',
    ) as Construct[];
    if (constructs.length > 0) text[Number(code)] = constructs.map(tame);
  }
  return { ...extension, text };
}

function tame(construct: Construct): Construct {
  if (construct.name === 'protocolAutolink') return only('http', construct);
  if (construct.name === 'wwwAutolink') return only('www.', construct);
  return construct;
}

function only(opening: string, construct: Construct): Construct {
  const lookAhead: Construct = { tokenize: matching(opening), partial: true };
  const tokenize: Tokenizer = function (effects, ok, nok) {
    return effects.check(lookAhead, construct.tokenize.call(this, effects, ok, nok), nok);
  };
  return { ...construct, tokenize };
}

/** Makes a tokenizer that matches letters in either case. */
function matching(opening: string): Tokenizer {
  return (effects, ok, nok) => {
    const step =
      (at: number): State =>
      code => {
        if (at === opening.length) {
          effects.exit('data');
          return ok(code);
        }
        if (code === null || code < 0 || String.fromCharCode(code).toLowerCase() !== opening[at])
          return nok(code);
        if (at === 0) effects.enter('data');
        effects.consume(code);
        return step(at + 1);
      };
    return step(0);
  };
}
