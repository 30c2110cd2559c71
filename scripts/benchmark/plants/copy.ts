/** Planters: placeholders, apostrophes, dashes and spaces; a word that a house avoids. */
import { noExceptions, noHouseStyle, prepareStyle } from '../../../server/src/engine/index.ts';
import { matches, minority } from './places.ts';
import { put, type Planter } from './plant.ts';

const left = ['TK', 'XX', 'TKTK', '???', 'TBC', 'XXX', '[check]', '[name TK]'];

const placeholder: Planter = {
  rule: 'copy/placeholder',
  plants: (article) =>
    matches(article, /(?<=\p{Ll} )\d{2,3}(?= \p{Ll})/gu).map(({ start, end }, i) => ({
      edits: [put(start, end, left[(start + i) % left.length]!)],
    })),
};

const apostrophe: Planter = {
  rule: 'copy/apostrophe',
  plants: (article) => {
    const all = matches(article, /(?<=\p{L})['’](?=\p{L})/gu);
    if (new Set(all.map(({ match }) => match[0])).size !== 1) return [];
    return minority(all).map(({ start, end, match }) => ({ edits: [put(start, end, match[0] === '’' ? "'" : '’')] }));
  },
};

const dashes = [' – ', '—', ' -- ', ' — ', ' - '];

const dashStyle: Planter = {
  rule: 'copy/dash-style',
  plants: (article) => {
    const all = matches(article, /(?<=\p{Ll})(?: (?:—|–|--?) |—|--)(?=\p{Ll})/gu);
    if (new Set(all.map(({ match }) => match[0])).size !== 1) return [];
    return minority(all).map(({ start, end, match }, i) => ({
      edits: [put(start, end, dashes.filter((form) => form !== match[0])[i % 4]!)],
    }));
  },
};

const doubleSpace: Planter = {
  rule: 'copy/double-space',
  plants: (article) => matches(article, /(?<=[\p{Ll},.]) (?=\p{L})/gu).map(({ end }) => ({ edits: [put(end, end, ' ')] })),
};

/** What a house may avoid, and what stands in copy in its place. */
const avoided: readonly (readonly [string, string])[] = [
  ['prior to', 'before'],
  ['in the event that', 'if'],
  ['utilised', 'used'],
  ['approximately', 'about'],
  ['commenced', 'began'],
  ['upcoming', 'next'],
];

const term = ([avoid, prefer]: readonly [string, string]) => ({
  id: avoid,
  forms: [{ avoid, prefer }],
  prefer: [prefer],
  why: null,
  except: noExceptions,
  case: 'any' as const,
  insideQuotes: false,
  level: null,
  source: null,
});

const houseTerm: Planter = {
  rule: 'copy/house-term',
  style: prepareStyle({ ...noHouseStyle, terms: avoided.map(term) }),
  plants: (article) =>
    avoided.flatMap(([avoid, prefer]) =>
      matches(article, new RegExp(`(?<=\\p{Ll} )${prefer}(?= \\p{Ll})`, 'gu')).map(({ start, end }) => ({
        edits: [put(start, end, avoid)],
      })),
    ),
};

export const copyPlanters: readonly Planter[] = [placeholder, apostrophe, dashStyle, doubleSpace, houseTerm];
