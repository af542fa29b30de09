import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';

type Handle = (this: CompileContext, token: Token) => void;

/**
 * Makes boxes those of items alone: after an empty item micromark takes a `[x]` that begins the next
 * paragraph for the item's, which would lose it. It stays text there.
 */
export function taskItems(extension: Extension): Extension {
  const { taskListCheckValueChecked: checked, taskListCheckValueUnchecked: unchecked } =
    extension.exit ?? {};
  if (!checked || !unchecked) return extension;
  const only = (handle: Handle): Handle =>
    function (token) {
      if (isInItem(this)) handle.call(this, token);
    };
  return {
    ...extension,
    exit: {
      ...extension.exit,
      taskListCheckValueChecked: only(checked),
      taskListCheckValueUnchecked: only(unchecked),
      taskListCheck(token) {
        if (isInItem(this)) return;
        this.enter({ type: 'text', value: this.sliceSerialize(token) }, token);
        this.exit(token);
      },
    },
  };
}

function isInItem({ stack }: CompileContext): boolean {
  return stack.at(-2)?.type === 'listItem';
}
