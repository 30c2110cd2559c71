import { describeRule } from '../../../support/check-rule.ts';

describeRule('names/country-pronoun', {
  faulty: {
    'a country and what is hers': {
      copy: 'Norway sent ⟦her⟧ navy to the strait.',
      fixed: 'Norway sent its navy to the strait.',
      says: '“her” stands for Norway',
    },
    'a country alone': { copy: 'If France loses, ⟦she⟧ will pay.', fixed: 'If France loses, it will pay.' },
  },
  fine: {
    'a woman in the sentence': 'Norway thanked Mara Lind for her work.',
    'a woman in the paragraph': 'The woman left Norway. In France her luck changed.',
    'a woman in the story': 'Mara Lind left home in May.\n\nFrance gave her a passport.',
    'a speaker who says it so': '“Norway sent her navy,” he said.',
    it: 'Norway sent its navy to the strait.',
  },
});
