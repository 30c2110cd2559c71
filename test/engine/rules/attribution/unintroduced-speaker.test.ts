import { describeRule } from '../../../support/check-rule.ts';

const lead =
  'The council will spend four million pounds on a new sea wall, a bridge and two pumping stations, it said on Monday after a long meeting.';

describeRule('attribution/unintroduced-speaker', {
  faulty: {
    'a surname that speaks': {
      copy: `${lead}\n\n“It will hold,” ⟦Ferriby⟧ said. She has built three.`,
      says: /no given name, no office/,
    },
    'a surname with a mere form of address': `${lead}\n\n“It will hold,” Mr ⟦Ferriby⟧ said.`,
    'a surname that stands once and utters a whole sentence': `${lead}\n\n“It will hold for a hundred years and more,” ⟦Ferriby⟧ said.`,
    'a surname like that of somebody else, whom it may be': {
      copy: `${lead} The engineer, Tessa Ferridy, wrote the plan.\n\n“It will hold for a hundred years and more,” Mr ⟦Fairidy⟧ said.`,
      says: /no given name/,
    },
    'a surname a letter away from somebody’s, each a name of its own': {
      copy: `${lead} The engineer, Tessa Barker, wrote the plan.\n\n“It will hold for a hundred years and more,” ⟦Baker⟧ said.`,
      fixed: `${lead} The engineer, Tessa Barker, wrote the plan.\n\n“It will hold for a hundred years and more,” Barker said.`,
      says: /Is it “Barker”, brought in as “Tessa Barker”\?/,
    },
  },
  fine: {
    'a misspelt surname of somebody who is introduced': `${lead} The engineer, Tessa Clark, wrote the plan.\n\n“It will hold for a hundred years and more,” Clarke said.`,
    'a full name': `${lead}\n\n“It will hold,” Tessa Ferriby said. “Trust me,” Ferriby added. She has built three.`,
    'a full name later': `${lead}\n\n“It will hold,” Ferriby said. She has built three. Tessa Ferriby is 40.`,
    'an office': `${lead}\n\n“It will hold,” Captain Ferriby said. She has built three.`,
    'an apposition': `${lead}\n\n“It will hold,” Ferriby, a beekeeper, said. She has built three.`,
    'a given name alone': `${lead}\n\n“It will hold,” said Maria. She is seven.`,
    'one who is told to be named so': `${lead}\n\nA diver named Ferriby said it would hold. He has seen three.`,
    'a name in capitals': `${lead}\n\n“It will hold for a hundred years and more,” DRAMO said.`,
    'a page that somebody wrote': `${lead}\n\n“It will hold for a hundred years and more,” the pitch on Ferriby says.`,
    'a firm that is quoted in pieces': `${lead}\n\nFerriby said that the wall was “good for now”.`,
    'a firm that readers know': `${lead}\n\n“We regret this decision very much,” Tesco said. “It is a sad day for all of us,” said Greenpeace.`,
    'a charity whose name is a possessive': `${lead}\n\n“We regret this decision very much,” said Barnardo’s in a statement.`,
    'a household name': `${lead}\n\n“Walls are for castles,” Churchill said. He never saw it.`,
  },
});

describeRule('attribution/unintroduced-speaker', {
  options: { known: ['ferriby'] },
  fine: { 'a name that the readers know': `${lead}\n\n“It will hold,” Ferriby said. She has built three.` },
});
