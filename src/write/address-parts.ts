import type { Link } from '../brief/index.ts';

/** Up to how many characters an address, or the name of its server, stays in one piece. */
const whole = 30;
/** Up to how many characters its last part stays with the one before. */
const shortest = 5;

const server = /^(?:[a-z]+:\/{0,2})?[^/?#]*/iu;

/** Says whether a link prints its own address, so that no word of it is anybody's prose. */
export function printsAddress({ url, children: [text, ...others] }: Link): boolean {
  if (text?.type !== 'text' || others.length > 0) return false;
  return /^(?:https?:\/\/|www\.)\S+$/iu.test(text.value) || url === `mailto:${text.value}`;
}

/**
 * Parts an address where a line may break: before the signs that join its pieces, and after an equals
 * sign, as The Chicago Manual of Style has it. A hyphen or a full stop at the end of a line would be
 * taken for the sentence's. The parts make up the address.
 */
export function addressParts(address: string): string[] {
  if (address.length <= whole) return [address];
  const [name = ''] = server.exec(address) ?? [];
  const head = name.length <= whole ? [name] : name.split(/(?<=\/\/)|(?<!^)(?=[.@])/u);
  const rest = address.slice(name.length).split(/(?<![/.~,_?#%&;-])(?=[/.~,_?#%&;-])|(?<==)/u);
  const parts = [...head, ...rest].filter(part => part !== '');
  // An ending such as ".html" alone on a line looks lost.
  const end = (parts.at(-1) ?? '').length <= shortest ? parts.splice(-2).join('') : '';
  return end === '' ? parts : [...parts, end];
}
