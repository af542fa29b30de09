/**
 * Says whether an address outside the document may be carried: http, https or mailto; a host that no
 * name or password hides; nothing in it that ends an address or turns its letters round (white space,
 * control characters, marks of direction).
 */
export function isSafeUrl(url: string): boolean {
  return (
    /^(?:https?:\/\/[^/?#\\@]+(?:[/?#]|$)|mailto:.)/iu.test(url) &&
    !/[\s\p{Cc}\p{Bidi_Control}]/u.test(url)
  );
}
