/** A word for a page's content policy that nobody can guess. */

/** 32 hexadecimal digits, 128 bits. */
export const createNonce = (): string =>
  Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
