import {
  type Brief,
  build as b,
  type Flow,
  plainText,
  positioned,
  rewrite,
  type Sentence,
} from '../../brief/index.ts';
import { type Message, type Result, say } from '../../message/index.ts';
import { nameIn } from './name-in.ts';
import { speakerInHindi } from './speaker-in-hindi.ts';

/**
 * Infers who speaks in a block quotation that names nobody, from its lead-in and the sentence before
 * it. The result is `computed`: it stays in the tree and no edition prints it.
 */
export function inferAttributions(brief: Brief, file: string): Result<Brief> {
  const messages: Message[] = [];
  const infer = (children: readonly Flow[]): Flow[] =>
    children.map((node, i) => {
      if (
        node.type !== 'quotation' ||
        node.display !== 'block' ||
        node.missing ||
        node.attribution ||
        !node.leadIn
      )
        return node;
      const before = children[i - 1];
      if (before?.type !== 'paragraph') return node;
      const sentences = before.children
        .filter((c): c is Sentence => c.type === 'sentence')
        .map(plainText);
      const [leadIn = '', ...earlier] = sentences.reverse();
      const who = speakerOf(leadIn, earlier);
      if (who === undefined) return node;
      messages.push(say('attribution-inferred', { who }, { file, ...positioned(node.position) }));
      const from = node.leadIn;
      return {
        ...node,
        attribution: b.attribution([b.text(who, { origin: 'computed', from })], 'computed'),
      };
    });
  const value = rewrite(brief, node =>
    node.type === 'section' ? { ...node, children: infer(node.children) } : node,
  );
  return { value, messages };
}

// What is longer is no sentence: the patterns try each of its words as the first of a name.
const longest = 1000;

const name = String.raw`(?:\p{Lu}[\p{L}’'.\u2011-]*)(?:\s+\p{Lu}[\p{L}’'.\u2011-]*)*`;
const list = new RegExp(
  String.raw`\b(?:the\s+)?${name}(?:,\s+${name})*,?\s+and\s+${name}(?=\s+(?:have|has|had|are|were|jointly|\p{Ll}+ed)\b)`,
  'u',
);
const possessive = new RegExp(
  String.raw`(${name}?)[’']s?\s+(?:statement|words|remarks?|speech|letter|message|claim|view)\b`,
  'u',
);
const thing = /\bthe\s+(?:\p{Ll}+\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)*/u;
const leading = /^(?:According\s+to|After|At|By|From|In|On|To|Under|With)\s+/;
const opening = /^(He|She|They|It|His|Her|Their|Its)\b/;

/** Gives the speaker that a lead-in announces; `before` holds the earlier sentences, nearest first. */
export function speakerOf(leadIn: string, before: readonly string[]): string | undefined {
  if (leadIn.length > longest) return undefined;
  if (/\p{Script=Devanagari}/u.test(leadIn)) return speakerInHindi(leadIn, before);
  const place =
    /\b(?:in|under|by)\s+((?:Article|Section|Clause|Chapter|Paragraph)\s+\d+[\d.()a-z]*)/.exec(
      leadIn,
    )?.[1];
  const kind =
    /\b(joint statement|statement|declaration|communiqué|letter|speech|press release)\b/.exec(
      leadIn,
    )?.[1];
  const with_ = (who: string | undefined) =>
    who && (place ?? kind) ? `${who} (${place ?? kind})` : who;
  if (!opening.test(leadIn)) return with_(subjectOf(leadIn));
  const referent = /^Its?\b/.test(leadIn) ? thingIn : /^The/.test(leadIn) ? listIn : personIn;
  for (const sentence of before.slice(0, 2)) {
    const found = sentence.length > longest ? undefined : referent(sentence);
    if (found) return with_(found);
  }
  return undefined;
}

function thingIn(sentence: string): string | undefined {
  return thing.exec(sentence)?.[0];
}

function listIn(sentence: string): string | undefined {
  const found = list.exec(sentence)?.[0];
  return found && nameIn(found);
}

function personIn(sentence: string): string | undefined {
  const owner = possessive.exec(sentence)?.[1]?.replace(/[’']s$/, '');
  // Whose the words are stands last, whatever leads up to it: "In Singh’s speech".
  return (owner && nameIn(owner.replace(leading, ''))) ?? subjectOf(sentence);
}

const subject = new RegExp(
  String.raw`^(?:[\p{L}\s]{3,20},\s+)?((?:the\s+|The\s+)?${name})(?=,?\s+(?:has|have|had|also|then|later|said|says|stated|states|added|adds|wrote|writes|noted|notes|warned|argued|declared|announced|replied|told|recalled|directed|observed|remarked|explained|testified|concluded)\b)`,
  'u',
);

function subjectOf(sentence: string): string | undefined {
  const who = subject.exec(sentence)?.[1];
  return who && nameIn(who);
}
