/** What is written into a desk’s files on somebody’s wish. */
import type { AskedPlace } from './checks.ts';
import type { DocumentParams, Place } from './documents.ts';

/** What is written into a desk's files, or into the article, on somebody's wish. `range` is the diagnostic's. */
export type DeskWish =
  /** Leave it as it is: this place, or all of the story; these words alone, or whatever the rule reports. */
  | {
      readonly do: 'stet';
      readonly rule: string;
      readonly range: Place;
      readonly scope: 'here' | 'story';
      readonly words: string | null;
    }
  /** The house avoids one word and writes another. */
  | { readonly do: 'term'; readonly avoid: string; readonly prefer: string }
  /** The house spells a name so; `avoid` is another spelling of it, or null. */
  | { readonly do: 'name'; readonly name: string; readonly avoid: string | null }
  /** The rule is silent for the whole desk. */
  | { readonly do: 'rule-off'; readonly rule: string };

/** Method of the request for the edit that a wish comes to: DeskEditParams → DeskEdit, or null where it cannot be done. */
export const deskEditMethod = 'copydesk/deskEdit';

export interface DeskEditParams extends DocumentParams {
  readonly wish: DeskWish;
  /** Why, in somebody's own words; may be empty. */
  readonly reason: string;
}

export interface DeskEdit {
  /** A WorkspaceEdit of the Language Server Protocol. */
  readonly edit: object;
  /** The file of the desk that it changes, or null where it changes the article. */
  readonly file: string | null;
  /** Whether that file is new. */
  readonly creates: boolean;
}

/** Command of the client that asks for the reason, fetches the edit and makes it: its one argument is a DeskCommand. */
export const deskCommand = 'copydesk.desk.write';

export interface DeskCommand {
  readonly uri: string;
  readonly wish: DeskWish;
}

/** Command of the client that has somebody choose among wishes, and goes on as `deskCommand` does: its one argument is a DeskChoice. */
export const deskChoiceCommand = 'copydesk.desk.choose';

export interface DeskChoice {
  readonly uri: string;
  readonly choices: readonly { readonly title: string; readonly wish: DeskWish }[];
}

/** The client's command to choose who says the quotation at a Place. */
export const attributeAtCommand = 'copydesk.attributeAt';

/** The client's command that asks who says a quotation, and makes the edit: its one argument is an AskedSpeaker. */
export const attributeToCommand = 'copydesk.attributeTo';

export interface AskedSpeaker extends AskedPlace {
  /** Those whom the story names, as they are to be named there; anybody else may be typed. */
  readonly names: readonly string[];
}

/** Method of the request for the edit that gives the quotation at a position a source: AttributeParams → a WorkspaceEdit, or null where it cannot be done. */
export const attributeMethod = 'copydesk/attribute';

export interface AttributeParams extends DocumentParams {
  readonly position: Place['start'];
  /** On one line and without quotation marks. */
  readonly speaker: string;
}

/** UTF-16 units that a name has at most. */
export const mostOfName = 80;
