import assert from 'node:assert/strict';
import { judgeQuotation } from '../../server/src/notes/judge-quotation.ts';
import { indexNotes } from '../../server/src/notes/note-index.ts';
import { readTranscript } from '../../server/src/notes/reading/read-transcript.ts';

const tape = `WEBVTT

00:01.000 --> 00:05.000
<v Torben Haag>Um, we have been patient for two years, you know, and patience is over.

00:06.000 --> 00:12.500
<v Torben Haag>Nobody wants to leave the the islands without a boat. Wages fell by eleven point five per cent.

00:14.000 --> 00:20.000
<v Alma Brandt>He tells a fairy tale for the cameras, and I am gonna say it every day until May.

00:21.000 --> 00:30.000
<v Torben Haag>We will stay in port on Monday. We will stay in port on Tuesday unless the company calls us.
`;

const indexes = [indexNotes(readTranscript('tape.vtt', tape))];

function judge(words: string, speakers: readonly string[] = ['Torben Haag']) {
  const judged = judgeQuotation({ text: words, inner: { start: 0, end: words.length }, speakers, near: null }, indexes);
  return judged?.finding ?? null;
}

/** Verdict, and who says it if it is another. */
const told = (words: string, speakers?: readonly string[]): string => {
  const finding = judge(words, speakers);
  return `${finding?.verdict ?? 'none'}${finding?.otherSpeaker ? ` by ${finding.otherSpeaker}` : ''}`;
};

describe('a quotation compared with the notes', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    exact: [
      'We have been patient for two years and patience is over.',
      'we have been patient for 2 years, and patience is over',
      'Nobody wants to leave the islands without a boat.',
      'patience is over',
      'Wages fell by eleven point five percent',
      'Nobody … without a boat.',
      'Nobody wants to leave [Great Sund] without a boat.',
      'We [the crews] have been patient for two years',
      '[N]obody wants to leave the islands',
      'We will stay in port on Tuesday unless the company calls us.',
      'We have been patient for two years … Nobody wants to leave the islands',
    ],
    differs: [
      'We have been patient for three years and patience is over.',
      'We have been very patient for two years and patience is over.',
      'Nobody wants to leave islands without a boat.',
      'Everybody wants to leave the islands without a boat.',
      'We will stay in port on Friday unless the company calls us.',
    ],
    stitched: ['Nobody wants to leave the islands without a boat. We have been patient for two years.'],
    'not-found': [
      'The company must sell all of its ships before the winter comes.',
      'I never promised anybody a pay rise this spring.',
    ],
    'exact by Alma Brandt': ['He tells a fairy tale for the cameras', 'I am going to say it every day until May'],
    none: ['Never', 'ships sold'],
  };
  for (const [verdict, quotations] of Object.entries(cases)) {
    for (const words of quotations) it(`“${words}” is ${verdict}`, () => assert.equal(told(words), verdict));
  }

  it('agrees with labels by last name, first name and initials, and takes parts for nobody', () => {
    for (const name of ['Brandt', 'Alma Brandt', 'Alma']) {
      assert.equal(told('He tells a fairy tale for the cameras', [name]), 'exact');
    }
    assert.equal(told('He tells a fairy tale for the cameras', []), 'exact');
  });

  it('says where it stands, when it was said, and what differs', () => {
    const finding = judge('We have been patient for three years and patience is over.');
    assert.deepEqual([finding?.place?.line, finding?.place?.time, finding?.place?.speaker], [4, 1000, 'Torben Haag']);
    assert.deepEqual(finding?.differences, [{ start: 25, end: 30, quoted: 'three', said: 'two' }]);
  });
});

describe('transcripts', () => {
  const speakers = (uri: string, text: string) =>
    readTranscript(uri, text).utterances.map(({ speaker, time, start, end }) => [speaker, time, text.slice(start, end)]);

  it('are read with labels and times of their kind', () => {
    assert.deepEqual(speakers('a.srt', '1\r\n00:00:02,500 --> 00:00:04,000\r\nHAAG: We stay.\r\n'), [['HAAG', 2500, 'We stay.']]);
    assert.deepEqual(speakers('a.txt', '**Haag:** We stay.\nAnd wait.\n\n[1:02] Brandt: Fine.'), [
      ['Haag', null, 'We stay.'],
      ['Haag', null, 'And wait.'],
      ['Brandt', 62_000, 'Fine.'],
    ]);
    assert.deepEqual(speakers('a.txt', 'Then she said: we wait.'), [[null, null, 'Then she said: we wait.']]);
  });

  it('say what is wrong with them, and are read as text', () => {
    const { complaints, utterances } = readTranscript('a.vtt', 'We stay.');
    assert.deepEqual(complaints, [{ line: 1, message: 'This holds no cues of WebVTT (.vtt); it is read as plain text.' }]);
    assert.equal(utterances.length, 1);
  });
});

describe('differences', () => {
  const council = indexNotes(
    readTranscript(
      't.txt',
      'Ada Obi: You asked a question and you didn’t like the answer. We shall pay five pounds for each of the boats.',
    ),
  );
  const differences = (words: string) => {
    const question = { text: words, inner: { start: 0, end: words.length }, speakers: ['Ada Obi'], near: null };
    const finding = judgeQuotation(question, [council])?.finding;
    return finding?.differences.map(({ start, end, quoted, said }) => [words.slice(start, end), quoted, said]);
  };

  it('are whole words', () => {
    assert.deepEqual(differences('you did like the answer'), [['did', 'did', 'didn’t']]);
    assert.deepEqual(differences('you do not like the answer'), [['do not', 'do not', 'didn’t']]);
    assert.deepEqual(differences('you did not like the answer'), []);
    assert.deepEqual(differences('We shall pay £6 for each of the boats'), [['£6', '£6', 'five pounds']]);
    assert.deepEqual(differences('We shall pay five for each of the boats'), [['', '', 'pounds']]);
    assert.deepEqual(differences('We shall soon pay £5 for each of the boats'), [['soon', 'soon', '']]);
  });
});
