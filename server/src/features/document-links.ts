/** Document links: addresses of pages and of people in the copy and its notes. */
import { type DocumentLink, DocumentLinkRequest } from 'vscode-languageserver-protocol';
import { answers, type Feature } from './feature.ts';

export const documentLinks: Feature = {
  capability: ({ capabilities }) =>
    capabilities.textDocument?.documentLink ? { documentLinkProvider: { resolveProvider: false } } : {},
  requests: [
    answers(DocumentLinkRequest.type, null, ({ article, positions }) => {
      const links: DocumentLink[] = [];
      // Word by word, so that no run of characters is looked at from each of its positions.
      for (const word of article.document.text.matchAll(/[^\s<>“”‘’"'()[\]]+/gu)) {
        const address = word[0].replace(/[.,;:!?*_]+$/, '');
        const target = targetOf(address);
        if (target !== null) {
          links.push({ range: positions.range({ start: word.index, end: word.index + address.length }), target });
        }
      }
      return links;
    }),
  ],
};

function targetOf(address: string): string | null {
  if (/^https?:\/\/[^/]+/i.test(address)) return address;
  if (/^www\.[^.]+\./i.test(address)) return `https://${address}`;
  const [user, host, ...more] = address.split('@');
  const isMail = more.length === 0 && /^[\w.+-]+$/.test(user ?? '') && /^[\w-]+\.[\w.-]*\w$/.test(host ?? '');
  return isMail ? `mailto:${address}` : null;
}
