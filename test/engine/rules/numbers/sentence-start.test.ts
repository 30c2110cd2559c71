import { describeRule } from '../../../support/check-rule.ts';

describeRule('numbers/sentence-start', {
  faulty: {
    'a numeral before capitals': {
      copy: 'The vote was close. ⟦6⟧ Harbour councillors stayed away from it.',
      fixed: 'The vote was close. Six Harbour councillors stayed away from it.',
    },
    'a numeral': {
      copy: 'The quay was full. ⟦42⟧ boats lay at anchor outside it.',
      fixed: 'The quay was full. Forty-two boats lay at anchor outside it.',
      says: 'A numeral opens',
    },
    'a short sentence among others': {
      copy: 'The storm has passed.\n\n⟦12⟧ boats sank. ⟦7⟧ of them burned.',
      fixed: 'The storm has passed.\n\nTwelve boats sank. Seven of them burned.',
    },
    'a number too long for words, without a fix': 'The quay was full. ⟦1,240⟧ people stood on it that evening.',
    'round hundreds and thousands': {
      copy: 'The storm has passed. ⟦100⟧ boats were lost in it. ⟦3,000⟧ people were told to leave the town.',
      fixed: 'The storm has passed. One hundred boats were lost in it. Three thousand people were told to leave the town.',
    },
    'a share and a sum': {
      copy: 'The storm has passed. ⟦5⟧% of all boats were lost in it. ⟦3.5⟧ million people were told to leave.',
      fixed: 'The storm has passed. 5% of all boats were lost in it. 3.5 million people were told to leave.',
    },
  },
  fine: {
    'a comma that parts no thousands': 'The storm has passed. 1,5 million people were told to leave.',
    'a number that is called': 'The storm has passed. 999 calls rose by half in a single night.',
    'an address and a title':
      'He lives there. 10 Harbour Street is an old house. She filmed “13 Boats” last year. 13 Boats is a film about the sea.',
    words: 'Forty-two boats lay at anchor outside it.',
    'a year': 'It was long ago. 1962 was a good year for the harbour and its boats.',
    'a list': '3 eggs\n\n2 onions',
    'an abbreviation': 'He is No. 7 on the list of the harbour board.',
    'a quotation': '“42 boats lay at anchor outside it,” she said.',
    'a company': '3M makes tape in a town on the coast.',
  },
});
