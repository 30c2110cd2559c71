/** Makes a house style ready for use: matchers for all its terms and names. */
import { noHouseStyle, type ApprovedName, type HouseStyle, type Term } from './house-style.ts';
import { createMatcher, type FindEntries } from './match-entries.ts';

export interface PreparedStyle {
  readonly style: HouseStyle;
  /** Words and phrases that the house avoids. */
  readonly findTerms: FindEntries<Term>;
  /** Names that the house spells otherwise. */
  readonly findNames: FindEntries<ApprovedName>;
  /** Whether the house has approved this spelling of a name, or of a word of it. */
  readonly approves: (name: string) => boolean;
}

export const noStyle: PreparedStyle = prepareStyle(noHouseStyle);

/** To be called once a style, not once a text. */
export function prepareStyle(style: HouseStyle): PreparedStyle {
  const approved = new Set(style.names.flatMap(({ name }) => [name, ...name.split(/\s+/)]));
  return {
    style,
    findTerms: createMatcher(
      style.terms.filter(({ level }) => level !== 'off'),
      (term) => ({ ...term, right: term.prefer }),
    ),
    findNames: createMatcher(style.names, (name) => ({ ...name, right: [name.name], case: 'exact' })),
    approves: (name) => approved.has(name),
  };
}
