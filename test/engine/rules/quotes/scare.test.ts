import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/scare', {
  faulty: {
    'a word at arm’s length': 'The ⟦“reform”⟧ cost the town two libraries.',
  },
  fine: {
    'what a noun for what is said goes on to tell':
      'Brand’s claim that “thousands” of gulls came was wrong. An apology for the “sad mistake” is due. Lind’s warning of a “cold spring” was heard.',
    'what a verb of saying goes on to tell':
      'Farmers stress that the town faces a “huge task” in spring. The crew thanked the mayor for his “trust and care” in May.',
    'by whose account': 'The trip was by her own admission a “mistake”. It was, in the words of the crew, a “long night”.',
    'words that are asked about': 'What “no gulls” means is left to the crew. Nobody knows what is meant by “fair share”.',
    'the second of two':
      'Lind called her an “old fool” and a “rogue”. Brand’s criticism of “town values” stands under the title “No More”.',
    'what somebody does or feels':
      'The Harbour Trust is “looking at its options”. The crew were “shocked and saddened”; Brand felt “deeply ashamed”.',
    'an address': 'See https://kellan.example/search?q=“pier” for more of it.',
    'yes and no': 'They answer a “yes” or “no” question.',
    'a headline': 'Lind ‘glad to finish’ fight over pier\n\nThe vote was nine to two on Monday, and nobody spoke for the plan.',
    'what somebody would call it':
      'It is what sailors would call a “good night”. He agreed with her that the town had a “long wait”.',
    'words in another tongue': 'The crew sang “Å, så kaldt” (“Oh, so cold”) in the rain, and the song “Havet” (“The Sea”).',
    'a name for a kind': 'Lind won in the “best pier” category. Under the “old boats” heading stood four names.',
    'a word with its meaning': 'Guests board a wooden ‘lancha’ or speedboat for the ride. The “skerry” (a small rock) is bare.',
    'a line of its own': 'The vote was nine to two on Monday.\n\nA “ten million mistake”?\n\nThe pier was shut in May.',
    'a word with its source': 'The council called it a “reform”.',
    'what somebody is charged with':
      'Two clerks were charged with “abuse of office” and “undue favour”. A third was jailed for two years on a count of “idleness”.',
    'whose they are, or what, by the words beside them':
      'Brand, a self-described “old salt”, recalled how Lind called the crew “fat cats”. To leave, click “sign off”. Brand’s “no gulls” remark cost him the vote.',
    'what something is known as': 'The pier, previously known as the “old bench”, was shut.',
    speech: '“We are late,” Mara Lind said.',
  },
});
