/** Go to definition: from a name, pronoun or description to the first full mention; from a quotation to its speaker's introduction. */
import { DefinitionRequest, type Location, type LocationLink } from 'vscode-languageserver-protocol';
import { contains, type Span } from '../engine/index.ts';
import { answers, type Feature, type FeatureContext } from './feature.ts';
import { attributionOf, entityById, firstMention, mentionAt, quoteAt } from './look-up.ts';

export const definition: Feature = {
  capability: ({ capabilities }) => (capabilities.textDocument?.definition ? { definitionProvider: true } : {}),
  requests: [
    answers(DefinitionRequest.type, null, (context, { position }) => {
      const found = define(context, context.positions.offset(position));
      if (!found) return null;
      return context.client.capabilities.textDocument?.definition?.linkSupport
        ? [locationLink(context, found)]
        : location(context, found.target);
    }),
  ],
};

interface Definition {
  readonly origin: Span;
  readonly target: Span;
}

function define({ article }: FeatureContext, offset: number): Definition | null {
  const mention = mentionAt(article, offset);
  const quote = mention ? null : quoteAt(article, offset);
  const entity = mention?.entity ?? entityById(article, (quote && attributionOf(article, quote)?.speaker) ?? null);
  const target = entity && firstMention(entity);
  const origin = mention?.mention ?? quote;
  return target && origin ? { origin, target } : null;
}

const location = ({ uri, positions }: FeatureContext, span: Span): Location => ({ uri, range: positions.range(span) });

/** Shows the sentence round the mention in a peek. */
function locationLink({ uri, positions, article }: FeatureContext, { origin, target }: Definition): LocationLink {
  const sentence = article.sentences.find((candidate) => contains(candidate, target)) ?? target;
  return {
    originSelectionRange: positions.range(origin),
    targetUri: uri,
    targetRange: positions.range(sentence),
    targetSelectionRange: positions.range(target),
  };
}
