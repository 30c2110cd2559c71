/** Who speaks by the name of an account: “@harbourwatch wrote”, “another, @moss44, posted”; somebody named where the text says whose it is (“Ann Pell, who posts as @selbyann”). */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Span } from '../../text/span.ts';
import type { Resolution } from '../discourse.ts';
import type { Named } from '../nominals/link-phrases.ts';
import { addReferent, type Cast } from '../pronouns/cast.ts';
import type { Referent } from '../pronouns/referent.ts';

const confidence = 0.9;
/** Characters between a name and its handle, at most, and of a source that are looked at. */
const nearby = 60;

/** Ends a source, or stands between commas behind it. */
const ending = /(?:^|\s)@[\p{L}\p{N}_]{2,30}$/u;
const behind = /^, @[\p{L}\p{N}_]{2,30}(?=,)/u;
/** Behind a name. “Ann Pell (@selbyann)”. */
const owned =
  /^(?: \(|, (?=@)|,? who (?:posts|posted|tweets|tweeted|writes|blogs|streams)(?: (?:online|on \p{Lu}\p{L}*))? (?:as|under|at) (?:the (?:name|handle) )?|,? (?:known|better known) (?:online )?as )@[\p{L}\p{N}_]{2,30}/u;
const account = /\b(?:accounts?|page|feed|channel|bot)\b/i;

/** Gives the speaker of a source that nobody else is known to be; null where it has no handle. Linear in the names once a handle is met. */
export function createHandles({ text }: NewsDocument, named: readonly Named[], cast: Cast): (source: Span) => Resolution | null {
  let known: Map<string, Referent> | null = null;
  return ({ start, end }) => {
    const from = Math.max(start, end - nearby);
    const words = text.slice(from, end);
    const own = words.includes('@') ? ending.exec(words)?.[0].trim() : undefined;
    const next = own === undefined ? behind.exec(text.slice(end, end + nearby))?.[0].slice(2) : undefined;
    const handle = own ?? next;
    if (handle === undefined) return null;
    const key = handle.toLowerCase();
    known ??= ownersOf(text, named, cast);
    let referent = known.get(key);
    if (!referent) {
      referent = addReferent(cast, account.test(words) ? 'organization' : 'person');
      known.set(key, referent);
    }
    const at = own === undefined ? end + 2 : end - handle.length;
    referent.mentions.push({ start: at, end: at + handle.length, form: 'nominal', confidence });
    return { referent, confidence };
  };
}

function ownersOf(text: string, named: readonly Named[], { byDraft }: Cast): Map<string, Referent> {
  const owners = new Map<string, Referent>();
  for (const { mention, draft } of named) {
    const referent = draft.type === 'other' ? undefined : byDraft.get(draft);
    const tie = referent && owned.exec(text.slice(mention.end, mention.end + nearby))?.[0];
    if (referent && tie) owners.set(tie.slice(tie.indexOf('@')).toLowerCase(), referent);
  }
  return owners;
}
