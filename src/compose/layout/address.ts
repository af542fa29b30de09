/** Says whether an address may be linked: on the web, a mailbox, or a place in the document. */
export function allowedAddress(url: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s]|#[^\s])/i.test(url) && !/[\s\p{Cc}]/u.test(url);
}
