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
    'a spelling beside which a third one stands as often, so that no fix is offered': {
      copy: 'Aksel Brandvold came. Brandvold spoke first, and Brandvold left first. They kept ⟦Brandvolt⟧’s letter. Tove Brandveld sang, Tove Brandveld danced, and Tove Brandveld paid.',
      fixed:
        'Aksel Brandvold came. Brandvold spoke first, and Brandvold left first. They kept Brandvolt’s letter. Tove Brandveld sang, Tove Brandveld danced, and Tove Brandveld paid.',
    },
  },
  fine: {
    'one spelling': 'Aksel Brandvold came. Brandvold spoke first.',
    'an island and a country':
      'Bravia sent a ship. The people of Bravia waved, and the king of Bravia wept. The ship sailed to Bravió in May.',
    'a part of a longer name': 'Ms Cheung won. Cheung smiled, and Cheung left. Grace Lau Mo-sheung came third.',
    'two people': 'Mara Johnson met Ole Johnston. Johnson spoke; Johnston did not.',
    'a country and its people': 'Norway won. The Norwegian side beat Sweden and the Swedish.',
    'two names of a city, the older one brought in as such':
      'Trams came to Mumbai, then known as Bombay, in 1874. Mumbai had 49 miles of track. Bombay sold its last horses in 1908.',
    'a city’s former name behind it': 'She was born in Ho Chi Minh City, formerly Saigon. Saigon fell that spring.',
    'an older name in brackets': 'He sailed from Chennai (Madras) in June. Chennai was wet.',
    'a spelling that a writer disowns':
      'The note thanked “Mara Brandvolt” [sic]. Mara Brandvold laughed. Brandvold kept it, and Brandvold framed it.',
    'two words of one name': 'Sheikh Hamad Sabah Al-Ahmad spoke. Hamad left early.',
    'somebody else of a like surname': 'Jung Ho-rim sang. Jung bowed, and Jung left. Later Jang Ki-yol came on.',
    'a firm called nearly like somebody': 'Corrin Tate spoke. Corrin smiled, and Corrin left. The Corrun Steel Company closed.',
    'a quotation': 'Aksel Brandvold came. Brandvold spoke. “Dear Brandvolt,” the letter began.',
  },
});
