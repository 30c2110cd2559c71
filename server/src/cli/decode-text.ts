/** Bytes to text: UTF-8 and UTF-16 by their marks, UTF-8 without one, and a plain word about everything else. */

/** Names that `--encoding` takes, beside finding it out by itself (`auto`). */
export const allEncodings = ['auto', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof allEncodings)[number];

export type Decoded = { readonly text: string } | { readonly error: string };

/** How far a NUL byte is looked for; the same eight thousand bytes as git and grep. */
const probedBytes = 8000;

/** The text without a byte-order mark, or why it is none. `encoding` is what the caller insists on; `auto` looks at the bytes. */
export function decodeText(bytes: Uint8Array, encoding: Encoding = 'auto'): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes);
  if (encoding !== 'auto' && encoding !== 'utf-8') return decode(bytes, encoding);
  if (bytes.subarray(0, probedBytes).includes(0)) return { error: 'is not text (it holds null bytes)' };
  return decodeUtf8(bytes);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

const decode = (bytes: Uint8Array, encoding: string): Decoded => ({ text: new TextDecoder(encoding).decode(bytes) });

function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return {
      error: 'is not UTF-8; if it is an older Windows or Latin-1 file, save it as UTF-8 or add --encoding windows-1252',
    };
  }
}
