/**
 * Says whether an address outside the document may be carried: http, https or mailto, and nothing
 * in it that ends or hides an address (white space, control characters).
 */
export function isSafeUrl(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(url);
}
