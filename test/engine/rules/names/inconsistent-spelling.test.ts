import { describeRule } from '../../../support/check-rule.ts';

describeRule('names/inconsistent-spelling', {
  faulty: {
    'a surname misspelt once': {
      copy: 'Aksel Brandvold came. Brandvold spoke first, and Brandvold left first. They kept ⟦Brandvolt⟧’s letter.',
      fixed: 'Aksel Brandvold came. Brandvold spoke first, and Brandvold left first. They kept Brandvold’s letter.',
      says: '(Brandvold 3 ×, Brandvolt 1 ×)',
    },
    'an accent dropped once': {
      copy: 'José Hernández spoke. Hernández said no, and ⟦Hernandez⟧ left.',
      fixed: 'José Hernández spoke. Hernández said no, and Hernández left.',
    },
  },
  fine: {
    'one spelling': 'Aksel Brandvold came. Brandvold spoke first.',
    'two people': 'Mara Johnson met Ole Johnston. Johnson spoke; Johnston did not.',
    'a country and its people': 'Norway won. The Norwegian side beat Sweden and the Swedish.',
    'a quotation': 'Aksel Brandvold came. Brandvold spoke. “Dear Brandvolt,” the letter began.',
  },
});
