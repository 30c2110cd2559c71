import { describeRule } from '../../../support/check-rule.ts';

describeRule('abbreviations/spelt-out-again', {
  faulty: {
    'the long form after the short one': {
      copy: 'The Harbour Wall Authority (HWA) met on Monday. The HWA will build. The ⟦Harbour Wall Authority⟧ has the money.',
      fixed: 'The Harbour Wall Authority (HWA) met on Monday. The HWA will build. The HWA has the money.',
      says: /after that HWA 1 ×, in full 1 ×/,
    },
    'small letters': 'Drivers of driverless lorries (DLs) met. DLs are slow. The ⟦driverless lorries⟧ came.',
  },
  fine: {
    'the short form alone': 'The Harbour Wall Authority (HWA) met on Monday. The HWA will build.',
    'the long form before':
      'The Harbour Wall Authority met on Monday. The Harbour Wall Authority (HWA) will build. The HWA has the money.',
    'a part of a longer name':
      'The University of Selby (UoS) met on Monday. The UoS will build. The University of Selby Teaching Hospital has the money.',
    speech:
      'The Harbour Wall Authority (HWA) met on Monday. The HWA will build. “The Harbour Wall Authority has the money,” he said.',
    'brackets once more':
      'The Harbour Wall Authority (HWA) met on Monday. The HWA will build. The Harbour Wall Authority (HWA) has the money.',
  },
});
