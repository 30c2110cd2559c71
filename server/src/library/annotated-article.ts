/** An article read, as plain data: what the library gives and `copydesk annotate` prints. All of it survives JSON and a thread's messages. */

/** Half-open span of UTF-16 units in the text after a byte-order mark is dropped: what `String.prototype.slice` takes. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A pair of quotation marks, marks included. */
export interface AnnotatedQuote extends TextSpan {
  readonly id: string;
  /** A whole utterance; a fragment in the reporter's sentence; words held at arm's length; the name of a work, a nickname, a sign. */
  readonly kind: 'direct' | 'partial' | 'scare' | 'title';
  /** False where the closing mark is missing, or the speech runs on into the next paragraph. */
  readonly closed: boolean;
  /** Id of its attribution. */
  readonly attribution: string | null;
}

/** Who said what, in quotation marks or not. */
export interface AnnotatedAttribution {
  readonly id: string;
  /** Nearly all of the content in quotation marks; some of it; none. */
  readonly kind: 'direct' | 'partial' | 'indirect';
  readonly content: readonly TextSpan[];
  /** The words that name the speaker: “Okoro”, “he”, “a spokesman for the ministry”. */
  readonly source: TextSpan | null;
  /** “said”, “according to”, “:”. */
  readonly cue: TextSpan | null;
  /** Id of the entity that speaks, found through pronouns and earlier paragraphs. */
  readonly speaker: string | null;
  /** Of source and speaker, 0 to 1; of those at 0.9 about nine in ten are right. */
  readonly confidence: number;
}

export interface AnnotatedMention extends TextSpan {
  readonly form: 'name' | 'pronoun' | 'nominal';
}

/** Somebody or something, once, with all that stands for it. */
export interface AnnotatedEntity {
  readonly id: string;
  readonly type: 'person' | 'organization' | 'place' | 'other';
  /** Its fullest form in the text, without titles. */
  readonly name: string;
  readonly mentions: readonly AnnotatedMention[];
}

export interface AnnotatedFix {
  readonly title: string;
  readonly edits: readonly (TextSpan & { readonly text: string })[];
}

/** What a rule says. */
export interface AnnotatedProblem extends TextSpan {
  /** "group/fault". */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly fixes: readonly AnnotatedFix[];
}

export interface AnnotatedArticle {
  readonly file: string;
  /** UTF-16 units. */
  readonly length: number;
  readonly quotes: readonly AnnotatedQuote[];
  readonly attributions: readonly AnnotatedAttribution[];
  readonly entities: readonly AnnotatedEntity[];
  readonly diagnostics: readonly AnnotatedProblem[];
}

/** How the text is marked up: none, Markdown, or Markdown with the lines of a news desk (slug, byline, dateline, crossheads). */
export type TextLanguage = 'plain' | 'markdown' | 'news';

export interface AnnotatorOptions {
  /** Level by rule name, "group/*" for all of a group; rules that are not named keep their own. */
  readonly rules?: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>;
}

export interface TextOptions {
  /** Stands in the answer; tells the language by its ending where none is given. */
  readonly file?: string;
  readonly language?: TextLanguage;
}

/** Never throws, whatever the string; the same string and options give the same answer. */
export type Annotate = (text: string, options?: TextOptions) => AnnotatedArticle;
