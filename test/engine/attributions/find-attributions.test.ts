/** Who said what: cues, sources and contents of plain shapes. */
import assert from 'node:assert/strict';
import { createAnalyzer, textOf } from '../../../server/src/engine/index.ts';

const analyze = createAnalyzer();

/** "source | cue | content + content", one line an attribution. */
function said(text: string): string[] {
  return analyze(text, 'plain').attributions.map(({ source, cue, content }) =>
    [
      source ? textOf(text, source) : '-',
      cue ? textOf(text, cue) : '-',
      content.map((span) => textOf(text, span)).join(' + '),
    ].join(' | '),
  );
}

describe('findAttributions', () => {
  it('takes a tag after, before and in the middle', () => {
    assert.deepEqual(said('“We will appeal,” said Jane Doe.'), ['Jane Doe | said | “We will appeal,”']);
    assert.deepEqual(said('Mr Okafor said: “We will appeal.”'), ['Mr Okafor | said | “We will appeal.”']);
    assert.deepEqual(said('“We lost,” she said. “We will appeal.”'), ['she | said | “We lost,” + “We will appeal.”']);
  });

  it('takes reported clauses without marks', () => {
    assert.deepEqual(said('The minister said that trains would run again by Friday.'), [
      'The minister | said | that trains would run again by Friday',
    ]);
    assert.deepEqual(said('Trains will run again by Friday, according to the minister.'), [
      'the minister | according to | Trains will run again by Friday',
    ]);
  });

  it('ends what is said behind a semicolon where the company has nothing to say, and not before', () => {
    assert.deepEqual(said('Renn said the boat was late; the company declined to comment.'), ['Renn | said | the boat was late']);
    assert.deepEqual(said('Renn said the boat was late; the crew was tired; the company declined to comment.'), [
      'Renn | said | the boat was late; the crew was tired',
    ]);
  });

  it('ends what is said where the same speaker reports more', () => {
    const text = 'Renn told the club that the members’ boathouse was “unsound” and says she will rebuild the pier.';
    assert.deepEqual(said(text), [
      'Renn | told | that the members’ boathouse was “unsound”',
      'Renn | says | she will rebuild the pier',
    ]);
  });

  it('takes no idiom, relative clause or remark to the reader for a report', () => {
    const nothing = [
      'It goes without saying that taxes are hard on the poor of Norland.',
      'It is worth noting that this is the first time that the question has been asked.',
      'It is fair to say that nobody in Norland had read the whole report.',
      'This story has been updated to note that Bell posted the syllabus on his page.',
      'Everything Bell says is a lie unless it is proven otherwise.',
      'That was what Liz Wall said when she resigned from the network in 2014.',
      'Would you think she must be the worst mayor in all of Norland?',
    ];
    for (const text of nothing) assert.deepEqual(said(text), [], text);
  });

  it('leaves out of what is said when, where and how it was said', () => {
    assert.deepEqual(said('Bell blasted Obi as a “disgrace” on Wednesday.'), ['Bell | blasted | Obi as a “disgrace”']);
    assert.deepEqual(said('As the crowd booed, Ann Obi said, “Please be quiet now.”'), [
      'Ann Obi | said | “Please be quiet now.”',
    ]);
    assert.deepEqual(said('Bell said the race “should be over by June,” referring to the vote.'), [
      'Bell | said | the race “should be over by June,”',
    ]);
    assert.deepEqual(said('It was, as The Harrow Courier put it in a long profile, “the end of the road”.'), [
      'The Harrow Courier | put | “the end of the road”',
    ]);
    assert.deepEqual(said('He offered much, from saying that he feels as good as a young man to playing up his stamina.'), [
      'He | saying | that he feels as good as a young man',
    ]);
  });

  it('ends a source with its sentence, where that has no stop', () => {
    const below = [
      'Briefed on Monday, the council shut the pier.',
      'Who did it is not known.',
      'That was in May.',
      '(In brief) The pier is shut.',
    ];
    for (const words of below) {
      assert.deepEqual(said(`“Nobody asked us,” said a teacher\n\n${words}`), ['a teacher | said | “Nobody asked us,”'], words);
    }
    assert.deepEqual(said('“Nobody asked us,” said a teacher briefed\n\nOn Monday the council shut the pier.'), [
      'a teacher | said | “Nobody asked us,”',
    ]);
    assert.deepEqual(said('“Nobody asked us,” said a teacher briefed on the plan'), [
      'a teacher briefed on the plan | said | “Nobody asked us,”',
    ]);
  });

  it('takes a name in marks that somebody plainly gives', () => {
    assert.deepEqual(said('Another critic, Tom Bell, likened the rules to “burning the charter”.'), [
      'Another critic, Tom Bell | likened | the rules to “burning the charter”',
    ]);
  });

  it('answers any text', () => {
    for (const text of ['', '“', '”', '“”', ':', 'said', 'said.', 'according to', '“said', ', said', 'X: “', 'told told told']) {
      said(text);
    }
  });
});
