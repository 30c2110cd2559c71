/** Short stories in the manner of Nigerian papers. After a quotation `⟪Full Name⟫` says who speaks; see speaker-stories.ts. All people are invented. */

export const nigerianStories: readonly string[] = [
  `Governor suspends two commissioners over flood funds

The Governor of Anioma State, Chief Emeka Nwachukwu, on Monday suspended two commissioners over the alleged diversion of N2.3bn meant for flood victims.

The governor, who spoke through a statewide broadcast, said that nobody found guilty would be spared.

“Let me warn that this administration has no sacred cows,”⟪Emeka Nwachukwu⟫ he said. “I will not sit here and watch our people suffer twice.”⟪Emeka Nwachukwu⟫

Reacting, one of the suspended commissioners, Mrs Funmilayo Adegoke, described the allegation as the handiwork of her political enemies.

“I have my records and I am ready to meet them anywhere,”⟪Funmilayo Adegoke⟫ she said. “God is not asleep.”⟪Funmilayo Adegoke⟫

The chairman of the Anioma Youth Front, Comrade Sunday Osagie, commended the governor. He, however, urged him to make the report of the panel public.

“We have seen this film before,”⟪Sunday Osagie⟫ Osagie said. “They suspend today and recall tomorrow.”⟪Sunday Osagie⟫`,

  `Police parade suspected kidnappers in Ikorodu

The police in Lagos on Thursday paraded four men suspected of kidnapping a trader along the Ikorodu road.

The state police spokesman, SP Abiodun Fagbemi, told journalists that the suspects were arrested following a tip-off. He said that two locally made pistols were recovered from them.

“We will charge them to court as soon as investigation is concluded,”⟪Abiodun Fagbemi⟫ he said.

One of the suspects, 27-year-old Monday Ekpo, said that he was only hired to drive.

“They told me it was a wedding,”⟪Monday Ekpo⟫ he said. “I did not know that it was this kind of job.”⟪Monday Ekpo⟫

The victim, Alhaja Sikirat Bello, who regained her freedom on Tuesday, thanked the police. She said that she was fed only bread for six days.

“I thought that I would not see my children again,”⟪Sikirat Bello⟫ she said.

The spokesman advised traders to avoid travelling at night. “Your life is worth more than any goods,”⟪Abiodun Fagbemi⟫ he said.`,

  `Why I left the party – Senator Danladi

The senator representing Kwarau North, Ibrahim Danladi, has explained why he dumped the People’s Alliance for the National Reform Party.

Danladi, who addressed his supporters in Kwarau on Saturday, accused the party’s leadership of impunity.

“I was a founding member, but they treated me like a tenant,”⟪Ibrahim Danladi⟫ he said. “A man must know when to carry his mat and go.”⟪Ibrahim Danladi⟫

But the state chairman of the Alliance, Dr Hadiza Muktar, said that his exit was good riddance. She claimed that he had not attended a meeting in two years.

“You cannot lose what you never had,”⟪Hadiza Muktar⟫ she said. “Let him go and see whether the grass is greener.”⟪Hadiza Muktar⟫

The senator dismissed her comment. “She was in primary school when I joined politics,”⟪Ibrahim Danladi⟫ he said.`,

  `ASUU strike: Students beg FG, lecturers

Students of the University of Okitipa have appealed to the Federal Government and the Academic Staff Union of Universities to end the five-month-old strike.

The president of the students’ union, Tobiloba Akinwale, said at a press conference that many of his colleagues had become artisans.

“I have a coursemate who now fries akara,”⟪Tobiloba Akinwale⟫ he said. “She makes more money than our lecturers.”⟪Tobiloba Akinwale⟫

The branch chairman of the union, Prof. Ngozi Umeadi, said that lecturers were not happy to be at home either.

“My own son is among those students,”⟪Ngozi Umeadi⟫ she said. “Do you think I enjoy it?”⟪Ngozi Umeadi⟫

Umeadi blamed the Minister of Education, Barrister Yakubu Gana, for not honouring an agreement reached in 2019. Gana, in a statement, said that he had done his best.

“The money is not in my pocket,”⟪Yakubu Gana⟫ the minister said. “They know where the problem is.”⟪Yakubu Gana⟫`,

  `Comedienne buys house for mother

Popular comedienne Blessing Ighodaro, alias Mama Tension, has bought a five-bedroom house for her mother in Benin.

Sharing a video of the house on her page on Friday, the 32-year-old said that she had fulfilled a promise.

“My mother sold firewood to send me to school,”⟪Blessing Ighodaro⟫ she said. “Today she will sleep on a proper bed.”⟪Blessing Ighodaro⟫

In the video, her mother, Mrs Patience Ighodaro, danced from one room to another. She prayed that God would bless every child who remembers home.

“This girl cannot kill me with joy,”⟪Patience Ighodaro⟫ she said.

The comedienne’s manager, Kelvin Okoh, said that she had kept the project secret for two years. “Even me, I did not know,”⟪Kelvin Okoh⟫ he said.`,

  `Eaglets coach: We respect Cameroon

The head coach of the Golden Eaglets, Fatai Olorunfemi, says that his team will not underrate Cameroon in Saturday’s qualifier in Uyo.

“They are not pushovers,”⟪Fatai Olorunfemi⟫ he told our correspondent on Thursday. “We have watched five of their matches.”⟪Fatai Olorunfemi⟫

Captain Musa Garba will return after suspension. The midfielder missed the win over Togo.

“It was painful to sit in the stands,”⟪Musa Garba⟫ he said. “On Saturday I will run for two people.”⟪Musa Garba⟫

The coach confirmed that goalkeeper Chidera Opara was fit. “He trained yesterday and today,”⟪Fatai Olorunfemi⟫ Olorunfemi said. “There is no problem.”⟪Fatai Olorunfemi⟫`,

  `Market women protest multiple levies

Hundreds of market women on Wednesday barricaded the gate of Oke-Ode Local Government secretariat over what they called multiple levies.

The Iyaloja of the market, Chief Mrs Risikat Alabi, said that the traders now paid five different levies every week.

“They collect for sanitation, but look at the refuse,”⟪Risikat Alabi⟫ she said, pointing at a heap. “Are we to eat it?”⟪Risikat Alabi⟫

Addressing the women, the council chairman, Mr Jide Ogunbanjo, promised to look into the matter. He said that some of the collectors were touts.

“I have not authorised anybody to collect N500 for ‘digital ticket’,”⟪Jide Ogunbanjo⟫ he said. “If you see them, call me.”⟪Jide Ogunbanjo⟫

The Iyaloja said that they would give him one week. “After that, he will see us in his sitting room,”⟪Risikat Alabi⟫ she said.`,

  `Doctor who treated first patient speaks

The doctor who treated the country’s first patient in the outbreak, Dr Amina Suleiman, has narrated how she isolated herself for three weeks in a storeroom.

“My husband would drop food at the door and run,”⟪Amina Suleiman⟫ she said in an interview with journalists in Kaduna. “Later we laughed about it.”⟪Amina Suleiman⟫

Suleiman said that the patient, a trader who had returned from abroad, survived. He now calls her every Friday.

“He calls me his second mother,”⟪Amina Suleiman⟫ she said. “He is older than me.”⟪Amina Suleiman⟫

The Chief Medical Director of the hospital, Prof. Ezekiel Tarka, said that the facility had no protective kits at the time.

“She used polythene bags,”⟪Ezekiel Tarka⟫ he said. “I am not proud to say it, but I am proud of her.”⟪Ezekiel Tarka⟫`,
];
