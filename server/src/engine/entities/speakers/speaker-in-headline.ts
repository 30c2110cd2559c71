/** Who speaks in a headline by office alone: “Harbour wall will stay, says mayor”. The story below names the mayor. */
import type { Token } from '../../tokens/token.ts';
import type { Resolution } from '../discourse.ts';
import { foldWord } from '../mentions/fold-name.ts';
import { personNouns } from '../nominals/person-nouns.ts';
import type { Office, RoleIndex } from '../nominals/role-index.ts';
import type { Cast } from '../pronouns/cast.ts';

/** Headlines leave the article out, and the story may tell of another. */
const most = 0.8;
/** Words of an office, at most. */
const longest = 6;

/** `words` are the source's. Null where they are no office, or not that of one person only. */
export function speakerInHeadline(words: readonly Token[], roles: RoleIndex, { byDraft }: Cast): Resolution | null {
  const head = words.at(-1)?.lower;
  if (head === undefined || words.length > longest || !personNouns.has(head)) return null;
  if (words.some(({ pos }) => pos === 'ADP' || pos === 'VERB')) return null;
  const match = roles(officeOf(words, head));
  const referent = match?.draft.type === 'person' ? byDraft.get(match.draft) : undefined;
  return referent ? { referent, confidence: Math.min(most, match!.confidence) } : null;
}

/** As if it were “the mayor” behind the story, where all names have been read. */
const officeOf = (words: readonly Token[], head: string): Office => ({
  start: Infinity,
  kind: 'person',
  determination: 'the',
  head,
  words: words.map(({ text }) => foldWord(text)).filter(Boolean),
  modifiers: new Set(),
  gender: 'unknown',
  age: null,
});
