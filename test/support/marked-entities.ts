/** Names marked in a text, "[p Mary Obi] of [o the Grain Board]", put through the entity stage alone. */
import { finish } from '../../server/src/engine/text/steps.ts';
import { createEntityFinder } from '../../server/src/engine/entities/find-entities.ts';
import type { Entities } from '../../server/src/engine/entities/entity.ts';
import { parseDocument } from '../../server/src/engine/document/parse-document.ts';
import { findQuotes } from '../../server/src/engine/quotes/find-quotes.ts';
import { loadAttributionKnowledge } from '../../server/src/engine/attributions/attribution-knowledge.ts';
import { findAttributions } from '../../server/src/engine/attributions/find-attributions.ts';
import type { EntityType, Name } from '../../server/src/engine/names/name.ts';
import { createTagger } from '../../server/src/engine/tokens/tagger.ts';
import { tokenize } from '../../server/src/engine/tokens/tokenize.ts';

const types: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', l: 'place', x: 'other' };
const titleBefore = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|President|Senator)\.? $/;
const tagger = createTagger();
const attributionKnowledge = loadAttributionKnowledge();

/** The text without marks, its entities, and the stage's whole answer. Types: p person, o organization, l place, x other. */
export function findMarkedEntities(marked: string): { readonly text: string; readonly found: Entities } {
  const names: Name[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([polx]) ([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const title = titleBefore.exec(text);
    const start = text.length;
    text += match[2]!;
    names.push({
      start,
      end: text.length,
      type: types[match[1]!]!,
      confidence: 0.9,
      title: title && { start: title.index, end: start - 1 },
    });
  }
  text += marked.slice(at);
  const document = parseDocument(text, 'plain');
  const tokens = tokenize(document, tagger);
  const quotes = findQuotes(document);
  const attributions = findAttributions(document, tokens, quotes, names, attributionKnowledge);
  return { text, found: finish(createEntityFinder()(document, tokens, quotes, names, attributions)) };
}

/** Entities as "name = mention | mention", pronouns in "~he", nominals in "+the mayor". */
export function entitiesOf(marked: string): readonly string[] {
  const { text, found } = findMarkedEntities(marked);
  const sign = { name: '', pronoun: '~', nominal: '+' };
  return found.entities.map(
    ({ name, mentions }) =>
      `${name} = ${mentions.map(({ start, end, form }) => sign[form] + text.slice(start, end)).join(' | ')}`,
  );
}
