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
    'a bare surname that nobody is introduced by': {
      copy: 'The harbour master, Rosalind Clark, spoke first. Clark said the deck was cracked. Ms ⟦Clarke⟧ then left.',
      fixed: 'The harbour master, Rosalind Clark, spoke first. Clark said the deck was cracked. Ms Clark then left.',
      says: '(Clark 2 ×, Clarke 1 ×)',
    },
    'the same where the full name stands once, and either may be right': {
      copy: 'The harbour master, Rosalind Clark, spoke first, and Ms ⟦Clarke⟧ said the deck was cracked.',
      says: 'Both are names',
    },
    'a full name misspelt, and the surname right all through': {
      copy: 'The harbour master, Rosalind ⟦Whitcom⟧, spoke first. Whitcomb said the deck was cracked. Ms Whitcomb then left, and Whitcomb did not come back.',
      fixed:
        'The harbour master, Rosalind Whitcomb, spoke first. Whitcomb said the deck was cracked. Ms Whitcomb then left, and Whitcomb did not come back.',
    },
    'a spelling that is left in a quotation, without a fix': {
      copy: 'Dr Elaine Whitcomb came. Whitcomb spoke, and Whitcomb left. “Dr ⟦Whitcombe⟧ told us in June,” said Ole Brand. Whitcomb denied it.',
      fixed:
        'Dr Elaine Whitcomb came. Whitcomb spoke, and Whitcomb left. “Dr Whitcombe told us in June,” said Ole Brand. Whitcomb denied it.',
      says: 'in this quotation',
    },
    'a spelling in a letter that is quoted, without a fix': {
      copy: 'Aksel Brandvold came. Brandvold spoke. “Dear ⟦Brandvolt⟧,” the letter began.',
      fixed: 'Aksel Brandvold came. Brandvold spoke. “Dear Brandvolt,” the letter began.',
    },
    'a given name in two spellings': {
      copy: 'Steven Harrow hired a lawyer. Weeks later ⟦Stephen⟧ Harrow laughed.',
      says: '(Steven 1 ×, Stephen 1 ×)',
    },
    'a letter with a stroke': {
      copy: 'Erik Bjørnson, the owner, spoke. Bjørnson left. ⟦Bjornson⟧ wept.',
      fixed: 'Erik Bjørnson, the owner, spoke. Bjørnson left. Bjørnson wept.',
    },
  },
  fine: {
    'a quotation in a story that has the name but once': 'Aksel Brandvold came. “Dear Brandvolt,” the letter began.',
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
  },
});
