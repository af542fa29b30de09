export const number = <T>(d: T): T => d;
