/** Addresses of articles and of the sidecars beside them. */
import { sidecarNameOf } from '../../annotations/sidecar/sidecar.ts';
import { fileName, plain } from '../../style/file-address.ts';

/** What names a file behind its path, as some virtual file systems do. */
const behindPath = /(?=[?#]|$)/;

/** Address of the sidecar; of a document that has never been saved as well, where it names what is kept in memory. */
export const sidecarUriOf = (articleUri: string): string => articleUri.replace(behindPath, sidecarNameOf(''));

/** The article's name as people know it, as the sidecar refers to it. */
export const articleNameOf = (articleUri: string): string => fileName(articleUri.replace(/[?#].*$/s, '')) || articleUri;

/** What files of the sidecars' kind are called, for watching them. */
export const sidecarGlob = `**/*${sidecarNameOf('')}`;

/** The article that a file would be the sidecar of, in one spelling of its address; null for other files. */
export function articleKeyOf(uri: string): string | null {
  const path = plain(uri.replace(/[?#].*$/s, ''));
  const ending = sidecarNameOf('');
  return path.endsWith(ending) ? path.slice(0, -ending.length) : null;
}
