/** What an edit did, for people to read in a terminal or an editor. */
import type { NameChange, QuotationChange, QuotedVersion, StoryDifference, WordRun } from './story-difference.ts';

/** How words that are gone and words that are new look. */
export interface DiffColours {
  readonly gone: (text: string) => string;
  readonly new: (text: string) => string;
  readonly heading: (text: string) => string;
}

/** Where there are no colours: the marks of `git diff --word-diff`. */
export const plainColours: DiffColours = {
  gone: (text) => `[-${text}-]`,
  new: (text) => `{+${text}+}`,
  heading: (text) => text,
};

const headings = {
  altered: 'Altered',
  reattributed: 'Given to another speaker',
  dropped: 'Dropped',
  added: 'Added',
} as const;

/** The gravest first. */
export function diffText({ quotations, names }: StoryDifference, colours: DiffColours = plainColours): string {
  const groups = (Object.keys(headings) as (keyof typeof headings)[]).flatMap((change) => {
    const own = quotations.filter((one) => one.change === change);
    return own.length === 0
      ? []
      : [
          block(
            colours.heading(`${headings[change]} (${own.length})`),
            own.map((one) => quotationLine(one, colours)),
          ),
        ];
  });
  const nameBlock =
    names.length === 0
      ? []
      : [
          block(
            colours.heading(`Names (${names.length})`),
            names.map((one) => nameLine(one, colours)),
          ),
        ];
  const all = [...groups, ...nameBlock];
  return all.length === 0 ? 'Quotations and names are as they were.\n' : all.join('\n');
}

const block = (heading: string, lines: readonly string[]): string =>
  [heading, ...lines.map((line) => `  ${line}`), ''].join('\n');

function quotationLine({ change, before, after, speakerChanged, words }: QuotationChange, colours: DiffColours): string {
  const at = after ? `line ${after.line}` : `old line ${before!.line}`;
  const speaker = speakerChanged
    ? `${colours.gone(calledOf(before))} ${colours.new(calledOf(after))}`
    : calledOf(after ?? before);
  const text = change === 'altered' ? runsText(words, colours) : (after ?? before)!.words;
  return `${at}  ${speaker}: “${text}”`;
}

const calledOf = (version: QuotedVersion | null): string => (version && version.speaker !== '' ? version.speaker : 'no source');

export const runsText = (runs: readonly WordRun[], colours: DiffColours): string =>
  runs
    .map(({ in: where, text }) => (where === 'both' ? text : where === 'before' ? colours.gone(text) : colours.new(text)))
    .join(' ');

function nameLine({ before, after }: NameChange, colours: DiffColours): string {
  const at = after ? `line ${after.line}` : `old line ${before!.line}`;
  if (before && after) return `${at}  ${colours.gone(before.name)} ${colours.new(after.name)} (${after.type})`;
  return after ? `${at}  added: ${after.name} (${after.type})` : `${at}  gone: ${before!.name} (${before!.type})`;
}
