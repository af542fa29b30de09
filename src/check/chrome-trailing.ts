import { type Flow, plainText } from '../brief/index.ts';
import { say } from '../message/index.ts';
import { isChrome } from '../read/text/recognise/chrome.ts';
import type { Check } from './check.ts';

/** Finds what a web site put below a text and no reader has set aside: links to share, tags, "related". */
export const chromeTrailing: Check = ({ brief, at }) => {
  const found: ReturnType<Check> = [];
  for (const block of lastFirst(brief.children)) {
    const words = plainText(block).trim();
    if (!isChrome(words)) break;
    found.unshift(say('chrome-trailing', { words: words.slice(0, 60) }, at(block)));
  }
  return found;
};

// What is set aside already, and notes, are no end of the running text.
function* lastFirst(flows: readonly Flow[]): Generator<Flow> {
  for (const flow of flows.toReversed()) {
    if (flow.type === 'notes' || (flow.type === 'section' && isAside(flow.role))) continue;
    if (flow.type === 'section') {
      yield* lastFirst(flow.children);
      if (flow.heading) yield { type: 'paragraph', children: flow.heading.children };
    } else yield flow;
  }
}

function isAside(role: string): boolean {
  return role === 'chrome' || role === 'disclaimer' || role === 'author-note';
}
