// The desk round the sample article for pictures: its notes, checks and corrections, a house style, and an earlier version in Git.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRepository } from './make-repository.mjs';

const tape = `WEBVTT

00:00:42.000 --> 00:00:58.000
<v Aksel Brandvold>Er, our crews lost seven days at sea in October, and nobody in the ministry has asked us why.

00:03:10.000 --> 00:03:20.000
<v Ingrid Solheim>We are not going to lock a town's front door because somebody finds the guests too loud.

00:03:21.000 --> 00:03:26.000
<v Ingrid Solheim>There is room for trawlers, and there is room for tourists.
`;

const style = `{
  // What this desk has decided.
  "extends": "en-GB",
  "terms": [{ "avoid": "quarrel", "prefer": "dispute", "why": "Quarrels are for neighbours." }],
  "rules": { "spelling/repeated-word": "error" }
}
`;

const said = (purpose, value) => ({ type: 'TextualBody', purpose, value });

/** Annotations as the article's file holds them. */
const notes = [
  [
    'check',
    '“We are not going to lock a town’s front door because somebody finds the guests too loud,”',
    said('assessing', 'verified'),
  ],
  [
    'check',
    '“There is room for trawlers, and there is room for tourists,”',
    said('assessing', 'disputed'),
    said('commenting', 'Her office says she never said this.'),
  ],
  [
    'check',
    '94 euros',
    said('assessing', 'to-check'),
    said('commenting', 'Which year is the study from?'),
    { type: 'SpecificResource', purpose: 'linking', source: 'calls.vtt#L4' },
  ],
  ['check', '“adapt to whatever the town decided”', said('assessing', 'verified')],
  ['speaker', '“Somebody will have to pay for all this, and it had better not be us.”', said('identifying', 'Jonas Eidem')],
  ['type', 'Sandvika Nord', said('classifying', 'place')],
  ['check', 'a herd of thirty reindeer on the pier', said('assessing', 'to-check'), said('commenting', 'Is this still in?')],
  ['notes', null, { type: 'SpecificResource', purpose: 'linking', source: 'calls.vtt' }],
];

function annotation([kind, exact, ...body], index) {
  const source = 'harbour.news';
  return {
    id: `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    type: 'Annotation',
    motivation: 'assessing',
    'copydesk:kind': kind,
    body,
    target: exact === null ? { source } : { source, selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] },
    creator: { type: 'Person', name: 'Maren Castell' },
    created: '2026-02-03T10:15:00Z',
  };
}

/** Writes all of it into the folder, with the article as it is now. */
export function makeDesk(folder, article) {
  const before = article
    .replace('for six years', 'for five years')
    .replace('“a fair and open timetable”', '“a fair timetable”')
    .replace('Birgit Aune', 'Birgit Aune Lie');
  makeRepository(folder, { name: 'harbour.news', before, now: article });
  // Git or not, the article is there.
  writeFileSync(join(folder, 'harbour.news'), article);
  writeFileSync(join(folder, 'calls.vtt'), tape);
  writeFileSync(join(folder, '.copydesk.json'), style);
  writeFileSync(join(folder, 'harbour.news.annotations.json'), `${JSON.stringify({ items: notes.map(annotation) }, null, 2)}\n`);
}
