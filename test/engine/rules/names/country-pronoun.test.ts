import { describeRule } from '../../../support/check-rule.ts';

describeRule('names/country-pronoun', {
  faulty: {
    'a country and what is hers': {
      copy: 'Norway sent ⟦her⟧ navy to the strait.',
      fixed: 'Norway sent its navy to the strait.',
      says: '“her” stands for Norway',
    },
    'a country alone': { copy: 'If France loses, ⟦she⟧ will pay.', fixed: 'If France loses, it will pay.' },
    'a minister between commas': 'Norway, through ⟦her⟧ foreign minister, said no to President Otto Lind.',
    'a minister named after it': {
      copy: 'The United States through ⟦her⟧ Secretary of State, Mara Lind, said no.',
      fixed: 'The United States through its Secretary of State, Mara Lind, said no.',
    },
    'a thing that only a state has, in a story about a woman': {
      copy: 'Mara Lind met her staff.\n\nNorway has sent ⟦her⟧ coastguard to the fjord three times.',
      fixed: 'Mara Lind met her staff.\n\nNorway has sent its coastguard to the fjord three times.',
    },
  },
  fine: {
    'an office that a woman may hold': 'Germany’s chancellor knows that she cannot wait. Ireland met her again.',
    'an official who may be a woman': 'The official praised the figures.\n\nMost guests come from France, she added.',
    'a country that is no subject': 'Visitors come from Norway, and she is glad of it.',
    'what is hers in a story about a woman': 'Mara Lind left home in May.\n\nNorway rejected her appeal.',
    'a woman in the sentence': 'Norway thanked Mara Lind for her work.',
    'a woman in the paragraph': 'The woman left Norway. In France her luck changed.',
    'a woman in the story': 'Mara Lind left home in May.\n\nFrance gave her a passport.',
    'a speaker who says it so': '“Norway sent her navy,” he said.',
    it: 'Norway sent its navy to the strait.',
  },
});
