/** What a rule is: one fault of copy, how it is found, said and mended. A rule sees this file and the Article, nothing else. */
import type { Article } from '../article/article.ts';
import type { PreparedStyle } from '../style/prepare-style.ts';
import type { Level, OptionValue } from '../style/rule-settings.ts';
import type { Span } from '../text/span.ts';

export type { Level, OptionValue } from '../style/rule-settings.ts';

/** Replaces the span's text. An insertion has an empty span. */
export interface Edit extends Span {
  readonly text: string;
}

/** Edits that mend one problem; they never change a character inside quotation marks, but for a stop beside the closing one. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The one that "fix all" takes. At most one a problem, and only where it is right almost always. */
  readonly preferred?: boolean;
}

/** Another place that shows why: "NATO here". */
export interface Related extends Span {
  readonly message: string;
}

/** What somebody types at; `story` where they write on at its end. */
export type Unit = 'word' | 'sentence' | 'paragraph' | 'story';

/** What a rule reports. `message` is one of the rule's message ids; `data` fills its {placeholders}. */
export interface Finding<MessageId extends string = string> extends Span {
  readonly message: MessageId;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Instead of the rule's, where an entry of the house style has its own. */
  readonly level?: Level;
  /** Not graver than this, whatever the rule's level: a finding that the rule itself puts as a question. */
  readonly atMost?: Level;
}

/** JSON Schema of one option of a rule, with its default. */
export interface OptionSchema<Value extends OptionValue = OptionValue> {
  readonly type: 'string' | 'number' | 'boolean' | 'array';
  readonly default: Value;
  readonly description: string;
  readonly enum?: readonly Value[];
}

export interface RuleContext<MessageId extends string = string, Options = Readonly<Record<string, OptionValue>>> {
  readonly article: Article;
  readonly options: Options;
  /** What the house has decided of words and names; what it has decided of this rule stands in the options already. */
  readonly style: PreparedStyle;
  readonly report: (finding: Finding<MessageId>) => void;
}

export interface Rule<
  MessageId extends string = string,
  Options extends Readonly<Record<string, OptionValue>> = Readonly<Record<string, OptionValue>>,
> {
  /** "group/fault": its path, setting, diagnostic code and the address of its doc. */
  readonly name: string;
  /** Default level. */
  readonly level: Level;
  /** One line for settings and the list of rules: what it finds. */
  readonly summary: string;
  /** By message id: what is wrong, why, what to do, in one or two plain sentences, with {placeholders}. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** Whether it looks at words inside quotation marks. What it reports there it never mends by changing them. */
  readonly insideQuotes: 'check' | 'skip';
  /** `paragraph`: what it says of a paragraph follows from that one and the two beside it, so that it can be said before the story has been read. */
  readonly reach: 'paragraph' | 'story';
  /** What must be at its end before the rule is told to somebody who types: the word in hand may still become another, a quotation is not closed before it is written. */
  readonly waitsFor: Unit;
  readonly options: { readonly [Key in keyof Options]: OptionSchema<Options[Key] & OptionValue> };
  readonly check: (context: RuleContext<MessageId, Options>) => void;
}

/** Lets the compiler infer message ids and options of a rule. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export function defineRule<MessageId extends string, Options extends Readonly<Record<string, OptionValue>> = {}>(
  rule: Rule<MessageId, Options>,
): Rule {
  return rule as unknown as Rule;
}
