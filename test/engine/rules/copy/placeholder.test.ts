import { describeRule } from '../../../support/check-rule.ts';

describeRule('copy/placeholder', {
  faulty: {
    TK: 'The bridge cost ⟦TK⟧ million kroner.',
    TKTK: 'Mayor ⟦TKTK⟧ opened it.',
    XX: 'At least ⟦XX⟧ people were aboard.',
    'xx after a currency sign': 'They paid $⟦xx⟧ for it, said the owner, aged ⟦xx⟧.',
    'a sum to come': 'The pier cost £⟦XX⟧m, then $⟦xxx⟧ million, and drew ⟦XX⟧,000 people.',
    'an age to come': 'The ⟦XX⟧-year-old driver and a ⟦XXX⟧-page report.',
    tktk: 'Mayor ⟦tktk⟧ opened it on ⟦[date TK]⟧, said ⟦[name to come]⟧.',
    'question marks in brackets': 'The fine is 300 kroner ⟦(??)⟧ a day.',
    'a name to come behind a title': 'Mayor ⟦XX⟧ met Mrs ⟦XXX⟧ and Councillor ⟦XX⟧.',
    'at the end of a sentence': 'The pier cost ⟦TK⟧. It opened at ⟦XX⟧. Nobody came.',
    TBC: 'The funeral is on Friday (⟦TBC⟧).',
    'a note in brackets': 'Lind, 43 ⟦[check age]⟧, runs the harbour.',
    'a doubt about spelling': 'Ole Brandsrud ⟦(sp?)⟧ was there.',
    'question marks in a row': 'The fine is ⟦???⟧ kroner.',
    'inside a quotation': '“We saw ⟦TK⟧ boats,” said Mara Lind.',
    'dummy text': { copy: '⟦Lorem ipsum⟧ dolor sit amet.', says: 'still to come' },
  },
  fine: {
    'a shop and initials': 'TK Maxx opens on Monday, said TK Olsen.',
    'Roman numerals': 'They met at Super Bowl XX, in the reign of Louis XX.',
    'chapters and ends in names': 'XX. The long way home\n\nIt was Super Bowl XX. They met at Louis XX.',
    'an address': 'See https://kellan.example/TK/XX?age=XX or www.kellan.example/TK/ for more.',
    'a pair of chromosomes': 'Girls have the chromosome pair XX.',
    'brackets with other words': 'He said he would [laughs] come [home].',
    chromosomes: 'Women have XX chromosomes.',
    'words with these letters': 'ATK, TKO and XXL are not among them; nor is the TBCs.',
    'brackets that edit a quotation': '“[The check] never came,” said Mara Lind.',
    'surprise inside a quotation': 'He wrote: “What???”',
  },
});
