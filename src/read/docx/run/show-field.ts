import { build as b } from '../../../brief/index.ts';
import type { Field } from '../context.ts';
import { childOf, elementsOf, isOn, valOf, type XmlElement } from '../package/xml.ts';
import { numberIn } from '../style/styles.ts';
import type { Inline } from './inline.ts';
import { put, putText } from './put.ts';
import type { RunState } from './run.ts';
import { signOf } from './symbol.ts';

/** What a field shows that has no result of its own, by its first word. */
const shown: Readonly<Record<string, (rest: string, field: Field) => string | undefined>> = {
  FORMCHECKBOX: (_, { form }) => (isChecked(childOf(form, 'w:checkBox')) ? '☒' : '☐'),
  FORMDROPDOWN: (_, { form }) => chosenIn(childOf(form, 'w:ddList')),
  GOTOBUTTON: rest => /^\S+\s+([\s\S]+)$/.exec(rest)?.[1],
  MACROBUTTON: rest => /^\S+\s+([\s\S]+)$/.exec(rest)?.[1],
  QUOTE: rest => /^"([^"]*)"/.exec(rest)?.[1],
  SYMBOL: signIn,
};

/** Shows a field that closed without a result: the box of a form, a sign, words that its instruction holds. */
export function showField(field: Field, state: RunState, inline: Inline): void {
  if (inline.offset > field.from) return;
  const [, name = '', rest = ''] = /^\s*(\w+)\s*([\s\S]{0,2000})/.exec(field.instruction) ?? [];
  const words = shown[name.toUpperCase()]?.(rest.trim(), field);
  if (words !== undefined) putText(words, state, inline);
  if (!/^EQ$/i.test(name) || rest.trim() === '') return;
  const text = rest.replace(/\s+/g, ' ').trim();
  inline.context.say('markup-unsupported', { kind: 'An equation', text }, inline.paragraph);
  put(b.unsupported('equation', text), text.length, state, inline);
}

function isChecked(box: XmlElement | undefined): boolean {
  return isOn(box, 'w:checked') ?? isOn(box, 'w:default') ?? false;
}

function chosenIn(list: XmlElement | undefined): string | undefined {
  const at = numberIn(valOf(list, 'w:result') ?? valOf(list, 'w:default')) ?? 0;
  return elementsOf(list).filter(child => child.name === 'w:listEntry')[at]?.attributes['w:val'];
}

function signIn(rest: string): string | undefined {
  const code = /^(0x[0-9a-f]{1,6}|\d{1,6})\b/i.exec(rest)?.[1];
  const font = /\\f\s+"?([^"\\]+)/i.exec(rest)?.[1]?.trim() ?? '';
  return code === undefined ? undefined : signOf(font, Number(code));
}
