import type { Root } from 'hast';
import { attribute, eachElement, isElement } from './element.ts';

/** Gives the address that relative ones are completed by: what the page's `base` says, else where the page stands. */
export function baseOf(root: Root, page: string | undefined): string | undefined {
  let said: string | undefined;
  eachElement(root, element => {
    if (isElement(element, 'base')) said ??= attribute(element, 'href');
    return undefined;
  });
  return said !== undefined && URL.canParse(said, page) ? new URL(said, page).href : page;
}
