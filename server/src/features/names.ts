/** The names of the story with all their forms: the data of the Names view and of the story report. */
import { addToList, type Entity, type Mention, overlaps, textOf } from '../engine/index.ts';
import { type NameConflict, type NameForm, namesMethod, type StoryName, type StoryNames } from '../protocol.ts';
import { answersOwn, type Feature, type FeatureContext } from './feature.ts';
import { introductionOf } from './introduction-of.ts';
import { isInStory } from './speakers.ts';
import { uniqueIds } from './unique-ids.ts';

export const names: Feature = {
  capability: () => ({}),
  requests: [answersOwn<StoryNames>(namesMethod, (context) => storyNames(context))],
};

export function storyNames(context: FeatureContext): StoryNames {
  const idOf = uniqueIds();
  const { article, version } = context;
  return {
    version,
    names: article.entities
      .filter(({ named }) => named)
      .map((entity): StoryName => {
        const isName = ({ form }: Mention): boolean => form === 'name';
        return {
          id: idOf(`${entity.type} ${entity.name}`),
          name: entity.name,
          type: entity.type,
          role: introductionOf(article, entity, 80),
          forms: formsOf(context, entity.mentions.filter(isName)),
          references: entity.mentions.filter((mention) => !isName(mention)).map((mention) => context.positions.range(mention)),
          conflicts: conflictsOf(context, entity),
          isOutside: !isInStory(article, entity),
        };
      }),
  };
}

function formsOf({ article, positions }: FeatureContext, mentions: readonly Mention[]): readonly NameForm[] {
  const forms = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const text = textOf(article.document.text, mention).replace(/\s+/gu, ' ');
    addToList(forms, text, mention);
  }
  return [...forms]
    .map(([text, found]) => ({ text, places: found.map((mention) => positions.range(mention)) }))
    .sort((a, b) => b.places.length - a.places.length);
}

/** Those that a rule is said to report: no half-typed name, not the capitals of a dateline, and nothing that the desk has switched off. */
function conflictsOf({ positions, said }: FeatureContext, { variants }: Entity): readonly NameConflict[] {
  const reported = said.filter(({ rule }) => rule.startsWith('names/inconsistent-'));
  return variants
    .filter(({ usualSpans, rareSpans }) =>
      [...usualSpans, ...rareSpans].some((span) => reported.some((diagnostic) => overlaps(diagnostic, span))),
    )
    .map(({ usual, rare, usualSpans, rareSpans }) => ({
      usual,
      rare,
      usualCount: usualSpans.length,
      rarePlaces: rareSpans.map((span) => positions.range(span)),
    }));
}
