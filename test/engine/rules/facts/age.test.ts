import { describeRule } from '../../../support/check-rule.ts';

describeRule('facts/age', {
  kind: 'markdown',
  faulty: {
    'two ages of one person': {
      copy: 'Mara Lind, 43, runs the bakery on Dock Street. Her shop opened last week.\n\nLind, ⟦45⟧, said she would hire six people.',
      says: 'Mara Lind is 45 here and 43 elsewhere in this story.',
    },
    'an age in brackets and one in words of the sentence':
      'Police named the driver as Sunil Rao (31), of Hill Road.\n\nRao, a ⟦32⟧-year-old teacher, was taken to hospital.',
    'an age before the name': 'The 27-year-old striker Ben Okafor scored twice.\n\nOkafor, ⟦28⟧, joined the club in May.',
    'an age with “aged”': 'Ruth Adeyemi, aged 61, leads the choir.\n\nThe choir was founded by Adeyemi, who is ⟦63⟧.',
    'an age against the year of birth': {
      copy: '---\ndate: 2022-02-04\n---\n\nTom Hale, ⟦38⟧, was elected mayor. He is the youngest in the county.\n\nHale was born in 1979 in Leeds.',
      says: 'Somebody born in 1979 is 42 or 43 in 2022, not 38.',
    },
    'an age after a title with a capital': 'Former Miss Harbour Mara Lind, 43, spoke.\n\nLind, ⟦46⟧, waved.',
    'an age of today beside the year since which': 'Mara Lind, 43, runs the bakery.\n\nLind, ⟦45⟧, has led the choir since 2010.',
  },
  fine: {
    'one age, told twice': 'Mara Lind, 43, runs the bakery.\n\nLind, 43, said she would hire six people.',
    'relatives who share a name':
      'Mara Lind, 43, and Ole Lind, 17, run the bakery.\n\nOle Lind, 17, said it was hard. Lind, 43, agreed.',
    'an age of another day':
      'Mara Lind, 43, runs the bakery.\n\nIn 1996 Lind, 17, left school. Lind, 25 at the time, opened a shop.',
    'the age of a thing': 'Mara Lind, 43, runs the bakery.\n\nThe 45-year-old oven of Lind broke.',
    'an age in a quotation': 'Mara Lind, 43, runs the bakery.\n\n“Lind, 45, is a friend,” Ole Berg said.',
    'figures that are no ages':
      'Mara Lind, 43, leads. Lind, 51, and Berg, 49, were the scores.\n\nLind, 2.5 points behind, won. Lind, 10,000 metres champion, ran.',
    'a birthday to come': '---\ndate: 2022-02-04\n---\n\nTom Hale, 42, was elected. Hale was born in 1979.',
    'a year of birth in a story without a date': 'Tom Hale, 38, was elected. Hale was born in 1979.',
  },
});

describeRule('facts/age', {
  faulty: {
    'a year of birth, with the day of the story in its dateline':
      'LEEDS, 4 February 2022 (Northern Agency) — Tom Hale, ⟦38⟧, was elected mayor.\n\nHale, born in 1979, is a baker.',
  },
});
