/** Every verb of the command line; a verb is loaded when it is called, for each needs other parts. */
export const commands = {
  build: async () => (await import('./build.ts')).build,
  diff: async () => (await import('./diff/index.ts')).diff,
  check: async () => (await import('./check.ts')).check,
  verify: async () => (await import('./verify.ts')).verify,
  explain: async () => (await import('./explain.ts')).explain,
  inspect: async () => (await import('./inspect.ts')).inspect,
  audiences: async () => (await import('./audiences.ts')).audiences,
  approve: async () => (await import('./approve.ts')).approve,
  init: async () => (await import('./init/index.ts')).init,
  rules: async () => (await import('./rules.ts')).listRules,
};

/** Loads the verb that a command line begins with, or all of them where it begins with none. */
export async function commandsFor(args: readonly string[]) {
  const named = Object.entries(commands).filter(([name]) => name === args[0]);
  const wanted = named.length > 0 ? named : Object.entries(commands);
  return Promise.all(wanted.map(([, load]) => load()));
}
