/** Articles with the names that annotators, or another tagger, found in them: all files of a data folder in one form. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../../server/training/names/gold.ts';
import type { Span } from '../../../server/src/engine/index.ts';

export interface GivenName extends Span {
  readonly type: 'person' | 'organization' | 'place';
}

export interface NamedArticle {
  readonly id: string;
  readonly text: string;
  /** In text order. */
  readonly names: readonly GivenName[];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly entities?: readonly { readonly s: number; readonly e: number; readonly type: string }[];
  readonly mentions?: readonly { readonly s: number; readonly e: number; readonly type: string; readonly named: boolean }[];
}

/** Names by hand in the newswire and the Wikinews files, by Stanford CoreNLP (silver) in the political ones. */
const files = [
  'worldwide-newswire-dev.jsonl',
  'gum-news-dev.jsonl',
  'gum-interview.jsonl',
  'polnear-dev-corenlp.jsonl.gz',
  'polnear-train-corenlp.jsonl.gz',
];

const typeOf: Readonly<Record<string, GivenName['type']>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  location: 'place',
};

/** Files that are not there are left out. */
export const readNamedArticles = (folder: string): NamedArticle[] =>
  files
    .map((file) => join(folder, file))
    .filter((path) => existsSync(path))
    .flatMap((path) => readLines<Line>(path).map(namedArticle));

const namedArticle = ({ id, text, entities, mentions }: Line): NamedArticle => ({
  id,
  text,
  names: [...(entities ?? []), ...(mentions ?? []).filter(({ named }) => named)]
    .flatMap(({ s, e, type }) => {
      const known = typeOf[type.toLowerCase()];
      return known ? [{ start: s, end: e, type: known }] : [];
    })
    .sort((a, b) => a.start - b.start),
});
