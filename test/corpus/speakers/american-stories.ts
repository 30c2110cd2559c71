/** Short stories in the manner of American papers. After a quotation `⟪Full Name⟫` says who speaks; see speaker-stories.ts. All people are invented. */

export const americanStories: readonly string[] = [
  `CEDAR FALLS BRIDGE VOTE DELAYED

CEDAR POINT, Ohio — The county commission postponed a vote on the Miller Street bridge for a third time Monday, angering residents who say the detour is killing their businesses.

Commissioner Karen Woznicki said the delay was needed because an engineering report arrived only Friday night.

“I’m not going to vote on 400 pages I haven’t read,”⟪Karen Woznicki⟫ she said. “That’s not fair to the taxpayers.”⟪Karen Woznicki⟫

Luis Barrera, who owns a diner on the east bank, said his sales were down 40 percent since the bridge closed in March.

“My customers are across the river, and they can see me, but they can’t get to me,”⟪Luis Barrera⟫ he said. “It’s like waving at your money.”⟪Luis Barrera⟫

Woznicki, a Republican, was first elected in 2016. She said she understood the anger.

“If I were in their shoes, I’d be yelling too,”⟪Karen Woznicki⟫ she said.

The commission will take up the matter again on Oct. 14. Barrera said he planned to be in the front row.

“I’ll bring pie,”⟪Luis Barrera⟫ he said. “Maybe they’ll vote if they’re fed.”⟪Luis Barrera⟫`,

  `Senator, challenger trade barbs in only debate

Sen. Walter Hobart and his Democratic challenger, state Rep. Denise Okafor-Lane, clashed over health care and taxes Thursday night in the only debate of their race.

Okafor-Lane accused the two-term senator of voting against the interests of rural hospitals.

“Four hospitals have closed on your watch, Senator,”⟪Denise Okafor-Lane⟫ she said. “Where should those folks have their babies?”⟪Denise Okafor-Lane⟫

Hobart shot back that his opponent had never balanced a budget. He pointed to her vote for a bond issue in 2019.

“You can’t spend what you don’t have,”⟪Walter Hobart⟫ he said. “Every family in this state knows that except my opponent’s.”⟪Walter Hobart⟫

The crowd booed. Moderator Jill Castellano had to ask for quiet twice.

“Folks, I can wait,”⟪Jill Castellano⟫ she said.

After the debate, the senator told reporters he thought he had won. “I feel good,”⟪Walter Hobart⟫ he said. “I feel real good.”⟪Walter Hobart⟫

His challenger declined to grade herself. “Ask the voters,”⟪Denise Okafor-Lane⟫ she said.`,

  `Coach says star guard is day-to-day

Tri-State guard Marcus Tillery is day-to-day with a sprained ankle, coach Bob Henrickson said Tuesday, and will not practice before Friday.

“He wants to go right now,”⟪Bob Henrickson⟫ the coach said. “I had to take his shoes away.”⟪Bob Henrickson⟫

Tillery was hurt in the second half of Saturday’s win over Lakeland. He finished with 24 points.

“I heard it pop and I thought the season was over,”⟪Marcus Tillery⟫ he said. “Then the trainer told me it was just the tape.”⟪Marcus Tillery⟫

Henrickson, in his 19th season, said he would start freshman DeShawn Pruitt if Tillery can’t play. Pruitt has averaged 6.1 points.

“He’s not scared of anybody,”⟪Bob Henrickson⟫ Henrickson said.

Pruitt said he found out from a student manager in the cafeteria. “I dropped my tray,”⟪DeShawn Pruitt⟫ he said.`,

  `Fire chief retires after 31 years

Fire Chief Maria Gutierrez answered her last call Wednesday. It was a cat.

“Thirty-one years, and I go out on a cat,”⟪Maria Gutierrez⟫ she said, laughing, in the kitchen of Station 4. “It scratched me, too.”⟪Maria Gutierrez⟫

Gutierrez was the first woman to lead the department. When she joined in 1991, there was no locker room for women in any of the five stations.

“They gave me a broom closet with a hook,”⟪Maria Gutierrez⟫ she recalled. “I hung my coat on that hook for nine years.”⟪Maria Gutierrez⟫

Battalion Chief Tim Doyle, who will succeed her, called Gutierrez the best boss he ever had.

“She never asked us to go anyplace she hadn’t been first,”⟪Tim Doyle⟫ Doyle said. “I just hope I don’t screw it up.”⟪Tim Doyle⟫

Gutierrez said she was not worried.

“Tim can do this job in his sleep,”⟪Maria Gutierrez⟫ she said. “He has, actually.”⟪Maria Gutierrez⟫`,

  `Jury hears from widow in arson trial

The widow of a warehouse guard told jurors Monday that she heard her husband’s last words over a telephone.

Rosa Delgado, 58, testified for two hours in the trial of Kyle Brandt, who is charged with setting the fire that killed Hector Delgado in January 2022.

“He said, ‘It’s hot, mi amor, I can’t find the door,’”⟪Rosa Delgado⟫ she told the court. “Then I heard nothing.”⟪Rosa Delgado⟫

Prosecutor Ellen Shaughnessy asked her what she did next.

“I kept talking to him,”⟪Rosa Delgado⟫ Delgado said. “I talked to him for an hour.”⟪Rosa Delgado⟫

Brandt, 26, looked at the table. His attorney, Gregory Pool, did not cross-examine her.

“There are times you sit down,”⟪Gregory Pool⟫ he said outside the courthouse. “That was one of them.”⟪Gregory Pool⟫

Shaughnessy told reporters she expected to rest her case Thursday. “The evidence speaks for itself,”⟪Ellen Shaughnessy⟫ the prosecutor said.`,

  `Mayor vetoes parking plan

Mayor Anthony Ruggiero vetoed a plan to double downtown parking fees Friday, setting up a fight with the City Council president.

“This is a tax on people who shop here,”⟪Anthony Ruggiero⟫ the mayor said in a statement. “I won’t sign it today and I won’t sign it next year.”⟪Anthony Ruggiero⟫

Council President Lorraine Baptiste said she had the votes to override.

“He’s been on both sides of this thing,”⟪Lorraine Baptiste⟫ she said. “In April he told me to my face he’d support it.”⟪Lorraine Baptiste⟫

Ruggiero’s chief of staff, Peter Nowak, denied that. He said the mayor had only promised to read the plan.

“He read it,”⟪Peter Nowak⟫ Nowak said. “He didn’t like it.”⟪Peter Nowak⟫

Baptiste has called a special meeting for Tuesday. The council president said she hoped it would be short. “I have knitting to do,”⟪Lorraine Baptiste⟫ she said.`,

  `After the tornado, a piano

GREEN HOLLOW, Kan. — The tornado took the roof, the kitchen and the porch swing. It left the piano.

“I walked in and there it stood with the hymnal still open,”⟪Opal Jessup⟫ said Opal Jessup, 83, who had lived in the house since 1962.

Her grandson Cody drove through the night from Tulsa when he heard.

“I thought I was coming to bury her,”⟪Cody⟫ he said. “And she’s sitting there playing ‘Blessed Assurance.’”⟪Cody⟫

Jessup spent the storm in a neighbor’s cellar with four dogs. She said she prayed, and then she swore, and then she prayed again.

“The Lord has heard worse,”⟪Opal Jessup⟫ she said.

Gov. Brian Halvorsen toured the town Sunday. He stopped at the piano.

“She made me sing,”⟪Brian Halvorsen⟫ the governor said later. “I don’t sing.”⟪Brian Halvorsen⟫

Jessup agreed. “He surely doesn’t,”⟪Opal Jessup⟫ she said.`,

  `Startup founder says layoffs are her fault

SAN MATEO, Calif. — The founder of the delivery company Hopscotch told employees Tuesday that she alone was to blame for the loss of 320 jobs.

“I hired too fast because I believed my own slides,”⟪Anjali Mehrotra⟫ Anjali Mehrotra wrote in a memo obtained by the newspaper. “You did nothing wrong.”⟪Anjali Mehrotra⟫

Mehrotra, 36, started the company in 2019 with a classmate, Ben Sorensen. Sorensen left last year.

“I told her in 2021 that the numbers didn’t work,”⟪Ben Sorensen⟫ he said in an interview. “She’s the most stubborn person I know, and I mean that as a compliment.”⟪Ben Sorensen⟫

One of those laid off, driver Hal Trumbo, said he had never met the founder. He got the news by text.

“It had an emoji in it,”⟪Hal Trumbo⟫ he said. “A broken heart.”⟪Hal Trumbo⟫

Mehrotra said the message was sent by a vendor and that she was mortified. “I’ve called every one of them,”⟪Anjali Mehrotra⟫ she said. “Most of them were nicer than I deserve.”⟪Anjali Mehrotra⟫`,

  `Sheriff: Deputy acted properly

A sheriff’s deputy who shot a man outside a gas station last month acted within policy, Sheriff Dale Upchurch said Wednesday.

The man, Raymond Teague, 41, survived. He has filed a lawsuit.

“Deputy Voss had less than two seconds,”⟪Dale Upchurch⟫ the sheriff said at a news conference. “I’ve watched that tape 50 times, and I’d have done the same.”⟪Dale Upchurch⟫

Teague’s lawyer, Monica Freed, said the tape shows something else. She noted that her client was holding a phone.

“He was calling his sister,”⟪Monica Freed⟫ she said. “His sister heard the shots.”⟪Monica Freed⟫

Upchurch said he would not discuss the lawsuit. “That’s for the lawyers,”⟪Dale Upchurch⟫ he said.

Freed said she would be glad to. “Any time, any place,”⟪Monica Freed⟫ she said.`,

  `Q&A: The woman who maps the ice

Glaciologist Hanne Lindqvist has spent 14 summers on the Petrel Glacier. She spoke with reporter Sam Ortiz by satellite phone.

Lindqvist says the ice has lost as much in the past four years as in the 20 before.

“You can hear it,”⟪Hanne Lindqvist⟫ she says. “At night it cracks like a rifle.”⟪Hanne Lindqvist⟫

She lives in a tent with two graduate students and a stove that works on good days. Her husband, Erik, an accountant in Duluth, has visited once.

“He lasted a week,”⟪Hanne Lindqvist⟫ she says. “He counted the biscuits.”⟪Hanne Lindqvist⟫

He does not deny it. “Somebody had to,”⟪Erik⟫ he says by phone from Duluth.

What does she miss most? “Trees,”⟪Hanne Lindqvist⟫ she says at once. “And the smell of rain.”⟪Hanne Lindqvist⟫`,

  `Teachers reach deal, classes resume

Teachers in the Fairmount district ratified a contract late Sunday, ending a strike that kept 14,000 students out of class for eight days.

“We got most of what we asked for, and all of what we needed,”⟪Tanya Brubaker⟫ said Tanya Brubaker, president of the Fairmount Education Association.

Superintendent Charles Whitlock sounded relieved. He slept on a couch in his office for most of the week.

“I owe my wife an anniversary dinner,”⟪Charles Whitlock⟫ he said. “And a couch, probably.”⟪Charles Whitlock⟫

Under the deal, starting pay will rise 9 percent over three years. The union president said no one should call it a victory.

“Nobody wins a strike,”⟪Tanya Brubaker⟫ Brubaker said. “You just get to stop.”⟪Tanya Brubaker⟫

Parent Will Okonski said his three boys were ready. “They were up at 5,”⟪Will Okonski⟫ he said. “That has never happened.”⟪Will Okonski⟫`,

  `Retired pitcher finds peace on a tractor

Buck Ferrante threw two no-hitters and lost two marriages. These days he grows pumpkins.

“Pumpkins don’t ask you about 1998,”⟪Buck Ferrante⟫ he says, easing the tractor into the barn.

In 1998, Ferrante walked in the winning run of the last game of the Series. His catcher that night, Ozzie Maldonado, lives two farms over.

“I called for the slider,”⟪Ozzie Maldonado⟫ Maldonado says. “He shook me off. I’ve forgiven him. I haven’t forgotten.”⟪Ozzie Maldonado⟫

The two play cards on Thursdays. Ferrante’s daughter Christine keeps score, because neither man trusts the other to do it.

“They’re like an old married couple,”⟪Christine⟫ she says. “Except they’ve lasted.”⟪Christine⟫

Ferrante says he has watched the tape exactly once. “The slider would’ve been right,”⟪Buck Ferrante⟫ he says. “Don’t tell Ozzie.”⟪Buck Ferrante⟫`,
];
