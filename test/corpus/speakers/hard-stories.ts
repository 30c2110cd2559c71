/** Stories that are hard to read by machine: two of one gender, a name after its words, speeches over paragraphs, no tags. See speaker-stories.ts. */

export const hardStories: readonly string[] = [
  `Ferry company and union blame each other

“We had an agreement on Thursday and a strike on Friday.”⟪Lars Ekberg⟫

That was how Lars Ekberg, the managing director of Sound Ferries, summed up a week in which 40,000 passengers were stranded.

Mr Ekberg said that the union had moved the goalposts. Its general secretary, Kevin Marsh, said that there had been no goalposts to move.

“He sent us one sheet of paper with a coffee stain on it,”⟪Kevin Marsh⟫ he said. “That is not an agreement.”⟪Kevin Marsh⟫

Mr Ekberg rejected that. He said that the document had been typed, signed and witnessed.

“If there was coffee on it, it was his,”⟪Lars Ekberg⟫ he said.`,

  `Surgeon tells of night in the tunnel

A surgeon who operated by torchlight in a railway tunnel has described the night for the first time.

Dr Aoife Brannigan was a passenger on the 21.14 from Corrib when it left the rails.

“I had a penknife, two belts and a bottle of vodka that a hen party gave me,”⟪Aoife Brannigan⟫ she said.

“I asked for silence and I got it. I have never had silence like it in a theatre.⟪Aoife Brannigan⟫

“Then a man started to sing, very quietly, and nobody told him to stop.”⟪Aoife Brannigan⟫

The man was Joseph Tully, a retired postman. He had lost his glasses and could not see what she was doing.

“It was as well,”⟪Joseph Tully⟫ he said. “I cannot stand the sight of blood.”⟪Joseph Tully⟫`,

  `Brothers divided by a fence

The fence is four feet high, and it has kept two brothers from speaking for eleven years.

Carl Sundquist says that it stands on his land. Ivar Sundquist says that it stands on his.

“He moved the stake in the night,”⟪Carl Sundquist⟫ said Carl, the elder by two years. “I know, because I had moved it there myself.”⟪Carl Sundquist⟫

Ivar laughed when he was told of this. “Then he should have dug it deeper,”⟪Ivar Sundquist⟫ he said.

Their sister, Greta Malm, has tried to make peace every Christmas. She has given up.

“I have bought them each a tape measure,”⟪Greta Malm⟫ she said.`,

  `Minister and general at odds over exercise

Defence Minister Paolo Vercetti and the chief of staff, General Aldo Marin, gave different accounts on Tuesday of an exercise in which two soldiers drowned.

The minister said that he had not been told the river was in flood.

“I would have cancelled it,”⟪Paolo Vercetti⟫ he said. “Nobody rang me.”⟪Paolo Vercetti⟫

The general told the same committee an hour later that he had telephoned the minister himself.

“I rang him at seven in the evening,”⟪Aldo Marin⟫ he said. “He was at the opera.”⟪Aldo Marin⟫

Mr Vercetti confirmed that he had been at the opera. “My telephone was off,”⟪Paolo Vercetti⟫ he said, “as a matter of courtesy.”⟪Paolo Vercetti⟫`,

  `Mother and daughter graduate together

A mother and her daughter will graduate from Penhale University on the same day.

Beverley Stoker, 49, left school at 15. Her daughter Jade, 22, talked her into applying.

“I told her I was too old and too thick,”⟪Beverley Stoker⟫ said Beverley. “She filled in the form while I was at bingo.”⟪Beverley Stoker⟫

Jade, who read law, admitted it. “She would have burned it,”⟪Jade⟫ she said.

Beverley took a first in history; her daughter took a second. “I have not mentioned it more than twice a day,”⟪Beverley Stoker⟫ she said.`,

  `The last lamplighter

At dusk Bertram Oakes takes his pole from behind the door. He has done so every night since 1971.

“People think that it is romantic,”⟪Bertram Oakes⟫ he says. “It is mostly drizzle.”⟪Bertram Oakes⟫

The council wants to replace the gas lamps with electric ones. The leader of the council, Simon Treadgold, says that the lamps cost £90,000 a year.

“I like them as much as anyone does,”⟪Simon Treadgold⟫ he says. “But I also like libraries.”⟪Simon Treadgold⟫

Oakes has met him once. He says that he was polite.

“He asked me whether I would miss it,”⟪Bertram Oakes⟫ he says. “I asked him whether he would miss his legs.”⟪Bertram Oakes⟫`,

  `Chairman denies he wants rival’s job

The chairman of Bridport Town, Frank Soames, has denied that he wants to replace Michael Tranter as president of the league.

“I have one headache already,”⟪Frank Soames⟫ he said. “I do not need another man’s.”⟪Frank Soames⟫

Mr Tranter said that he had never believed the story. “Frank is my friend,”⟪Michael Tranter⟫ he said. “He would have told me before he stabbed me.”⟪Michael Tranter⟫

The two men dined together on Sunday. Mr Soames paid.

“He always does,”⟪Michael Tranter⟫ said the president.`,

  `Nun, 91, is oldest to jump

A nun has become the oldest person to jump with a parachute from Cutler airfield.

“On the way down I said the whole rosary,”⟪Mary Concepta⟫ she said. “It was a fast one.”⟪Mary Concepta⟫

Sister Mary Concepta, 91, was strapped to an instructor, Danny Wolfe, who is 26. He said that his legs had shaken more than hers.

“She asked me if I was all right,”⟪Danny Wolfe⟫ he said. “At 10,000 feet.”⟪Danny Wolfe⟫

The jump raised £14,000 for a hospice. Its matron, Carol Beddoes, watched from the ground with her hands over her eyes.

“Tell me when it is over,”⟪Carol Beddoes⟫ she said again and again.`,

  `Interview: Tomás Herrera

The conductor Tomás Herrera will leave the Northern Symphony in June. Clara Weiss asked him why.

WEISS: You have two years left on your contract. Why now?

HERRERA: I have told them all my jokes. They know how each one ends.

“There is nothing sadder than an orchestra that laughs a beat early,”⟪Tomás Herrera⟫ he adds.

Herrera was born in Valparaíso in 1958. His first teacher, Sister Inés Duarte, taught him the violin with a ruler.

“She hit me when I was flat and she hit me when I was sharp,”⟪Tomás Herrera⟫ he says. “It was a very good education.”⟪Tomás Herrera⟫`,

  `Rescuers hear voices under rubble

“Be quiet!”⟪Selim Kaya⟫ The order came from Selim Kaya, on his knees with his ear to a pipe, and four hundred people stopped breathing.

He raised one finger, then two. “A woman and a child,”⟪Selim Kaya⟫ he said.

They had been under the building for sixty hours. The woman, Derya Aksu, had kept her daughter alive with melted ice from a broken freezer.

“I told her it was a game,”⟪Derya Aksu⟫ she said from her hospital bed. “I told her that the one who stayed quiet longest would win.”⟪Derya Aksu⟫

Mr Kaya visited them on Friday. He brought a doll.

“I have two girls,”⟪Selim Kaya⟫ he said. “I could not come with empty hands.”⟪Selim Kaya⟫`,

  `Prosecutor, judge in heated exchange

Prosecutor Linda Vaughn and Judge Teresa Molina clashed in open court over a missing witness.

“I will not wait for a man who may be in Mexico,”⟪Teresa Molina⟫ the judge said.

Vaughn asked for one more day. She said that marshals were looking for him.

“Your Honor, he is afraid for his life,”⟪Linda Vaughn⟫ the prosecutor said. “So am I.”⟪Linda Vaughn⟫

Molina gave her until noon. “Not a minute after,”⟪Teresa Molina⟫ she said.`,

  `A house full of clocks

There are 611 clocks in Edith Pargeter-Lowe’s house, and no two of them agree.

“My late husband wound them,”⟪Edith Pargeter-Lowe⟫ she said. “I have let them be.”⟪Edith Pargeter-Lowe⟫

He was an engineer. According to her, Ralph could tell by ear which one had stopped.

The auctioneer, Giles Fenner, came to value them on Monday. He had allowed a morning.

“I was there until Thursday,”⟪Giles Fenner⟫ he said. “She kept making me sandwiches.”⟪Giles Fenner⟫

Mrs Pargeter-Lowe hopes that they will go to a museum. “They ought to be together,”⟪Edith Pargeter-Lowe⟫ she said. “They are used to each other.”⟪Edith Pargeter-Lowe⟫`,
];
