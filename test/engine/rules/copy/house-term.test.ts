import { describeRule } from '../../../support/check-rule.ts';
import { styleOf } from '../../../support/style-of.ts';

describeRule('copy/house-term', {
  style: styleOf(`{
    "terms": [
      { "avoid": "gas", "prefer": "petrol", "except": { "before": ["turbine", "field"], "after": "natural", "for": "gas and air" }, "why": "British English." },
      { "avoid": ["per cent", "percent"], "prefer": "%" },
      { "avoid": "Internet", "prefer": "internet" },
      { "avoid": "NATO", "prefer": "Nato" },
      { "avoid": "e-mail", "prefer": "email", "forms": { "e-mails": "emails" } },
      { "avoid": "chairman", "prefer": ["chair", "leader"], "forms": { "chairmen": "chairs" } },
      { "avoid": "at this moment in time", "prefer": "now", "insideQuotes": true },
      { "avoid": "U.S.", "prefer": "US" },
      { "avoid": "i-phone", "prefer": "iPhone" },
      { "avoid": "hotly contested", "level": "hint" },
      { "avoid": "ship’s boat", "prefer": "tender" }
    ]
  }`),
  faulty: {
    'a word, with the capital of a sentence kept': {
      copy: '⟦Gas⟧ is dear. The price of ⟦gas⟧ rose.',
      fixed: 'Petrol is dear. The price of petrol rose.',
      says: '“Gas”: the house writes “Petrol” (British English).',
    },
    'a phrase, whatever the space in it': {
      copy: 'Fares rose 5 ⟦per cent⟧ in May and 6 ⟦per  cent⟧ in June.',
      fixed: 'Fares rose 5 % in May and 6 % in June.',
    },
    'one that differs by capitals alone': {
      copy: 'Internet use rose. The ⟦Internet⟧ was slow. He told ⟦NATO⟧ so.',
      fixed: 'Internet use rose. The internet was slow. He told Nato so.',
    },
    'a hyphened word with its inflection': {
      copy: 'He sent an ⟦e-mail⟧. ⟦E-mails⟧ followed.',
      fixed: 'He sent an email. Emails followed.',
    },
    'one of several to choose from': {
      copy: 'The ⟦chairman⟧ left, and the ⟦chairmen⟧ of both clubs stayed.',
      says: 'the house writes “chair” or “leader”',
    },
    'one with full stops': { copy: 'The ⟦U.S.⟧ fleet left.', fixed: 'The US fleet left.' },
    'a possessive': { copy: 'It was the ⟦chairman⟧’s idea.', fixed: 'It was the chair’s idea.' },
    'one that keeps its small letter': { copy: '⟦I-phone⟧ sales fell.', fixed: 'iPhone sales fell.' },
    'a headline': { copy: '⟦Gas⟧ Prices Rise\n\nIt was dear, said the pilots of both towns on Monday.', says: /Petrol/ },
    'a phrase without a better one': { copy: 'It was a ⟦hotly contested⟧ seat.', says: 'Say it in other words' },
    'a quotation, where the entry says so': { copy: '“⟦At this moment in time⟧ we wait,” said Mara Lind.' },
    'either apostrophe': { copy: "They took the ⟦ship's boat⟧ ashore.", fixed: 'They took the tender ashore.' },
  },
  fine: {
    'right before an exception': 'The gas turbine stood in the gas field.',
    'right after an exception': 'They sell natural gas.',
    'a longer phrase': 'She had gas and air.',
    'a part of a word': 'Gaslight, gas-fired and a gas/steam plant.',
    'a part of an address': 'See gas.example.com and #gas and @gas and e-mail_box.',
    'a quotation': '“The gas is dear,” said Mara Lind.',
    'a name amid a sentence': 'He works at Chairman Foods and at Gas Works.',
    'capitals that are not the entry’s': 'A nato of birds.',
    'a line in capitals': 'NATO MEETS ON MONDAY\n\nIt met, said the pilots of both towns on Monday.',
    'a byline': 'Fog at sea\n\nBy Gas Chairman\n\nIt was foggy, said the pilots of both towns on Monday.',
  },
});
