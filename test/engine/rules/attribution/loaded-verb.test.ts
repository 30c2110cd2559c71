import { describeRule } from '../../../support/check-rule.ts';

describeRule('attribution/loaded-verb', {
  faulty: {
    'before a phrase of place': {
      copy: '“We were never late in all these years,” Mara Lind ⟦boasted⟧ in an interview.',
      fixed: '“We were never late in all these years,” Mara Lind said in an interview.',
    },
    claimed: {
      copy: 'Mara Lind ⟦claimed⟧ that the pier was safe.',
      fixed: 'Mara Lind said that the pier was safe.',
      says: 'not to believe',
    },
    'admitted after a quotation': {
      copy: '“We were late,” Mara Lind ⟦admitted⟧.',
      fixed: '“We were late,” Mara Lind said.',
      says: 'hidden',
    },
    'the present tense': { copy: '“We were late,” Mara Lind ⟦insists⟧.', fixed: '“We were late,” Mara Lind says.' },
    'pointed out': {
      copy: '“We were late,” Mara Lind ⟦pointed out⟧.',
      fixed: '“We were late,” Mara Lind said.',
      says: 'it is true',
    },
    'a noun’s form behind a name': 'As Lind ⟦claims⟧ she was late, the board will ask.',
    'a clause without “that”': {
      copy: 'She ⟦conceded⟧ the plan was dear. Mara Lind ⟦admits⟧ it was late. They ⟦claim⟧ nobody told them.',
      fixed: 'She said the plan was dear. Mara Lind says it was late. They say nobody told them.',
    },
    'refuting a charge': { copy: 'Mara Lind ⟦refuted⟧ claims that the pier was rotten.', says: 'write “denied”' },
    'a clause whose subject is long': {
      copy: 'Mara Lind ⟦conceded⟧ the goal of a million speakers by 2040 was a long way off.',
      fixed: 'Mara Lind said the goal of a million speakers by 2040 was a long way off.',
    },
    'a speaker without a name': {
      copy: '“It will be late,” ⟦revealed⟧ an engineer of the harbour board.',
      fixed: '“It will be late,” said an engineer of the harbour board.',
    },
  },
  fine: {
    'a claim that is a thing':
      'The insurance claim it filed in March was dismissed. The damages claim he called absurd. Fraud claims they had made were dropped.',
    said: 'Mara Lind said that the pier was safe. “We were late,” she added.',
    responsibility: 'The group claimed responsibility for the fire.',
    'inside a quotation': '“He claimed that the pier was safe,” Mara Lind said.',
    'no speech': 'The storm claimed two lives, and the side conceded two goals.',
    'a lead by scoring': 'Mara Lind claimed the lead by scoring twice in May.',
    'what the reporter knows': 'Mara Lind wrongly claimed that the pier was safe. “It is safe,” she claimed falsely.',
    'an infinitive': 'Mara Lind claims to know the harbour.',
    'a thing that is told more of':
      'She claimed the money she was owed. He conceded the lead that was his. They admitted him, and he was glad. She claimed it back.',
    'insisting on a thing': 'Mara Lind insisted on a new pier.',
  },
});
describeRule('attribution/loaded-verb', {
  options: { verbs: ['add'] },
  faulty: { 'the verbs that are set': { copy: '“We were late,” Mara Lind ⟦added⟧.', fixed: '“We were late,” Mara Lind said.' } },
  fine: { 'the others': '“We were late,” Mara Lind claimed.' },
});
