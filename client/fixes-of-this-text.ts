/** Fixes for the text that they were made for: what is worked out for an earlier one would go to other words. */

/**
 * What the server offers for a document, or nothing where it has been edited since it was asked: VS Code takes edits for the text as it is when they
 * arrive.
 */
export async function fixesOfThisText<Offers>(
  document: { readonly version: number },
  offers: () => PromiseLike<Offers> | Offers,
): Promise<Offers | []> {
  const { version } = document;
  const found = await offers();
  return document.version === version ? found : [];
}
