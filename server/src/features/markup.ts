/** Text for hovers, as Markdown or as plain text, in which no word of the copy can act as markup. */
import { type MarkupContent, MarkupKind } from 'vscode-languageserver-protocol';

/** Makes pieces of text; each piece is safe to be joined to others. */
export interface Markup {
  readonly text: (words: string) => string;
  readonly strong: (words: string) => string;
  /** Words that are not to be there. */
  readonly struck: (words: string) => string;
  readonly link: (words: string, address: string) => string;
  /** Paragraphs of lines; empty lines and paragraphs are left out. */
  readonly content: (paragraphs: readonly (readonly string[])[]) => MarkupContent;
}

/** Markdown if the client prefers or at least takes it; plain text for those that declare nothing. */
export function createMarkup(formats: readonly MarkupKind[] | undefined): Markup {
  const markdown =
    formats?.find((format) => format === MarkupKind.Markdown || format === MarkupKind.PlainText) === MarkupKind.Markdown;
  return markdown ? markdownMarkup : plainMarkup;
}

const join = (paragraphs: readonly (readonly string[])[], lineBreak: string): string =>
  paragraphs
    .map((lines) => lines.filter((line) => line !== '').join(lineBreak))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ');

const plainMarkup: Markup = {
  text: oneLine,
  strong: oneLine,
  struck: (words) => `[-${oneLine(words)}-]`,
  link: (words) => oneLine(words),
  content: (paragraphs) => ({ kind: MarkupKind.PlainText, value: join(paragraphs, '\n') }),
};

/** Markup characters of CommonMark and GitHub's flavour, and what would become a link by itself. Lines never begin with words of the copy. */
const escaped = (words: string): string =>
  oneLine(words)
    .replace(/[\\`*_[\]<>&~|$#{}!@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`);

const markdownMarkup: Markup = {
  text: escaped,
  strong: (words) => `**${escaped(words.trim())}**`,
  struck: (words) => `~~${escaped(words.trim())}~~`,
  link: (words, address) =>
    `[${escaped(words)}](${address.replace(/[()<>\s\\]/g, (character) => encodeURIComponent(character).replace(/[()]/g, percent))})`,
  content: (paragraphs) => ({ kind: MarkupKind.Markdown, value: join(paragraphs, '  \n') }),
};

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
