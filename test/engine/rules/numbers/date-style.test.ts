import { describeRule } from '../../../support/check-rule.ts';

describeRule('numbers/date-style', {
  faulty: {
    'the month first among days first': {
      copy: 'The pier closed on 5 January 2022 and reopened on 9 May 2022. It closed again on ⟦June 12, 2023⟧.',
      fixed: 'The pier closed on 5 January 2022 and reopened on 9 May 2022. It closed again on 12 June 2023.',
      says: '5 January 2 ×',
    },
    'a short month among full ones': {
      copy: 'The pier closed on January 5 and reopened on August 9. It closed again on ⟦Sept. 12⟧.',
      fixed: 'The pier closed on January 5 and reopened on August 9. It closed again on September 12.',
    },
    'the comma behind the year, which goes with the one before it': {
      copy: 'The pier closed on 5 January 2022 and on 9 May 2022. The council voted on ⟦June 12, 2023⟧, to open it. Lane, who left on ⟦June 13, 2023⟧, came back.',
      fixed:
        'The pier closed on 5 January 2022 and on 9 May 2022. The council voted on 12 June 2023 to open it. Lane, who left on 13 June 2023, came back.',
    },
    'the comma behind the year, which comes with the one before it': {
      copy: 'The pier closed on January 5, 2022. It shut on May 9, 2022. The council voted on ⟦12 June 2023⟧ to open it on ⟦13 June 2023⟧.',
      fixed:
        'The pier closed on January 5, 2022. It shut on May 9, 2022. The council voted on June 12, 2023, to open it on June 13, 2023.',
    },
    'an ending': {
      copy: 'The pier closed on January 5 and reopened on August 9. It closed again on ⟦September 1st⟧.',
      fixed: 'The pier closed on January 5 and reopened on August 9. It closed again on September 1.',
    },
    'two things at once': {
      copy: 'The pier closed on January 5 and reopened on August 9. It closed again on ⟦Friday 12th Sept.⟧ in a storm.',
      fixed: 'The pier closed on January 5 and reopened on August 9. It closed again on Friday, September 12 in a storm.',
    },
  },
  fine: {
    'short months beside those that are short in full': 'The pier closed on Jan. 5, 2022, and reopened on May 9.',
    'days that are names':
      'The pier closed on 5 January 2022. The July 4 holiday was quiet; since September 11 gates are shut. The January 6 committee met.',
    'people behind a month': 'The pier closed on 5 January 2022 and on 6 March. In May 20 people left. In June 12 men came.',
    ranges: 'The pier closed on 5 January 2022 and reopened on 9 May. The fair is on June 12-14.',
    'in quotation marks': 'The pier closed on 5 January. “It was January 5,” Mara Lind said.',
  },
});
describeRule('numbers/date-style', {
  options: { order: 'month-day', months: 'short', ordinals: 'without' },
  faulty: {
    'a British date': {
      copy: 'The pier closed on ⟦5th January 2022⟧.',
      fixed: 'The pier closed on Jan. 5, 2022.',
      says: 'the house',
    },
  },
  fine: {
    'an American date': 'The pier closed on Jan. 5, 2022, and on June 3.',
  },
});
describeRule('numbers/date-style', {
  options: { order: 'month-day', ordinals: 'with' },
  faulty: {
    'no ending': {
      copy: 'The pier closed on ⟦5 January 2022⟧.',
      fixed: 'The pier closed on January 5th 2022.',
      says: 'the house',
    },
  },
  fine: {
    'an ending': 'The pier closed on January 5th 2022.',
  },
});
