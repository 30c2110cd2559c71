/** Quotation marks of every make: straight, single, foreign, nested, mixed, open, over paragraphs, in brackets and lists, and what is no mark. */
import { describeShapes } from './check-shape.ts';

describeShapes('marks', {
  'straight doubles and a nickname (American)': {
    story: [
      'MILL HOLLOW, Ohio — The last shoe factory in Garnet County shut its doors Friday, ending 91 years of work.',
      '"My grandmother sewed boots here for the Army," said Loretta Vance, a machinist who was the last to clock out. "I turned off the lights she used to turn on."',
      'The owner, Garnet Footwear, blamed cheap imports. "We fought for ten years," chief executive Wayne "Buddy" Tillman said in a statement.',
      'Vance said the company had treated people "decently, all in all."',
      '"What do I do Monday?" she asked. "I have no idea."',
    ],
    said: [
      '"My grandmother | direct | Loretta Vance | Loretta Vance',
      '"I turned off | direct | Loretta Vance | Loretta Vance',
      '"We fought | direct | Tillman | Wayne "Buddy" Tillman',
      'known: "Buddy | title | - | -',
      '"decently | partial | Vance | Loretta Vance',
      '"What do I | direct | she | Loretta Vance',
      '"I have no | direct | she | Loretta Vance',
    ],
  },
  'single curly marks among apostrophes (British)': {
    story: [
      'A village’s only bus won’t run after Easter, the operator has told its passengers.',
      '‘It’s the ’90s all over again,’ said Doreen Capstick, 74, who doesn’t drive. ‘They’ll be wanting us to walk to Skelby.’',
      'The drivers’ union called the cut ‘shabby’.',
      'Neil Hargreave, a director of Fellside Buses, said: ‘We can’t keep a bus on the road for three passengers’ sake.’',
      '‘I’d love to,’ he added, ‘but I’ve wages to pay.’',
    ],
    said: [
      'marks: ‘It’s the ’90s … again,’',
      'no marks: doesn’t drive',
      'no marks: drivers’ union',
      'marks: ‘We can’t keep … sake.’',
      '‘It’s the | direct | Doreen Capstick | Doreen Capstick',
      '‘They’ll | direct | Doreen Capstick | Doreen Capstick',
      '‘shabby | partial | The drivers’ union | -',
      '‘We can’t | direct | Neil Hargreave | Neil Hargreave',
      '‘I’d love | direct | he | Neil Hargreave',
      '‘but I’ve | direct | he | Neil Hargreave',
    ],
  },
  'single straight marks, inches and years (British)': {
    story: [
      'A 6\'2" goalkeeper who gave up the game to bake bread has won a national prize for his loaf.',
      "'I was a rock 'n' roll keeper, all dives and shouting,' said Gareth Pym, who played for Aldbrook Town in the '90s. 'Dough doesn't shout back.'",
      "The judges' report praised 'a crust like a church door'.",
      "Pym's mother, Sheila, said he was 'always a messy boy'.",
      "'He'd leave flour on the cat,' she said.",
    ],
    said: [
      `no marks: 6'2"`,
      `no marks: the '90s`,
      `marks: 'I was a rock … shouting,'`,
      `'I was a | direct | Gareth Pym | Gareth Pym`,
      `'Dough | direct | Gareth Pym | Gareth Pym`,
      `known: 'a crust | partial | The judges' report | -`,
      `'always | partial | Pym's mother, Sheila | Sheila`,
      `'He'd leave | direct | she | Sheila`,
    ],
  },
  'guillemets, low marks and a colon': {
    story: [
      'The mayor of the spa town of Brunnfeld has banned music after ten at night.',
      '„We are a town of the tired“, mayor Lotte Amsinck told the council. „They come here to sleep.“',
      'Her rival, the hotelier Emil Saar, called the ban «a lullaby for a corpse».',
      '«My guests are twenty years old», said Saar. «They come here to dance.»',
      'The council votes in May.',
    ],
    said: [
      '„We are | direct | mayor Lotte Amsinck | Lotte Amsinck',
      '„They come | direct | mayor Lotte Amsinck | Lotte Amsinck',
      'known: «a lullaby | partial | Her rival, the hotelier Emil Saar | Emil Saar',
      '«My guests | direct | Saar | Emil Saar',
      '«They come | direct | Saar | Emil Saar',
    ],
  },
  'three deep (American)': {
    story: [
      'A bus driver who steered 31 children away from a mudslide told her story to the county board on Monday.',
      '“My supervisor radioed, ‘Nadine, the sheriff just said “turn around now” and he means it,’ and I turned around,” Nadine Kopec said.',
      '“I told the kids, ‘Heads down,’” she said. “Not one of them argued.”',
      'Board chairman Phil Strand said Kopec had earned “every day off she ever asks for.”',
    ],
    said: [
      'marks: “My supervisor … turned around,”',
      'marks: ‘Nadine, the sheriff … means it,’',
      'marks: “turn around … now”',
      'marks: “I told … down,’”',
      '“My supervisor | direct | Nadine Kopec | Nadine Kopec',
      '“I told | direct | she | Nadine Kopec',
      '“Not one | direct | she | Nadine Kopec',
      '“every day | partial | Board chairman Phil Strand | Phil Strand',
    ],
  },
  'straight and curly in one story (Nigerian)': {
    story: [
      'Traders at Oke-Aro Market have given the local government seven days to repair the drainage behind their stalls.',
      '“We pay our dues every month and we swim to our shops,” the chairman of the traders, Alhaji Musa Bello, told newsmen on Thursday.',
      'He lamented that three traders had lost "everything they laboured for" to the last flood.',
      'Responding, the council chairman, Hon. Folake Adisa, said: "Contractors will mobilise to site next week."',
      '“Next week has been their song since January,” Bello fired back.',
    ],
    said: [
      '“We pay | direct | the chairman of the traders, Alhaji Musa Bello | Musa Bello',
      '"everything | partial | He | Musa Bello',
      'known: "Contractors | direct | the council chairman, Hon. Folake Adisa | Folake Adisa',
      '“Next week | direct | Bello | Musa Bello',
    ],
  },
  'a mark that is never closed': {
    story: [
      'Divers have found the bell of the ferry Lady Maud, which sank off Carrow Head in 1911.',
      '“It rang when we lifted it, said Fergus Laidlaw, who led the dive.',
      '“Nobody spoke for a minute,” he said.',
      'The bell will go to a museum in Carrow.',
    ],
    said: [
      'marks: “It rang … -',
      'known: “It rang | direct | Fergus Laidlaw | Fergus Laidlaw',
      '“Nobody spoke | direct | he | Fergus Laidlaw',
      'silent: will go to a museum',
    ],
  },
  'a speech over three paragraphs, the tag first (Indian)': {
    story: [
      'Retired headmaster Raghunath Pillai, who taught in Mallapuram for 38 years, addressed the last class of the school he founded.',
      'Pillai told the students: “I came here on a bicycle with eleven books.',
      '“The roof leaked and the first pupil was my own brother, who failed.',
      '“Today there are nine hundred of you. Please do not fail.”',
      'Collector Meera Kurup, who was a pupil of his, wiped her eyes. “He caned me twice,” she said.',
    ],
    said: [
      'marks: “I came … -',
      '“I came here | direct | Pillai | Raghunath Pillai',
      '“The roof | direct | any | Raghunath Pillai',
      '“Today there | direct | any | Raghunath Pillai',
      '“He caned | direct | she | Meera Kurup',
    ],
  },
  'in brackets, and with words put in': {
    story: [
      'Wrenfield library will open on Sundays from June after a campaign by its youngest readers.',
      'The letter they sent (“We are eight years old and we have read everything”) had 212 signatures.',
      '“[The children] shamed us,” said councillor Bridget Noone. “I mean that kindly.”',
      'Her colleague Roy Dent was not sure (“Who pays for the heating?” he asked), but voted in favour.',
    ],
    said: [
      'known: “We are eight | direct | The letter | -',
      '“[The children | direct | councillor Bridget Noone | Bridget Noone',
      '“I mean | direct | councillor Bridget Noone | Bridget Noone',
      '“Who pays | direct | he | Roy Dent',
    ],
  },
  'in headings, lists, block quotes and emphasis': {
    kind: 'markdown',
    story: [
      '# ‘We were never asked’: tenants on the tower that came down',
      'Tenants of **Marlow Court** spoke to us before the blast. *“It was ugly and it was ours,”* said Yvonne Tate, who lived on the ninth floor.',
      '- “I raised four boys on that landing,” said Ken Obi, 80.',
      '- Pat Lowry said the lifts were “a lottery”.',
      '> “A new home for every family,” the leaflet said.',
      '“They are still waiting,” Tate said. “*All* of them.”',
    ],
    said: [
      '“It was ugly | direct | Yvonne Tate | Yvonne Tate',
      '“I raised | direct | Ken Obi | Ken Obi',
      '“a lottery | partial | Pat Lowry | Pat Lowry',
      '“A new home | direct | the leaflet | -',
      '“They are still | direct | Tate | Yvonne Tate',
      '“*All* | direct | Tate | Yvonne Tate',
    ],
  },
});
