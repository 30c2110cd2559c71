/** What the analyzer remembers of paragraphs never changes an answer. */
import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/src/engine/index.ts';

const story = [
  'Harbour Trust Names New Head',
  'Odile Marrant was named head of the Penwick Harbour Trust (PHT) on Monday, its chairman, Tom Ash, said.',
  '“We looked far and wide,” Ash told reporters in Penwick. “Marrant knows the docks.”',
  'The PHT runs 12 piers. Marrant said she would open two more.',
];

describe('an analysis by an analyzer that has seen other versions', () => {
  const warm = createAnalyzer();
  const same = (paragraphs: readonly string[]): void => {
    const text = paragraphs.join('\n\n');
    assert.deepEqual(warm(text, 'plain'), createAnalyzer()(text, 'plain'));
  };

  it('is the same after an edit inside a paragraph', () => {
    same(story);
    same(story.map((paragraph) => paragraph.replace('12 piers', '13 piers')));
    same(story);
  });
  it('is the same when what other paragraphs show of a name changes', () => {
    same(story.slice(2));
    same(story.map((paragraph) => paragraph.replaceAll('Marrant', 'Penwick')));
    same([...story, 'The ash was swept up. A marrant is a kind of boat.']);
  });
  it('is the same while somebody types beside names, letter by letter', () => {
    const typed = ' and the mayor of Penwick, Ada Obi, told Mr Marrant so. ';
    const [before, after] = ['Ash told reporters', ' in Penwick that Odile Marrant knows the docks, which Tom Ash doubts.'];
    for (let at = 0; at <= typed.length; at++) same([story[0]!, story[1]!, `${before}${typed.slice(0, at)}${after}`, story[3]!]);
  });
  it('is the same when the words nearest to a paragraph change in the one beside it', () => {
    const skipper = 'She met the skipper,';
    for (const name of ['Derek Oldroyd', 'Mrs Derek Oldroyd', 'the trust', 'on Derek Oldroyd']) {
      same([story[1]!, skipper, `${name}, and the trust.`, 'He left.']);
      same([story[1]!, `It was said by ${name}`, 'the skipper, that all was well in Penwick.', 'He left.']);
    }
  });
  it('is the same where an abbreviation stands in a line of capitals alone', () => {
    const body = ['The World Health Organization asked those who know. Who knows?', 'Nobody who was there said so.'];
    same(['WHO WARNS OF FLU', ...body]);
    same(['FLU IS HERE', ...body]);
    same(['WHO WARNS OF FLU AGAIN', ...body]);
    same(['WHO WARNS OF FLU AGAIN', 'Who knows?', ...body]);
  });
  it('is the same where speakers open paragraphs in capitals, and where one of them goes', () => {
    const talk = ['LANE: Will you sell?', 'OBI: No.', 'LANE: Why not?', 'OBI: It is ours.'];
    same(talk);
    same(talk.slice(0, 2));
    same([...talk, 'LANE: I see.']);
  });
  it('is the same when a paragraph becomes a headline, moves, stands twice or comes inside a quotation', () => {
    same([story[3]!, story[1]!, story[0]!]);
    same([...story, story[2]!, story[0]!]);
    same([story[1]!, `“${story[2]!.slice(1)}`, `“${story[3]!}`, story[0]!]);
  });
  it('is the same where names in two spellings move, and where one of them goes', () => {
    const spelt = [
      story[1]!,
      'Marrant met Erdal Gökçe and the PHT in Kyiv. Gökce and Pht staff flew to Kiev.',
      'Odile Marant, said Gökçe, had thanked the PHT. Marrant did, Gökçe and Ash said.',
    ];
    same(spelt);
    same(['On a wet morning nobody spoke.', ...spelt.map((paragraph) => paragraph.replace('met', 'never once met'))]);
    same(spelt.map((paragraph) => paragraph.replace('Kiev', 'Kyiv')));
    same(spelt.map((paragraph) => paragraph.replace('Marant', 'Marrant')));
    same(spelt);
  });
  it('is the same after words that the tagger has met in another form: all in capitals, with a clitic, a hyphen, a point', () => {
    same(['NEW YEAR’S EVE AT THE DOCKS', 'The Penwick Year’s-End Fair drew A.B. Marrant, of Tide-Line Ltd.']);
    same(['Marrant said next year’s fair at year’s-end would be smaller.', 'Tide-line hosts it; a.b. is not a word, said Ash.']);
    same(['The year’s best docks, Marrant said, were tide-line’s.', 'NEXT YEAR’S FAIR']);
  });
});
