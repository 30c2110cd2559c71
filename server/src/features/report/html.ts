/** HTML in which no word of the copy can act as markup. */

/** Markup that is safe as it stands: made by `html` alone. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[] | null;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Fit for text and for a quoted attribute. Controls that HTML has no place for become spaces. */
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ');

const rendered = (part: Part): string => {
  if (part === null) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
};

/** A template whose values are escaped, but for those that are `Html` themselves. Attributes must stand in quotation marks. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.map((string, index) => (index === 0 ? string : rendered(parts[index - 1]!) + string)).join(''),
});

/** Text of the product itself (style, script), as it stands. */
export const verbatim = (markup: string): Html => ({ markup });
