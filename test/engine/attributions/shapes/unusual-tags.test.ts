/** Participles, passives, nouns that speak, cues a paragraph away, and one tag for several quotations. */
import { describeShapes } from './check-shape.ts';

describeShapes('unusual tags', {
  'adding, saying, warning (British)': {
    story: [
      'The Bishop of Thornbury has asked drivers not to park on the graves.',
      'The Rt Rev Simon Lisle wrote to every household, saying that “the dead cannot move their cars either”.',
      'He praised the cricket club for using the field, adding: “They were here before tea.”',
      'Parish clerk Deirdre Moss agreed, noting that one hearse had been “boxed in for an hour”.',
      '“Walk,” the bishop wrote, warning that wheels would be clamped.',
    ],
    said: [
      '“the dead | partial | The Rt Rev Simon Lisle | Simon Lisle',
      '“They were | direct | He | Simon Lisle',
      '“boxed in | partial | Parish clerk Deirdre Moss | Deirdre Moss',
      'known: “Walk,” | direct | the bishop | Simon Lisle',
      'known: indirect: wheels would … clamped | the bishop | Simon Lisle',
    ],
  },
  'termed, labelled, described as (Indian)': {
    story: [
      'The new flyover at Kalipur ends in the third-floor balcony of a dentist.',
      'Opposition leader Ruma Sarkar termed the flyover “a scandal on eleven legs”.',
      'Mayor Subir Nandi labelled the criticism “reckless”.',
      'The dentist, Arvind Rao, described the view as “mostly headlights”.',
      'The court sits for a term of nine weeks.',
    ],
    said: [
      '“a scandal | partial | Opposition leader Ruma Sarkar | Ruma Sarkar',
      '“reckless” | partial | Mayor Subir Nandi | Subir Nandi',
      '“mostly | partial | The dentist, Arvind Rao | Arvind Rao',
      'silent: sits for a term',
    ],
  },
  'the passive (Indian)': {
    story: [
      'Actor Rohan Deshpande’s first play as a director was described by critics as “brave and very long”.',
      'It was called “my revenge on Shakespeare” by the director himself.',
      'The audience was told by the manager, Lalita Joshi, that the second interval was “strictly for tea”.',
      '“I slept in the third act and woke in the fourth,” said retired judge P. N. Bakshi.',
      'Deshpande was quoted as saying: “He missed the murder.”',
    ],
    said: [
      '“brave and | partial | critics | -',
      'known: “my revenge | partial | the director himself | Rohan Deshpande',
      '“strictly for | partial | the manager, Lalita Joshi | Lalita Joshi',
      '“I slept | direct | retired judge P. N. Bakshi | P. N. Bakshi',
      '“He missed | direct | Deshpande | Rohan Deshpande',
    ],
  },
  'nouns that speak': {
    story: [
      'Senator Ruth Okonjo’s claim that the dam was “safe for a century” lasted eleven days.',
      'Her warning that critics were “drowning in gossip” has not aged well.',
      'The reply of the engineer who built it, Paul Ebersole, was short: “I told her.”',
      'His advice to those downstream is “pack lightly and soon.”',
      '“I stand by every word,” the senator said on Sunday.',
    ],
    said: [
      '“safe for | partial | Senator Ruth Okonjo’s | Ruth Okonjo',
      '“drowning | partial | Her | Ruth Okonjo',
      'known: “I told | direct | the engineer who built it, Paul Ebersole | Paul Ebersole',
      'known: “pack lightly | partial | His | Paul Ebersole',
      '“I stand | direct | the senator | Ruth Okonjo',
    ],
  },
  'the cue in the paragraph before (Nigerian)': {
    story: [
      'The Emir of Daura-Kudu, Alhaji Sani Lawal, has appealed to herders and farmers in his domain to drop their weapons.',
      'Speaking at the palace mosque after Friday prayers, the emir said:',
      '“The land fed our fathers, who never counted whose cow it was.',
      '“Bring me your quarrel and leave your cutlass at the gate.”',
      'A leader of the farmers, Mr Ezekiel Danladi, pledged to obey. “We are tired of funerals,” he said.',
    ],
    said: [
      '“The land fed | direct | the emir | Sani Lawal',
      '“Bring me | direct | any | Sani Lawal',
      '“We are tired | direct | he | Ezekiel Danladi',
    ],
  },
  'the cue in the paragraph after': {
    story: [
      'Passengers on the night train to Lowmoor spent nine hours in a tunnel.',
      '“We sang, we argued, and we ate somebody’s wedding cake.”',
      'That is how Beatrix Cole, a violinist, describes it.',
      '“The bride did not mind,” she says. “The groom did.”',
      'The line reopened at dawn.',
    ],
    said: [
      'known: “We sang | direct | Beatrix Cole | Beatrix Cole',
      '“The bride | direct | she | Beatrix Cole',
      '“The groom | direct | she | Beatrix Cole',
    ],
  },
  'one tag for several quotations': {
    story: [
      'Film star Jenna Mallory has given the worst interview of the year to a student newspaper.',
      'She called the director “a puddle,” her co-star “the puddle’s umbrella” and the script “three hundred pages of weather.”',
      '“Ask me something,” she told the reporter. “No, not that. Not that either.” “Fine.”',
      'Her publicist, Drew Sandoval, said she was “tired,” “joking” and “sorry.”',
      'The student, Amy Pruitt, 19, got an A.',
    ],
    said: [
      '“a puddle | partial | She | Jenna Mallory',
      '“the puddle’s | partial | She | Jenna Mallory',
      '“three hundred | partial | She | Jenna Mallory',
      '“Ask me | direct | she | Jenna Mallory',
      '“No, not | direct | she | Jenna Mallory',
      'known: “Fine.” | direct | she | Jenna Mallory',
      '“tired | partial | Her publicist, Drew Sandoval | Drew Sandoval',
      '“joking | partial | Her publicist, Drew Sandoval | Drew Sandoval',
      '“sorry | partial | Her publicist, Drew Sandoval | Drew Sandoval',
    ],
  },
  'verbs that are hardly speech, and gestures': {
    story: [
      'The chef Antoine Belrose lost his star on Tuesday and his temper on Wednesday.',
      '“Soup,” he sighed, “is not a crime.”',
      '“They came on a Monday!” He threw up his hands. “Nobody cooks on a Monday.”',
      'His sous-chef, Mina Sato, shrugged. “I do,” she said.',
      'Belrose smiled at last: “She does.”',
    ],
    said: [
      '“Soup | direct | he | Antoine Belrose',
      '“is not | direct | he | Antoine Belrose',
      '“They came | direct | any | Antoine Belrose',
      '“Nobody cooks | direct | any | Antoine Belrose',
      '“I do,” | direct | she | Mina Sato',
      'known: “She does | direct | Belrose | Antoine Belrose',
    ],
  },
  'how somebody speaks, a colon, and no verb of saying': {
    story: [
      'The choir of St Blaise has sung its last mass, its conductor, Jonas Adair, said.',
      'His sister Edda Adair was blunter: “They were tired of him.”',
      'His wife, Moira, was kinder: “He will sing in the garden.”',
      'The organist was less impressed: “I heard it through two walls.”',
      'Trustee Piers Hallam had this to say: “We shall buy a record player.”',
      'The mood was gloomy: “Closing Time” was played twice.',
    ],
    said: [
      '“They were | direct | His sister Edda Adair | Edda Adair',
      '“He will | direct | His wife, Moira | Moira',
      '“I heard | direct | The organist | The organist',
      '“We shall | direct | Trustee Piers Hallam | Piers Hallam',
      'silent: Closing Time',
    ],
  },
  'the same by a pronoun, and by a title that names are read with': {
    story: [
      'The choir of St Blaise has sung its last mass, its conductor, Jonas Adair, said.',
      'His wife, Moira, was kinder: “He will sing in the garden.”',
      'She was brief: “Amen.”',
      'Canon Piers Hallam had this to say: “We shall buy a record player.”',
    ],
    said: [
      '“He will | direct | His wife, Moira | Moira',
      '“Amen | direct | She | Moira',
      'known: “We shall | direct | Canon Piers Hallam | Piers Hallam',
    ],
  },
  'led in by a colon, or by a comma before a whole sentence': {
    story: [
      'The new mayor of Brindle Falls has no time for long speeches.',
      'Mayor Dolores Quint brought the crowd one message: “Stay home and boil your water.”',
      'Her deputy, Sam Orr, answered from the steps in kind: “We have no water to boil.”',
      'The crowd’s reply was short and loud: “Then bring us some!”',
      'Quint whirled round on the last step and hollered, “The trucks are coming, every one of them.”',
    ],
    said: [
      '“Stay home | direct | Mayor Dolores Quint | Dolores Quint',
      '“We have | direct | Her deputy, Sam Orr | Sam Orr',
      '“Then bring | direct | any | -',
      'known: “The trucks | direct | Quint | Dolores Quint',
    ],
  },
  'a speech that goes on behind a tag with a participle (American)': {
    story: [
      'The swing bridge at Otter Ferry has been stuck open since the Fourth of July.',
      '“It never liked the heat,” said bridge keeper Roy Hagan, adding that a part had come from Ohio. “Nobody there makes the other one.”',
      '“I row to work,” teacher Ada Flores recalled telling the school board. “They asked me to row earlier.”',
    ],
    said: [
      '“It never | direct | bridge keeper Roy Hagan | Roy Hagan',
      '“Nobody there | direct | bridge keeper Roy Hagan | Roy Hagan',
      'indirect: a part had … Ohio | bridge keeper Roy Hagan | Roy Hagan',
      '“I row | direct | teacher Ada Flores | Ada Flores',
      '“They asked | direct | teacher Ada Flores | Ada Flores',
    ],
  },
  'a hearer that is told at length (British)': {
    story: [
      'The lock at Ferrybridge has been shut since March.',
      'The engineer, Nora Pryce, told the oldest of the boat owners on the quay that the gates “would not open before June.”',
      'The canal trust reminded people in the three streets below the lock that they “may be asked to leave.”',
    ],
    said: [
      '“would not | partial | The engineer, Nora Pryce | Nora Pryce',
      'silent: the oldest of the boat owners',
      '“may be | partial | The canal trust | -',
      'silent: people in the three streets',
    ],
  },
});
