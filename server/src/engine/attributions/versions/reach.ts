/** How far this stage looks. */

/**
 * Features of a word, a quotation or a draft look no further than so many paragraphs to either side, and so many tokens. Out of a paragraph that a
 * closing mark parts from the next they look at so many tokens, behind it and before it.
 */
export const reach = { paragraphs: 2, tokens: 60, behind: 8, before: 5 };
