import type {
  Code,
  Extension,
  Previous,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';
import { say, Trouble } from '../../message/index.ts';

import { limits } from './limits.ts';
import type { Part } from './parts.ts';

const delimiters = '!&*<[\\]_`~';

/**
 * Makes a micromark extension that counts delimiters in each run of inline text, where the time goes
 * (attention and labels are quadratic), and gives up on the file when one holds too many. It takes
 * part as a construct that never matches, so code and other literal text is not counted.
 */
export function guard(file: string, part: Part): Extension {
  const seen = new WeakMap<TokenizeContext, { count: number; last: number }>();
  const tokenize: Tokenizer = function (_effects, _ok, nok): State {
    const state = seen.get(this) ?? { count: 0, last: -1 };
    seen.set(this, state);
    return (code: Code) => {
      const { line, column, offset } = this.now();
      // Attempts go back and come again; a delimiter counts once.
      if (offset > state.last) {
        state.last = offset;
        if (++state.count > limits.block) {
          const start = { line: line + part.line, column, offset: offset + part.from };
          const position = { start, end: start };
          throw new Trouble(
            say(
              'markup-too-dense',
              { where: 'one block', limit: limits.block, unit: 'delimiters' },
              { file, position },
            ),
          );
        }
      }
      return nok(code);
    };
  };
  // A construct is a place to break text at: inside a run of backticks there must be none.
  const previous: Previous = code => code !== 96;
  const construct = { name: 'guard', tokenize, previous };
  return {
    text: Object.fromEntries([...delimiters].map(c => [c.charCodeAt(0), construct])),
  };
}
