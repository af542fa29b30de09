/** The ids of the page's own parts; no node's id holds a colon. */
export const ownIds = {
  text: ':text',
  title: ':title',
  notes: ':notes',
  contents: ':contents',
} as const;
