import { type BriefSettings, briefSettings, placeIn, readSettings } from '../../config/index.ts';
import { type Message, say } from '../../message/index.ts';
import { group } from '../group.ts';
import type { Claim } from '../reader.ts';

export interface FrontMatter {
  settings: BriefSettings;
  messages: Message[];
  /** The source with spaces in the place of the front matter: every offset stays what it is. */
  body: string;
  claims: Claim[];
}

// As in pandoc, the line after the opening `---` is not blank: else the line is a thematic break.
const block =
  /^(\uFEFF?---[ \t]*(?:\r\n|\n|\r))(?![ \t]*(?:\r|\n|$))([\s\S]*?(?:\r\n|\n|\r))??(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/;

// Front matter that never closes: lines of keys, of which the first is one that a brief may have, and
// what is indented or listed below them.
const open =
  /^(\uFEFF?---[ \t]*(?:\r\n|\n|\r))((?:[A-Za-z][\w-]*:(?:[ \t][^\r\n]*)?(?:\r\n|\n|\r|$)(?:(?:[ \t]+\S|- |#)[^\r\n]*(?:\r\n|\n|\r|$))*)+)/;

function openFrontMatter(source: string): RegExpExecArray | undefined {
  const found = open.exec(source) ?? undefined;
  const key = /^[\w-]+/.exec(found?.[2] ?? '')?.[0];
  return key !== undefined && Object.hasOwn(briefSettings.shape, key) ? found : undefined;
}

/** Reads the settings at the head of a source, and gives the source without them. */
export function frontMatter(source: string, file: string): FrontMatter {
  const closed = block.exec(source);
  const found = closed ?? openFrontMatter(source);
  if (!found) return { settings: {}, messages: [], body: source, claims: [] };
  const opening = group(found, 1);
  const place = placeIn(source);
  const { settings, messages } = readSettings(group(found, 2), {
    file,
    firstOffset: { line: 2, column: 1, offset: opening.length },
  });
  const end = found[0].length;
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  if (!closed)
    messages.unshift(
      say('front-matter-open', {}, { file, position: place(start, opening.trimEnd().length) }),
    );
  const blank = source.slice(start, end).replace(/[^\r\n]/g, ' ');
  return {
    settings,
    messages,
    body: source.slice(0, start) + blank + source.slice(end),
    claims: [{ position: place(start, end), as: 'syntax', name: 'front-matter' }],
  };
}
