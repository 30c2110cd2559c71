import assert from 'node:assert/strict';
import { answerOf, keepAnswer, type FewAnswers } from '../../../server/src/engine/text/few-answers.ts';

describe('few answers', () => {
  it('are found by what was asked', () => {
    const answers: FewAnswers = [];
    const [first, second] = [{}, {}];
    keepAnswer(answers, first, 'one');
    keepAnswer(answers, second, 'two');
    assert.deepEqual(
      [first, second, {}].map((question) => answerOf(answers, question)),
      ['one', 'two', undefined],
    );
  });

  it('give way to later ones', () => {
    const answers: FewAnswers = [];
    const question = {};
    keepAnswer(answers, question, 'one');
    keepAnswer(answers, question, 'two');
    assert.deepEqual([answerOf(answers, question), answers.length], ['two', 2]);
  });
});
