/** Short stories in the manner of British papers. After a quotation `⟪Full Name⟫` says who speaks; see speaker-stories.ts. All people are invented. */

export const britishStories: readonly string[] = [
  `Council leader quits over car park row

The leader of Hallowby Borough Council resigned on Tuesday night after months of argument about a multi-storey car park that was never built.

Gareth Pennock, who had led the authority since 2017, told a packed meeting in the town hall that he could no longer command the support of his colleagues.

“I have given this town seven years and I do not regret a day of it,”⟪Gareth Pennock⟫ he said. “But there comes a point when staying does more harm than going.”⟪Gareth Pennock⟫

His deputy, Priya Raval, will take over until a vote next month. She paid tribute to him but said that mistakes had been made.

“Gareth is a decent man who listened to the wrong advice,”⟪Priya Raval⟫ she said. “We should have walked away from that contract in the first year.”⟪Priya Raval⟫

The opposition leader, Tom Esslemont, was less generous. He called the project a disgrace from beginning to end.

“Three million pounds, and all we have is a hole in the ground,”⟪Tom Esslemont⟫ he said. “I would like to know who signed the cheques.”⟪Tom Esslemont⟫

Asked whether he would stand for the leadership himself, the 52-year-old said: “Not this year.”⟪Tom Esslemont⟫`,

  `Lifeboat crew praised after eleven-hour rescue

A volunteer lifeboat crew has been praised for bringing in the crew of a trawler that lost power forty miles off the Northumbrian coast.

Coxswain Alan Raikes and six others put out from Scarmouth harbour at 2am on Sunday in winds that touched 60mph.

“It was as bad as I have seen it in twenty years,”⟪Alan Raikes⟫ he said. “You could not tell the sea from the sky.”⟪Alan Raikes⟫

The skipper of the trawler, Derek Oldroyd, said he had thought more than once that they would not see daylight.

“When the lights of that boat came over the top of a wave I could have wept,”⟪Derek Oldroyd⟫ he said. “My youngest lad is nineteen. He was on deck with me.”⟪Derek Oldroyd⟫

Mr Raikes’s wife, Jean, waited at the station through the night. She made tea for the families.

“You never get used to it,”⟪Jean⟫ she said. “You just keep the kettle on.”⟪Jean⟫

Back on dry land, the coxswain played down his part in the rescue. “Any crew on this coast would have gone,”⟪Alan Raikes⟫ he said.`,

  `Head teacher defends ban on phones

A head teacher who banned mobile phones from her school has said that she would do it again “tomorrow”⟪Margaret Duffield⟫.

Margaret Duffield introduced the rule at St Oswin’s Academy in Tarnworth in September. Parents were told by letter three days before term began.

“We had children who had not looked up at lunchtime for two years,”⟪Margaret Duffield⟫ she said. “Now there is noise in the dining hall again, and I love it.”⟪Margaret Duffield⟫

Not everybody is happy. Colin Bray, whose daughter is in Year 9, said the school had not thought about safety.

“She walks home two miles in the dark,”⟪Colin Bray⟫ he said. “If something happens I want her to be able to ring me.”⟪Colin Bray⟫

The head teacher said phones could be collected from the office at the end of the day. “No child goes home without one who came with one,”⟪Margaret Duffield⟫ she added.

A spokesman for the county council said the matter was one for the school. Mr Bray said he would take his complaint to the governors.

“I am not going away,”⟪Colin Bray⟫ he said.`,

  `Vet saves swan with fishing line in its throat

A swan that had swallowed two metres of fishing line is back on the River Len after an operation that lasted four hours.

“She would have starved within the week,”⟪Imogen Tallis⟫ said the vet who carried it out, Imogen Tallis. “She was already half the weight she should have been.”⟪Imogen Tallis⟫

The bird was found by Rory McCubbin, 11, who was walking his dog with his grandfather. He wrapped it in his coat.

“It hissed at me all the way,”⟪Rory McCubbin⟫ he said. “I told it that it would be all right.”⟪Rory McCubbin⟫

The vet said that the boy had done exactly the right thing. “Most grown-ups would have run,”⟪Imogen Tallis⟫ she said.

Anglers’ clubs on the river have been asked to take their line home. Ms Tallis says that she sees a dozen such cases a year.

“It costs nothing to put it in your pocket,”⟪Imogen Tallis⟫ she said.`,

  `Minister under fire for remark on nurses’ pay

Pressure was growing on the health minister last night to apologise for saying that nurses “knew what they were signing up for”⟪Hugh Lascelles⟫.

Hugh Lascelles made the remark at a dinner in his Wiltshire constituency on Friday. A guest recorded it.

The shadow health secretary, Ruth Adeyinka-Cole, said that the words showed a government that had lost touch.

“Has he ever done a night shift?”⟪Ruth Adeyinka-Cole⟫ she asked. “Has he ever held the hand of somebody who was dying at four in the morning?”⟪Ruth Adeyinka-Cole⟫

Mr Lascelles’s office said that his remarks had been taken out of context. He is expected to make a statement to MPs today.

In a message to party members, the minister said: “I have nothing but admiration for our nurses. My own mother was one.”⟪Hugh Lascelles⟫

Ms Adeyinka-Cole said that was not enough. “He should say sorry,”⟪Ruth Adeyinka-Cole⟫ she said, “and then he should pay them.”⟪Ruth Adeyinka-Cole⟫`,

  `Cyclist’s family call for lower limit

The father of a cyclist who was killed on the A6107 has called for the speed limit on the road to be cut to 40mph.

Lucy Hartnoll, 24, was on her way home from work when she was hit by a van near Pell Bridge in March. Yesterday the driver, Simon Drewe, 37, was jailed for four years at Hexworth Crown Court.

“No sentence will bring her back,”⟪David Hartnoll⟫ said David Hartnoll outside the court. “But if they cut the limit some other father may be spared this.”⟪David Hartnoll⟫

He was joined by his wife, Anne, who wore her daughter’s scarf.

“She rode that road every day,”⟪Anne⟫ she said. “She was the most careful person I knew.”⟪Anne⟫

Judge Miriam Aldous told Drewe that he had driven for eleven seconds without looking at the road.

“In those eleven seconds you took a life that had hardly begun,”⟪Miriam Aldous⟫ she said.

Drewe, who had pleaded guilty, wept in the dock. Through his barrister he had said that he “would carry it to the grave”⟪Simon Drewe⟫.`,

  `Striker’s late winner sends Marlow through

Marlow Athletic 2-1 Thornaby Vale

Dean Akers came off the bench to score twice in the last nine minutes and send Marlow into the fourth round for the first time since 1983.

“I told the gaffer at half-time that I fancied it,”⟪Dean Akers⟫ he said. “He told me to sit down and shut up.”⟪Dean Akers⟫

The manager, Phil Garside, laughed when the story was put to him.

“That is about right,”⟪Phil Garside⟫ he said. “He has been telling me that he fancies it since August.”⟪Phil Garside⟫

Thornaby had led through a header from their captain, Jamie Orde, and should have had a penalty on the hour. Their manager, Stuart Kell, was furious.

“Everybody in the ground saw it but the man with the whistle,”⟪Stuart Kell⟫ he said. “I have asked him for an explanation. He has not got one.”⟪Stuart Kell⟫

For Akers, who works as a plasterer, it was back to the day job this morning. “I have a ceiling to finish in Slough,”⟪Dean Akers⟫ the 31-year-old said.`,

  `Museum to return carved stone to island

A museum is to return a carved stone to the Hebridean island from which it was taken in 1886.

The director of the Ardmore Museum, Fiona Strachan, said that the trustees had agreed unanimously.

“It was never ours,”⟪Fiona Strachan⟫ she said. “We have simply been looking after it for rather a long time.”⟪Fiona Strachan⟫

Donald John MacAskill, who has campaigned for its return since he was a schoolboy, heard the news from a neighbour.

“I sat down on the wall and I did not get up for an hour,”⟪Donald John MacAskill⟫ he said.

The stone will be kept in the old schoolhouse. The director will travel with it on the ferry in May.

“I would not miss it,”⟪Fiona Strachan⟫ said Ms Strachan. “Though I am told I shall be sick.”⟪Fiona Strachan⟫

MacAskill, now 71, said there would be a dram waiting for her. “And one for the stone,”⟪Donald John MacAskill⟫ he added.`,

  `Baker who fed a street wins award

A baker who gave away bread every day of the floods has been named Tarrow’s citizen of the year.

Yusuf Demirel kept his ovens alight for nine days with a borrowed generator while water stood in the shop next door.

“People were cold and they were hungry and I had flour,”⟪Yusuf Demirel⟫ he said. “What else would I do with it?”⟪Yusuf Demirel⟫

His neighbour Brenda Cope put his name forward. She said he had carried loaves to her upstairs window in a bucket.

“I lowered it on a rope like something out of a fairy tale,”⟪Brenda Cope⟫ she said. “He would not take a penny.”⟪Brenda Cope⟫

The mayor, Councillor Neil Fawcett, will present the award on Saturday.

“We had thirty nominations, and twenty-six of them were for Yusuf,”⟪Neil Fawcett⟫ he said. “It was the shortest meeting we have ever held.”⟪Neil Fawcett⟫`,

  `Actress walks out of inquiry

An actress walked out of a parliamentary inquiry on Wednesday after an MP suggested that she had profited from the scandal she was there to describe.

Helena Marchbank had been giving evidence about the collapse of the Orpheum theatre group for forty minutes when Robert Scaife asked how much she had been paid for her memoir.

“I beg your pardon?”⟪Helena Marchbank⟫ she said. “I came here at my own expense to help you do your job.”⟪Helena Marchbank⟫

She then picked up her bag and left. Mr Scaife said afterwards that he had only asked what the public would want to know.

“It was a perfectly civil question,”⟪Robert Scaife⟫ he said.

The chair of the committee, Dame Joan Whitty, apologised to the witness in a letter. “You were entitled to better from us,”⟪Joan Whitty⟫ she wrote.

Speaking on the steps outside, the actress said that she had no wish to return. “Once was plenty,”⟪Helena Marchbank⟫ she said.`,

  `Farmer finds hoard under his own feet

A farmer who has searched other people’s fields with a metal detector for thirty years has found a hoard of Roman silver in his own yard.

“I must have driven over it ten thousand times,”⟪Walter Brimble⟫ said Walter Brimble, who farms 200 acres at Nether Combe. “My wife says I never look where I am going, and she is right.”⟪Walter Brimble⟫

The 318 coins were a foot below the gateway. Dr Sunita Bhandari of the county museum has spent a week cleaning them.

“They are in wonderful condition,”⟪Sunita Bhandari⟫ she said. “Somebody buried these in a hurry and never came back.”⟪Sunita Bhandari⟫

She believes that the owner may have been a soldier. Mr Brimble prefers to think that he was a farmer.

“He will have been hiding it from the taxman,”⟪Walter Brimble⟫ he said.`,

  `Two brothers, two rosettes

Two brothers from Wexcombe will stand against each other at the county council elections in May.

Martin Lyddon, 44, is the Conservative candidate for Vale East. His younger brother Peter, 39, will wear the Liberal Democrats’ rosette.

“Our mother has asked for a postal vote so that she need not look either of us in the eye,”⟪Martin Lyddon⟫ said Martin. “I think she is voting Green.”⟪Martin Lyddon⟫

The two run a garage together and have agreed not to argue in front of customers. Peter says that it has gone better than he feared.

“He nicked my leaflets once,”⟪Peter⟫ he said. “I found them in the skip.”⟪Peter⟫

His brother denied it. “They were in the recycling,”⟪Martin Lyddon⟫ he said.`,
];
