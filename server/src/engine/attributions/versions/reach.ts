/** How far this stage looks. */

/** Features of a word, a quotation or a draft look no further than so many paragraphs to either side, and so many tokens. */
export const reach = { paragraphs: 2, tokens: 60 };
