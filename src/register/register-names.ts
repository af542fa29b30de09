/** The names that `--register` takes. */
export const registerNames = ['quotations', 'figures', 'notes', 'names'] as const;
export type RegisterName = (typeof registerNames)[number];
