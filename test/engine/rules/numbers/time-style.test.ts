import { describeRule } from '../../../support/check-rule.ts';

describeRule('numbers/time-style', {
  faulty: {
    'stops among none': {
      copy: 'The ferry leaves at 3pm and at 7.30pm. The last one leaves at ⟦11 p.m.⟧ on Sundays.',
      fixed: 'The ferry leaves at 3pm and at 7.30pm. The last one leaves at 11pm on Sundays.',
      says: '3pm 2 ×',
    },
    'one that ends its sentence': {
      copy: 'The ferry leaves at 3pm and at 7pm. The last one leaves at ⟦11 p.m.⟧ It is full.',
      fixed: 'The ferry leaves at 3pm and at 7pm. The last one leaves at 11pm. It is full.',
    },
    'one that is to end in a stop': {
      copy: 'The ferry leaves at 3 p.m. on Sundays and at 7 p.m. on Mondays. The last one leaves at ⟦11pm⟧. It is full.',
      fixed: 'The ferry leaves at 3 p.m. on Sundays and at 7 p.m. on Mondays. The last one leaves at 11 p.m. It is full.',
    },
    'two separators': {
      copy: 'The ferry leaves at 3.15pm and at 7.30pm. The last one leaves at ⟦11:30pm⟧.',
      fixed: 'The ferry leaves at 3.15pm and at 7.30pm. The last one leaves at 11.30pm.',
    },
    'a clock of 24 hours': {
      copy: 'The ferry leaves at 3pm and at 7pm. The last one leaves at ⟦23:00⟧ on Sundays.',
      fixed: 'The ferry leaves at 3pm and at 7pm. The last one leaves at 11pm on Sundays.',
    },
  },
  fine: {
    'a time of two figures with its half of the day': 'It opens about 11:45 a.m. on Friday and closes at 3 p.m. on Sunday.',
    'one form': 'The ferry leaves at 3pm and at 7.30pm.',
    'in brackets': 'The ferry leaves at 3pm and at 11pm (23:00 GMT).',
    'a score': 'The ferry leaves at 3pm. She ran it in 12:45 and won.',
  },
});
describeRule('numbers/time-style', {
  options: { form: '3 p.m.', separator: ':' },
  faulty: {
    'another form': {
      copy: 'The ferry leaves at ⟦3.30pm⟧ on Sundays.',
      fixed: 'The ferry leaves at 3:30 p.m. on Sundays.',
      says: 'the house',
    },
  },
  fine: {
    'the form of the house': 'The ferry leaves at 3:30 p.m. on Sundays.',
  },
});
describeRule('numbers/time-style', {
  options: { form: '15:00' },
  faulty: {
    'twelve hours': { copy: 'The ferry leaves at ⟦9am⟧ on Sundays.', fixed: 'The ferry leaves at 09:00 on Sundays.' },
  },
});
