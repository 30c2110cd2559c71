/** What a document's file is called. */

/** The last part of an address, its percent signs read; as it stands where they are malformed. */
export function fileName(uri: string): string {
  const name =
    uri
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
