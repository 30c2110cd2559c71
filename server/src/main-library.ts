/** Entry of the library, `copydesk/engine`. */
export type * from './library/annotated-article.ts';
export { createAnnotator } from './library/create-annotator.ts';
