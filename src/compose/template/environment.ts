import Handlebars from 'handlebars';
import { helpers } from '../helper/index.ts';
import { inner } from './rewrite/inner.ts';

/** Makes a Handlebars that has nothing but what our table of helpers gives it. */
export function environment(): typeof Handlebars {
  const env = Handlebars.create();
  for (const name of ['log', 'lookup', 'helperMissing', 'blockHelperMissing'])
    env.unregisterHelper(name);
  env.unregisterDecorator('inline');
  return env;
}

/** How every template is compiled. */
export function compileOptions() {
  const known = [...helpers.keys(), inner.print, inner.get].map(name => [name, true]);
  return {
    noEscape: true,
    knownHelpers: Object.fromEntries(known) as KnownHelpers,
    knownHelpersOnly: true,
  };
}
