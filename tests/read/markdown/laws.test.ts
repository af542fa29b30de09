import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyNode, childNodes, plainText, visit } from '../../../src/brief/index.ts';
import { checkTree } from '../../../src/brief/schema/index.ts';
import { Trouble } from '../../../src/message/index.ts';
import { markdown } from '../../../src/read/markdown/index.ts';
import type { Reading } from '../../../src/read/reader.ts';
import { misplaced, unclaimed, withoutPositions } from '../../helper/markdown-law.ts';

const seed = 20240624;
const read = (source: string) => markdown.read(source, { file: 'a.md' });

/** Names the syntax that may hold letters or digits: addresses, names and numbers, not words. */
const wordy =
  /^(?:link|linkReference|definition|footnoteDefinition|containerDirective|listItem|list|paragraph|html|comment|front-matter|title|pinned-id|caption-opening|attribution|edge-space|table)$/;

function silent(source: string, { claims }: Reading): string[] {
  return claims
    .filter(c => !wordy.test(c.name))
    .map(c => source.slice(c.position.start.offset, c.position.end.offset))
    .filter(text => /[\p{L}\p{N}]/u.test(text));
}

function keepsTheLaw(source: string): void {
  const reading = read(source);
  expect(unclaimed(source, reading)).toEqual([]);
  expect(misplaced(source, reading.value)).toEqual([]);
  expect(silent(source, reading)).toEqual([]);
  checkTree(reading.value);
}

const piece = fc.constantFrom(
  ...'* ** _ __ ` `` ~ ~~ [ ] ( ) ![ < > & ; : ::: # ## - -- — + = | \\ / @ ! { } " \' . , 1. 2) 0 a b'.split(
    ' ',
  ),
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '    ',
    '\t',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n    ',
    '\n\n',
  ],
  ...[
    '[^1]',
    '\n\n[^1]: ',
    '[a]: b\n',
    '](c)',
    '](#d "e")',
    '<sup>',
    '</sup>',
    '<sup>1</sup>',
    '<br>',
    '<b>',
    '</b>',
  ],
  ...[
    '<!--',
    '-->',
    '```',
    '\n```\n',
    '---',
    '\n---\n',
    '***',
    '|a|b|\n|-|-|\n',
    '\nTable: c\n\n',
    '\n: c\n\n',
  ],
  ...[
    ':::quotation{by="f"}\n',
    '\n:::\n',
    ':::section[g]{role=body #h}\n',
    '::leaf{i}',
    '{#j}',
    '![k](l.png "m")',
  ],
  ...[
    '&amp;',
    '&#32;',
    '&mdash;',
    '&#0;',
    '\\*',
    '\\[',
    '\\\n',
    'https://n.org',
    'www.o.org',
    'p@q.org',
  ],
  ...[
    '\u0000',
    '\u00AD',
    '\uFEFF',
    '\uD800',
    '😀',
    'é',
    'क्षि',
    '\u2028',
    '\f',
    '“r”',
    '# s\n',
    '\n===\n',
  ],
);

describe('law 1: nothing is lost silently', () => {
  it('holds for Markdown of any shape', () => {
    const source = fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join(''));
    fc.assert(fc.property(source, keepsTheLaw), { seed, numRuns: 1500 });
  });

  it('holds behind front matter and a byte order mark', () => {
    const source = fc
      .tuple(fc.constantFrom('', '\uFEFF'), fc.array(piece, { maxLength: 20 }))
      .map(([bom, pieces]) => `${bom}---\ntitle: s\n---\n${pieces.join('')}`);
    fc.assert(fc.property(source, keepsTheLaw), { seed, numRuns: 300 });
  });
});

// Documents whose words are known: `word` gives the next one each time it is called.
const frames: readonly ((word: () => string) => string)[] = [
  w => `${w()} *${w()}* **${w()} _${w()}_** ~~${w()}~~\n${w()} \`${w()}\``,
  w => `## ${w()} *${w()}* {#id}`,
  w => `> ${w()}\n> ${w()}\n>\n> — ${w()} *${w()}*`,
  w => `- ${w()}\n- [ ] ${w()}\n  1. ${w()}\n\n     ${w()}`,
  w => `| ${w()} | **${w()}** |\n|---|---|\n| ${w()} | \`${w()}\` |\n\nTable: ${w()}`,
  w => `${w()}[^n]\n\n[^n]: ${w()}\n\n    ${w()}`,
  w => `[${w()}](https://x.org) [${w()}](javascript:x) [${w()}][ref] ![](a.png)\n\n[ref]: /b`,
  w => `:::quotation{by="${w()}"}\n${w()}\n:::`,
  w => `:::section[${w()}]{role=summary}\n\n# ${w()}\n\n${w()}\n:::`,
  w => `:::other\n${w()}\n:::\n\n::leaf[${w()}]`,
  w => `<div>${w()}</div>\n\n<sub>${w()}</sub> <u>${w()}</u>`,
  w => `![a](b.png "${w()}")\n\n    ${w()}\n\n${w()}\n===`,
];

describe('every word of the source', () => {
  const documents = fc.array(fc.nat(frames.length - 1), { maxLength: 12 }).map(picks => {
    const words: string[] = [];
    const word = () => {
      words.push(`w${words.length}w`);
      return words.at(-1) ?? '';
    };
    const source = `# ${word()}\n\n${picks.map(i => frames[i]?.(word) ?? '').join('\n\n<!-- -->\n\n')}\n`;
    return { source, words };
  });

  const textOf = (node: AnyNode): string[] =>
    'value' in node
      ? [node.value]
      : node.type === 'unsupported'
        ? [node.text]
        : childNodes(node).flatMap(textOf);

  it('is in the tree, once', () => {
    fc.assert(
      fc.property(documents, ({ source, words }) => {
        const { value } = read(source);
        const found = `${value.metadata.title} ${textOf(value).join(' ')}`.match(/w\d+w/g) ?? [];
        expect(found.sort()).toEqual([...words].sort());
      }),
      { seed, numRuns: 200 },
    );
  });

  it('is the same whatever ends a line', () => {
    fc.assert(
      fc.property(documents, ({ source }) => {
        const crlf = read(source.replaceAll('\n', '\r\n')).value;
        expect(withoutPositions(crlf)).toEqual(withoutPositions(read(source).value));
      }),
      { seed, numRuns: 100 },
    );
  });
});

describe('markdown', () => {
  it('takes a first heading for the title unless the settings give another', () => {
    expect(read('# A *b*\n\nText').value.metadata.title).toBe('A b');
    const same = read('---\ntitle: A b\n---\n# A *b*\n').value;
    expect([same.metadata.title, same.children]).toEqual(['A b', []]);
    const other = read('---\ntitle: Other\n---\n# A *b*\n').value;
    expect([other.metadata.title, other.children.length]).toEqual([undefined, 1]);
    expect(read('Text\n\n# A').value.metadata.title).toBeUndefined();
  });

  it('says that a note marker in the title is left out', () => {
    expect(read('# A[^1]\n\n[^1]: b').messages.map(m => m.rule)).toEqual(['title-simplified']);
    const rules = (source: string) => read(source).messages.map(m => m.rule);
    expect(rules('# <script>A</script>')).toEqual(['title-simplified', 'title-simplified']);
    expect(rules('# <b>A</b> <!-- b --> H<sub>2</sub>O')).toEqual([]);
  });

  it('completes relative addresses from the address of the source', () => {
    const { value, messages } = read('---\nsource: https://x.org/a/b\n---\n[c](/d) [e](../f)');
    const urls: string[] = [];
    visit(value, node => {
      if (node.type === 'link') urls.push(node.url);
      return undefined;
    });
    expect([urls, messages]).toEqual([['https://x.org/d', 'https://x.org/f'], []]);
  });

  it('places what is wrong with front matter in the whole file', () => {
    const [message] = read('---\r\ntitle: x\r\ntitel: y\r\n---\r\n').messages;
    expect(message?.place?.position?.start).toEqual({ line: 3, column: 1, offset: 15 });
  });

  it('takes a line of dashes before a blank line for a break, not for front matter', () => {
    expect(read('---\n\na: b\n\n---\n').value.children.map(n => n.type)).toEqual([
      'thematicBreak',
      'paragraph',
      'thematicBreak',
    ]);
  });

  it('puts U+FFFD for what no format carries, and says so', () => {
    const { value, messages } = read('a\u0000b\u0007c\uD800d &#0; e\fg');
    expect(plainText(value)).toBe('a\uFFFDb\uFFFDc\uFFFDd \uFFFD e g');
    expect(messages.map(m => m.reason)).toEqual(['Repaired: 3 control characters, put as U+FFFD']);
  });

  it('stops when it is told to', () => {
    const controller = new AbortController();
    controller.abort();
    expect(() => markdown.read('a', { file: 'a.md', signal: controller.signal })).toThrow();
  });

  it('reads prototype names as the words they are', () => {
    const source =
      '[^constructor] [__proto__][]\n\n[__proto__]: https://x.org\n\n[^__proto__]: a\n\n:::constructor{__proto__=x}\nb\n:::';
    keepsTheLaw(source);
    expect(read(':::section{role=constructor}\nb\n:::').messages[0]).toBeInstanceOf(Object);
    expect(() => read(source)).not.toThrow(Trouble);
  });
});
