import { describeRule } from '../../../support/check-rule.ts';

describeRule('facts/weekday-date', {
  faulty: {
    'day, month, year': {
      copy: 'The pier opened on ⟦Monday 4 February 2022⟧.',
      fixed: 'The pier opened on Friday 4 February 2022.',
      says: '4 February 2022 is a Friday, not a Monday',
    },
    'month, day, year': {
      copy: 'It opened on ⟦Monday, Feb. 4, 2022⟧, at noon.',
      fixed: 'It opened on Friday, Feb. 4, 2022, at noon.',
    },
    'in brackets': 'It opened on ⟦Tuesday (1 March 2023⟧).',
    'the day after the date': {
      copy: 'It opened on ⟦4 February 2022, a Monday⟧.',
      fixed: 'It opened on 4 February 2022, a Friday.',
    },
    'no year, in a story whose dateline has it': {
      copy: 'LEEDS, 4 February 2022 (Northern Agency) — The pier opens on ⟦Tuesday, February 14⟧.',
      fixed: 'LEEDS, 4 February 2022 (Northern Agency) — The pier opens on Monday, February 14.',
    },
    'no year, early in the next': 'LEEDS, 28 December 2021 (Northern Agency) — The pier opens on ⟦Tuesday 3 January⟧.',
    'a day that no month has': { copy: 'It closes on ⟦Monday 31 June 2021⟧.', says: 'no 31 June 2021' },
    'inside a quotation, without a fix': '“We open on ⟦Monday 4 February 2022⟧,” Mara Lind said.',
  },
  fine: {
    'right dates':
      'It opened on Friday 4 February 2022, closed on Thursday, February 29, 2024 and opened again on 1 January 2000, a Saturday.',
    'no year, and right by the year of the dateline':
      'LEEDS, 28 December 2021 (Northern Agency) — The pier opens on Monday 3 January and closed on Friday 24 December.',
    'no year, and far from the day of the story':
      'LEEDS, 4 February 2022 (Northern Agency) — The pier opened on Monday 4 September and burnt down on Monday, August 14.',
    'no year': 'It opened on Monday 4 February.',
    'a leap day of a century': 'It rained on Tuesday 29 February 2000.',
  },
});
