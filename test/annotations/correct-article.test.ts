import assert from 'node:assert/strict';
import { annotateArticle } from '../../server/src/annotations/annotate-article.ts';
import type { AnnotationBody, SidecarItem } from '../../server/src/annotations/annotation.ts';
import { changeAnnotations } from '../../server/src/annotations/change-annotations.ts';
import { placeItems } from '../../server/src/annotations/place-items.ts';
import { allRules, type Article, checkArticle, textOf } from '../../server/src/engine/index.ts';
import { analyze } from '../support/check-rule.ts';

type Said = readonly [body: AnnotationBody, ...places: string[]];

/** The article corrected. A place is words that stand once in the text; `…#2` is their second occurrence. */
function corrected(text: string, ...corrections: readonly Said[]): Article {
  const items = corrections.reduce<readonly SidecarItem[]>((before, [body, ...places], i) => {
    const spans = places.map((place) => spanOf(text, place));
    const stamp = { by: 'Ines', at: `2025-01-0${i + 1}T00:00:00Z`, id: `urn:${i}` };
    return changeAnnotations(text, placeItems(text, before), { do: 'note', body, spans }, stamp);
  }, []);
  const { article } = annotateArticle(analyze(text, 'plain'), items);
  holds(article);
  return article;
}

function spanOf(text: string, place: string): { start: number; end: number } {
  const [words = '', nth = '1'] = place.split('#');
  let start = -1;
  for (let i = 0; i < Number(nth); i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `${place} stands in the text`);
  return { start, end: start + words.length };
}

/** What every Article promises, and no rule fails on it. */
function holds({ entities, attributions, quotes, ...article }: Article): void {
  assert.deepEqual(
    entities.map(({ id }) => id),
    entities.map((_, i) => `e${i + 1}`),
  );
  for (const { mentions } of entities) assert.ok(mentions.length > 0);
  for (const { speaker } of attributions) assert.ok(speaker === null || entities.some(({ id }) => id === speaker));
  for (const { attribution } of quotes) assert.ok(attribution === null || attributions.some(({ id }) => id === attribution));
  for (const { quotes: ids } of attributions) for (const id of ids) assert.ok(quotes.some((quote) => quote.id === id));
  assert.deepEqual(checkArticle({ entities, attributions, quotes, ...article }, allRules).failures, []);
}

function speakerOf({ quotes, attributions, entities, document }: Article, words: string): string | null {
  const quote = quotes.find((one) => textOf(document.text, one).includes(words));
  assert.ok(quote);
  const attribution = attributions.find(({ id }) => id === quote.attribution);
  return entities.find(({ id }) => id === attribution?.speaker)?.name ?? null;
}

const text = `Ines Falk and Torben Haag met on Monday. “The boats will stay in port,” he said.

“Nobody asked the islanders what they want from us.”

Haag read from his book “The Long Quay” before he left for Sundholm.
`;

describe('corrections', () => {
  it('leave an article without any as it is', () => {
    const article = analyze(text, 'plain');
    assert.equal(annotateArticle(article, []).article, article);
  });

  it('give a quotation the speaker that is named in the text, and “he” goes with it', () => {
    const article = corrected(text, [{ kind: 'speaker', speaker: 'Ines Falk' }, '“The boats will stay in port,”']);
    assert.equal(speakerOf(article, 'The boats'), 'Ines Falk');
    const he = spanOf(text, 'he said');
    const falk = article.entities.find(({ name }) => name === 'Ines Falk');
    assert.ok(falk?.mentions.some(({ start }) => start === he.start));
  });

  const meeting = `Mr Ole Brand met Torben Haag, the mayor, on Monday.

“The boats will stay in port,” said Haag. “We are tired.”

He added: “Nobody asked us.”

“It is our quay,” he said.

Ines Falk laughed. “He never rowed,” she said.

“He sold his boat,” she added.
`;

  it('give the speaker to the pronouns that go on speaking, and to what shares the source, until anybody else is named', () => {
    const article = corrected(meeting, [{ kind: 'speaker', speaker: 'Ole Brand' }, '“The boats will stay in port,”']);
    const words = ['The boats', 'We are tired', 'Nobody asked', 'It is our quay', 'He never rowed', 'He sold'];
    assert.deepEqual(
      words.map((each) => speakerOf(article, each)),
      ['Ole Brand', 'Ole Brand', 'Ole Brand', 'Ole Brand', 'Ines Falk', 'Ines Falk'],
    );
  });

  it('give the speaker every “I” of the words, where they go on too', () => {
    const story = `Mr Ole Brand met Torben Haag, the mayor, on Monday.

“I will stay in port, and my boat too,” said Haag. “Ask me.”

“I am tired,” he added.
`;
    const placesOfI = (article: Article, name: string): readonly string[] =>
      article.entities
        .filter((one) => one.name === name)
        .flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'pronoun').map((one) => textOf(story, one)));
    const found = analyze(story, 'plain');
    assert.deepEqual(placesOfI(found, 'Torben Haag'), ['I', 'my', 'me', 'I', 'he']);
    const article = corrected(story, [{ kind: 'speaker', speaker: 'Ole Brand' }, '“I will stay in port, and my boat too,”']);
    assert.deepEqual(placesOfI(article, 'Torben Haag'), []);
    assert.deepEqual(placesOfI(article, 'Ole Brand'), ['I', 'my', 'me', 'I', 'he']);
    const nobodys = corrected(story, [{ kind: 'no-speaker' }, '“I am tired,”']);
    assert.deepEqual(placesOfI(nobodys, 'Torben Haag'), ['I', 'my', 'me', 'he']);
  });

  it('give no woman’s “she” to a man, and leave what somebody has corrected by itself', () => {
    const woman = corrected(meeting, [{ kind: 'speaker', speaker: 'Ole Brand' }, '“He never rowed,”']);
    assert.deepEqual(
      ['He never rowed', 'He sold'].map((each) => speakerOf(woman, each)),
      ['Ole Brand', 'Ines Falk'],
    );
    const twice = corrected(
      meeting,
      [{ kind: 'speaker', speaker: 'Per Lund' }, '“Nobody asked us.”'],
      [{ kind: 'speaker', speaker: 'Ole Brand' }, '“The boats will stay in port,”'],
    );
    assert.deepEqual(
      ['The boats', 'Nobody asked', 'It is our quay'].map((each) => speakerOf(twice, each)),
      ['Ole Brand', 'Per Lund', 'Per Lund'],
    );
  });

  it('give a quotation without a source one, and the problem is gone', () => {
    const article = corrected(text, [
      { kind: 'speaker', speaker: 'Torben Haag' },
      '“Nobody asked the islanders what they want from us.”',
    ]);
    assert.equal(speakerOf(article, 'Nobody asked'), 'Torben Haag');
    const { diagnostics } = checkArticle(article, allRules);
    assert.deepEqual(
      diagnostics.filter(({ rule }) => rule === 'quotes/unattributed'),
      [],
    );
  });

  it('take a speaker whom the text does not name', () => {
    const article = corrected(text, [
      { kind: 'speaker', speaker: 'Maj Orr' },
      '“Nobody asked the islanders what they want from us.”',
    ]);
    assert.equal(speakerOf(article, 'Nobody asked'), 'Maj Orr');
  });

  it('take words that are no speech away from who spoke them', () => {
    for (const as of ['title', 'scare'] as const) {
      const article = corrected(text, [{ kind: 'not-speech', as }, '“The boats will stay in port,”']);
      const quote = article.quotes.find(({ start }) => start === text.indexOf('“The boats'));
      assert.deepEqual([quote?.kind, quote?.attribution], [as, null]);
      assert.equal(speakerOf(article, 'The boats'), null);
    }
  });

  it('say that a quotation is by nobody, and nobody is asked for a source', () => {
    const place = '“Nobody asked the islanders what they want from us.”';
    for (const words of [place, '“The boats will stay in port,”']) {
      const article = corrected(text, [{ kind: 'no-speaker' }, words]);
      assert.equal(speakerOf(article, words.slice(1, 9)), null);
      const problems = checkArticle(article, allRules).diagnostics.filter(({ rule }) => rule === 'quotes/unattributed');
      assert.deepEqual(problems, []);
    }
  });

  it('take a name away, and whoever spoke by it', () => {
    const article = corrected(text, [{ kind: 'not-name' }, 'Sundholm']);
    assert.ok(!article.entities.some(({ name }) => name === 'Sundholm'));
    assert.ok(article.names.every((name) => textOf(text, name) !== 'Sundholm'));
    const speaker = corrected('“It is over,” said Alma Brandt.', [{ kind: 'not-name' }, 'Alma Brandt']);
    assert.equal(speakerOf(speaker, 'It is over'), null);
  });

  it('take one form of a name away, and leave the others', () => {
    const copy = 'Alma Brandt came. “It is over,” Brandt said.';
    const article = corrected(copy, [{ kind: 'not-name' }, 'Brandt#2']);
    assert.equal(speakerOf(article, 'It is over'), 'Alma Brandt');
    assert.deepEqual(
      article.entities.map(({ mentions }) => mentions.map((mention) => textOf(copy, mention))),
      [['Alma Brandt']],
    );
  });

  it('take the last word where two were said', () => {
    const place = '“The boats will stay in port,”';
    const article = corrected(
      text,
      [{ kind: 'not-speech', as: 'title' }, place],
      [{ kind: 'speaker', speaker: 'Ines Falk' }, place],
    );
    assert.equal(speakerOf(article, 'The boats'), 'Ines Falk');
  });

  it('say what kind of thing bears a name, with all its mentions', () => {
    const article = corrected(text, [{ kind: 'type', type: 'organization' }, 'Sundholm']);
    assert.equal(article.entities.find(({ name }) => name === 'Sundholm')?.type, 'organization');
    assert.ok(article.names.every((name) => textOf(text, name) !== 'Sundholm' || name.type === 'organization'));
  });

  it('make a name of words that were none', () => {
    const article = corrected(text, [{ kind: 'type', type: 'place' }, 'port']);
    assert.deepEqual(
      article.entities.filter(({ name }) => name === 'port').map(({ type, mentions }) => [type, mentions.length]),
      [['place', 1]],
    );
  });

  it('join two that are one, with what both say', () => {
    const copy =
      'Alma Brandt came. “It is over,” Brandt said.\n\nThe director of Nordlinie, Al Brand, left. “I am tired,” Brand said.\n';
    const article = corrected(copy, [{ kind: 'same' }, 'Alma Brandt', 'Al Brand']);
    assert.equal(speakerOf(article, 'It is over'), 'Alma Brandt');
    assert.equal(speakerOf(article, 'I am tired'), 'Alma Brandt');
  });

  it('part two that were taken for one, and “he” goes with the one before it', () => {
    const copy = 'John Haag came. “It is over,” he said.\n\nLater J. Haag spoke at the port. “I am tired,” he said.\n';
    const before = corrected(copy);
    const joined = before.entities.find(({ mentions }) => mentions.some(({ start }) => start === 0));
    const places = ['J. Haag', 'John Haag'] as const;
    const article = corrected(copy, [{ kind: 'different' }, ...places]);
    if (joined?.mentions.some(({ start }) => start === copy.indexOf('J. Haag'))) {
      assert.ok(article.entities.length > before.entities.length);
    }
    assert.notEqual(
      article.entities.find(({ mentions }) => mentions.some(({ start }) => start === 0)),
      article.entities.find(({ mentions }) => mentions.some(({ start }) => start === copy.indexOf('J. Haag'))),
    );
    assert.equal(speakerOf(article, 'It is over'), 'John Haag');
  });

  it('change nothing where their place is gone', () => {
    const other = analyze('Nothing of it is here.', 'plain');
    const items = changeAnnotations(
      text,
      [],
      { do: 'note', body: { kind: 'speaker', speaker: 'X' }, spans: [spanOf(text, '“The boats will stay in port,”')] },
      { by: null, at: '2025-01-01T00:00:00Z', id: 'urn:1' },
    );
    assert.deepEqual(annotateArticle(other, items).article, other);
  });
});

describe('checks', () => {
  it('stand on the desk of the article, and tell when words have changed since', () => {
    const items = changeAnnotations(
      text,
      [],
      {
        do: 'note',
        body: { kind: 'check', status: 'verified', note: 'On tape.', evidence: 'tape.vtt#L3' },
        spans: [spanOf(text, '“The boats will stay in port,”')],
      },
      { by: 'Ines', at: '2025-01-01T00:00:00Z', id: 'urn:1' },
    );
    const [check] = annotateArticle(analyze(text, 'plain'), items).article.desk.checks;
    assert.deepEqual([check?.status, check?.changed, check?.quote, check?.by], ['verified', false, 'q1', 'Ines']);
    const edited = text.replace('will stay', 'shall stay');
    const [later] = annotateArticle(analyze(edited, 'plain'), items).article.desk.checks;
    assert.deepEqual([later?.status, later?.changed, later?.quote], ['verified', true, 'q1']);
  });
});
