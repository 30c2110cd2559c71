/** Addresses of articles and of the sidecars beside them. */
import { sidecarNameOf } from '../../annotations/sidecar/sidecar.ts';
import { fileName, plain } from '../../style/file-address.ts';

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
