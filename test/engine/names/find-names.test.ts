/** Names and their types in copy, by the shapes they come in. */
import { parseDocument } from '../../../server/src/engine/document/parse-document.ts';
import { createNameFinder } from '../../../server/src/engine/names/find-names.ts';
import { findQuotes } from '../../../server/src/engine/quotes/find-quotes.ts';
import { finish } from '../../../server/src/engine/text/steps.ts';
import { createTagger } from '../../../server/src/engine/tokens/tagger.ts';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.ts';
import { checkMarks } from '../../support/marked-text.ts';

const tagger = createTagger();
const findNames = createNameFinder();

/** Names by their types, and "title" for what stands before a person's name. */
function checkNames(marked: string): void {
  checkMarks(marked, (text) => {
    const document = parseDocument(text, 'plain');
    const names = finish(findNames(document, tokenize(document, tagger), findQuotes(document)));
    return names
      .flatMap((name) => [
        ...(name.title ? [{ start: name.title.start, end: name.title.end, label: 'title' }] : []),
        { start: name.start, end: name.end, label: name.type },
      ])
      .sort((a, b) => a.start - b.start);
  });
}

const cases: Readonly<Record<string, string>> = {
  'full names and surnames': `
    The harbour was closed for good, said Marta Kowalska, who has fished there for years. Kowalska left early.
                                          ^^^^^^^^^^^^^^ person
                                                                                          ^^^^^^^^ person`,
  'a possessive outside the name': `
    Tobias Lund’s letter reached Oslo on Tuesday and Norway’s parliament a day later.
    ^^^^^^^^^^^ person
                                 ^^^^ place
                                                     ^^^^^^ place`,
  'honorifics and titles beside the name': `
    Mr Adeyemi met Dr. Helen Fraser and the Kenyan Foreign Minister Peter Mwangi in Nairobi.
    ^^ title
       ^^^^^^^ person
                   ^^^ title
                       ^^^^^^^^^^^^ person
                                            ^^^^^^^^^^^^^^^^^^^^^^^ title
                                                                    ^^^^^^^^^^^^ person
                                                                                    ^^^^^^^ place`,
  'sums of money and placeholders, which are no names': `
    The state will spend N412bn, N5.5 billion of it borrowed, and RM250,000 on Lagos roads (TK).
                                                                               ^^^^^ place`,
  'stations, numbered roads, forces of two counties and houses of partners': `
    The driver told Radio Lanner that Devon and Severn Police had shut Highway 101.
                    ^^^^^^^^^^^^ organization
                                      ^^^^^^^^^^^^^^^^^^^^^^^ organization
                                                                       ^^^^^^^^^^^ place`,
  'a firm of somebody and his kin, and a chamber': `
    Lorenz & Sons sued. The minister told the Commons about it on Tuesday.
    ^^^^^^^^^^^^^ organization
                                              ^^^^^^^ organization`,
  'partners, whose names are a firm’s': `
    A lawyer at Bailey & Lorenz said so.
                ^^^^^^^^^^^^^^^ organization`,
  'a university’s team, and a surname that is a word': `
    Coldwater State coach Mitch Dunleavy praised Theo Banks. Banks, who ran, smiled.
    ^^^^^^^^^^^^^^^ organization
              ^^^^^^^^^^^ title
                          ^^^^^^^^^^^^^^ person
                                                 ^^^^^^^^^^ person
                                                             ^^^^^ person`,
  'a body and the road it stands in': `
    Officers drove to the Marlow Federal Credit Union on Tannery Street at noon.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization
                                                         ^^^^^^^^^^^^^^ place`,
  'a joined role before a name, and Ms before one word': `
    Co-owner Shelly Lund met Ms Haddad. Ma’am, she said, come in.
    ^^^^^^^^ title
             ^^^^^^^^^^^ person
                             ^^ title
                                ^^^^^^ person`,
  'a person behind a party and an office': `
    Lib Dem MSP Liam Corrick, whose Aberdeen seat has the port, demanded a statement.
                ^^^^^^^^^^^^ person
                                    ^^^^^^^^ place`,
  'a party that is known, an analyst’s house, and a firm’s first word': `
    Sinn Féin left. Forsyth Lane analyst Michelle Grigg met Kauri Foods in Auckland. Kauri said no.
    ^^^^^^^^^ organization
                    ^^^^^^^^^^^^ organization
                                 ^^^^^^^ title
                                         ^^^^^^^^^^^^^^ person
                                                            ^^^^^^^^^^^ organization
                                                                           ^^^^^^^^ place
                                                                                     ^^^^^ organization`,
  'a firm by its shares, and by its whole name': `
    Lumenar fell ill, they say. Shares of Lumenar fell 9 percent. Northlight Ventures owns it, and Northlight is sad.
    ^^^^^^^ organization
                                          ^^^^^^^ organization
                                                                  ^^^^^^^^^^^^^^^^^^^ organization
                                                                                                   ^^^^^^^^^^ organization`,
  'a firm by its last word, which tells of no place': `
    Drivers at Sonskyn Buses met in Kisumu.
               ^^^^^^^^^^^^^ organization
                                    ^^^^^^ place`,
  'an agency that stands for a dateline': `
    TODAY ASHFORD – Three people were hurt, officials said.
    ^^^^^^^^^^^^^ organization`,
  'the town of a dateline': `
    ASHFORD, Ohio — Three people were hurt, officials said.
    ^^^^^^^ place
             ^^^^ place`,
  'a place that a noun tells of, and its name elsewhere': `
    Shipowners would close the harbour of Sandvika Nord to cruise ships. Jonas Eidem, who has run Sandvika Nord, said no.
                                          ^^^^^^^^^^^^^ place
                                                                         ^^^^^^^^^^^ person
                                                                                                  ^^^^^^^^^^^^^ place`,
  'an organization that a place is part of': `
    The Kwara State Police Command said no. Two ships of the United States Pacific Command left Lagos.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ organization
                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization
                                                                                                ^^^^^ place`,
  'a headland that a ship runs aground off': `
    The ferry ran aground off Skerrow Head on Sunday. Anna Head was the mate.
                              ^^^^^^^^^^^^ place
                                                      ^^^^^^^^^ person`,
  'what is won': `
    The Calloway prize is worth a month’s rent. The Hartley Shield is decided on Sunday, and the Harmon Open was rained off.
        ^^^^^^^^ other
                                                    ^^^^^^^^^^^^^^ other
                                                                                                 ^^^^^^^^^^^ other`,
  'a crossing, and what a cross is besides': `
    Police were called to Thornaby Cross at noon. Blankets came from Red Cross in Oslo.
                          ^^^^^^^^^^^^^^ place
                                                                     ^^^^^^^^^ organization
                                                                                  ^^^^ place`,
  'an agency in a dateline’s brackets': `
    TROMSØ, Norway, Feb 3 (Northern Wire) — The port will stay open.
    ^^^^^^ place
            ^^^^^^ place
                           ^^^^^^^^^^^^^ organization`,
  'a title with "of" and a comma': `
    She said the Secretary of State, Marcus Weller, would travel to Lagos.
                 ^^^^^^^^^^^^^^^^^^ title
                                     ^^^^^^^^^^^^^ person
                                                                    ^^^^^ place`,
  'a surname that is a title too, behind “Mr”': `
    Larry King was paid by the firm. It owed Mr. King a year’s wages, and Mr King’s lawyer said so. Mr Speaker did not.
    ^^^^^^^^^^ person
                                             ^^^ title
                                                 ^^^^ person
                                                                          ^^ title
                                                                             ^^^^ person`,
  'a surname of the story before another word': `
    Ada Sandford left Cardiff. What a far-left Sandford candidacy would cost, the Board of the bank did not say.
    ^^^^^^^^^^^^ person
                      ^^^^^^^ place
                                               ^^^^^^^^ person`,
  'a greeting before a name': `
    Nobody calls across the street, “Hey Frank, how is Eleni Papadakis today?”
                                         ^^^^^ person
                                                       ^^^^^^^^^^^^^^^ person`,
  'particles inside names': `
    Pieter van der Berg and Khalid bin Rashid met Carmen de la Torre in Madrid.
    ^^^^^^^^^^^^^^^^^^^ person
                            ^^^^^^^^^^^^^^^^^ person
                                                  ^^^^^^^^^^^^^^^^^^ person
                                                                        ^^^^^^ place`,
  'names inside names': `
    The University of Lagos and the Bank of England signed the agreement in London.
        ^^^^^^^^^^^^^^^^^^^ organization
                                    ^^^^^^^^^^^^^^^ organization
                                                                            ^^^^^^ place`,
  'an organization and its abbreviation': `
    The Coastal Fishing Federation (CFF) said it would appeal. The CFF has 900 members.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ organization
                                    ^^^ organization
                                                                   ^^^ organization`,
  'demonyms apart': `
    Nigerian and French officials met the Germans in Abuja.
                                                     ^^^^^ place`,
  'words cut at a hyphen': `
    The Nairobi-based company opposed the US-China talks.
        ^^^^^^^ place
                                          ^^ place
                                             ^^^^^ place`,
  'first words of sentences that are no names': `
    However, nobody came. Yesterday it rained. Officials said the road to Kano was open.
                                                                          ^^^^ place`,
  'conjoined names, initials and suffixes': `
    Anna and Peter Novak sued John R. Hale Jr. and Mary-Jane O’Connor in Dublin.
    ^^^^ person
             ^^^^^^^^^^^ person
                              ^^^^^^^^^^^^^^^^ person
                                                   ^^^^^^^^^^^^^^^^^^ person
                                                                         ^^^^^^ place`,
  'a surname alone by its full name elsewhere': `
    Lincoln said the bridge was safe. The engineer, Grace Lincoln, had tested it twice.
    ^^^^^^^ person
                                          ^^^^^^^^ title
                                                    ^^^^^^^^^^^^^ person`,
  'the title before an apposition, not the object of a clause': `
    The chief of staff, Ann Obi, resigned. After they met the mayor, Tom Reed left Ghana.
        ^^^^^^^^^^^^^^ title
                        ^^^^^^^ person
                                                                     ^^^^^^^^ person
                                                                                   ^^^^^ place`,
  'bodies of a court, a party and a ministry': `
    Kenya’s Supreme Court heard the Labour Party and the Ministry of Health on Monday.
    ^^^^^ place
            ^^^^^^^^^^^^^ organization
                                    ^^^^^^^^^^^^ organization
                                                         ^^^^^^^^^^^^^^^^^^ organization`,
  'countries by abbreviation': `
    The UK and the United States of America signed; the US minister was in Paris.
        ^^ place
                   ^^^^^^^^^^^^^^^^^^^^^^^^ place
                                                        ^^ place
                                                                           ^^^^^ place`,
  'no abbreviated title in a name, and a place before it': `
    He likes Texas Sen. Ted Cruickshank, who spoke. Like Sen. Marco Ortega, he left.
             ^^^^^ place
                   ^^^^ title
                        ^^^^^^^^^^^^^^^ person
                                                         ^^^^ title
                                                              ^^^^^^^^^^^^ person`,
  'forms of address of many places': `
    We met Mallam Sani Bako and Coun Edith Larkspur.
           ^^^^^^ title
                  ^^^^^^^^^ person
                                ^^^^ title
                                     ^^^^^^^^^^^^^^ person`,
  'roads that are named after people': `
    A lorry lay on Otto du Plessis Drive.
                   ^^^^^^^^^^^^^^^^^^^^^ place`,
  'a firm that speaks as people do': `
    “We regret it,” said Tesco in a statement. “We hope for more,” Greenpeace said.
                         ^^^^^ organization
                                                                   ^^^^^^^^^^ organization`,
  'a firm that somebody is called by': `
    Nikola Tesla lived here. “It was late,” said Tesla.
    ^^^^^^^^^^^^ person
                                                 ^^^^^ person`,
  'a company by its first word': `
    Haldane Pumps Inc. fell. Haldane, which makes pumps, cut jobs. Haldane also rose.
    ^^^^^^^^^^^^^^^^^^ organization
                             ^^^^^^^ organization
                                                                   ^^^^^^^ organization`,
  'a surname that a company bears too': `
    Anna Novak owns Novak Holdings. On Monday Novak, who is 60, sold it.
    ^^^^^^^^^^ person
                    ^^^^^^^^^^^^^^ organization
                                              ^^^^^ person`,
  'titles of offices whole': `
    Chief Financial Officer Raj Pillai wept.
    ^^^^^^^^^^^^^^^^^^^^^^^ title
                            ^^^^^^^^^^ person`,
  'a nickname in marks within a name': `
    Shares rose, said Marguerite "Peg" Lindqvist, and George “Big Al” Kellor agreed.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ person
                                                      ^^^^^^^^^^^^^^^^^^^^^^ person`,
  'firms and unions by their words': `
    Activist investor Copperline Capital sold. The United Machinists of America said so.
                      ^^^^^^^^^^^^^^^^^^ organization
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization`,
  'laboratories and carers by their last words': `
    She runs the Salish Marine Lab. A nurse of Goldenhours Homecare came.
                 ^^^^^^^^^^^^^^^^^ organization
                                               ^^^^^^^^^^^^^^^^^^^^ organization`,
};

const known: Readonly<Record<string, string>> = {
  'two initials and "Jr." in one name are missed': `
    Anna Novak sued J. R. Hale Jr. and left.
    ^^^^^^^^^^ person`,
};

describe('names', () => {
  for (const [title, marked] of Object.entries(cases)) it(`finds ${title}`, () => checkNames(marked));
  for (const [title, marked] of Object.entries(known)) it(`known: ${title}`, () => checkNames(marked));
});
