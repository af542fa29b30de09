/** The largest carried document that is unpacked, in bytes: that of a text of the largest size read. */
export const embeddedLimit = 128 * 1024 * 1024;
