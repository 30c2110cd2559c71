/** Short stories in the manner of Indian papers. After a quotation `⟪Full Name⟫` says who speaks; see speaker-stories.ts. All people are invented. */

export const indianStories: readonly string[] = [
  `CM flags off electric buses in Chandpur

CHANDPUR: Chief Minister Raghavendra Patkar on Monday flagged off 60 electric buses here and said that the government would add 200 more by the end of the financial year.

“Our children have a right to clean air,”⟪Raghavendra Patkar⟫ the Chief Minister said, addressing a gathering at the Shivaji Ground. “I have instructed officials that there will be no delay.”⟪Raghavendra Patkar⟫

Leader of the Opposition Sudha Venkataraman termed the function an eyewash. She alleged that half the buses had been bought by the previous government.

“He has only changed the stickers,”⟪Sudha Venkataraman⟫ she told reporters. “We will raise it on the floor of the House.”⟪Sudha Venkataraman⟫

Reacting to her charge, Transport Minister Imtiaz Qureshi said the Opposition was frustrated. “She may come and count them,”⟪Imtiaz Qureshi⟫ he said.`,

  `Student from Rajgarh tops engineering entrance

A farmer’s daughter from Rajgarh taluk has secured the first rank in the State engineering entrance examination.

Bhavani Sutar, 18, studied under a street lamp for much of the year as her village has power for only six hours a day.

“My mother would sit with me so that I would not be afraid of the dogs,”⟪Bhavani Sutar⟫ she said. “This rank is hers.”⟪Bhavani Sutar⟫

Her father, Mahadev Sutar, who owns two acres, said that he had sold a bullock to pay for her books.

“People in the village told me to get her married,”⟪Mahadev Sutar⟫ he said. “Today the same people are bringing sweets.”⟪Mahadev Sutar⟫

District Collector Nandita Rao visited the family on Sunday and handed over a cheque of Rs 2 lakh. She assured the topper of all help.

“I saw my own story in this girl,”⟪Nandita Rao⟫ she said.

Bhavani wants to study computer science. “But first I want to sleep for one week,”⟪Bhavani Sutar⟫ she said with a smile.`,

  `HC raps civic body over potholes

The High Court on Thursday pulled up the Municipal Corporation over the death of a two-wheeler rider who fell into an open pit in Sector 9.

A Division Bench of Justice Kamala Iyengar and Justice P.S. Dhillon was hearing a petition filed by activist Girish Lokhande.

“Do you want us to fill the potholes ourselves?”⟪Kamala Iyengar⟫ Justice Iyengar asked the counsel for the corporation. “Tell your commissioner to be present here on Monday.”⟪Kamala Iyengar⟫

Appearing for the civic body, senior advocate Rohan Bhatt sought two weeks to file a reply. He submitted that work had been held up by rain.

“It is not as if nothing has been done, My Lords,”⟪Rohan Bhatt⟫ he said.

Outside the court, Mr. Lokhande said that he had counted 1,143 pits in one ward. “I have the photographs,”⟪Girish Lokhande⟫ he said. “They may check each one.”⟪Girish Lokhande⟫`,

  `‘I was never consulted’, says coach after captain is dropped

A day after Arjun Deshpande was removed as captain of the State hockey side, coach Balbir Singh Grewal said that he had come to know of the decision from television.

“I was never consulted,”⟪Balbir Singh Grewal⟫ he said here on Saturday. “If they want to pick the team without me, they should also win without me.”⟪Balbir Singh Grewal⟫

The association’s secretary, Vijayalakshmi Menon, denied the charge. She said that a letter had been sent to him on Wednesday.

“He does not open his mail,”⟪Vijayalakshmi Menon⟫ she said. “What can we do?”⟪Vijayalakshmi Menon⟫

Deshpande, who has 112 caps, has gone home to Kolhapur. Speaking over the phone, the 29-year-old said that he bore no ill will.

“I will play under anybody,”⟪Arjun Deshpande⟫ he said. “I only want to be told to my face.”⟪Arjun Deshpande⟫`,

  `Actor-politician’s remark on farmers sparks row

Actor-turned-politician Kishore Babu’s remark that farmers should “learn to grow something else”⟪Kishore Babu⟫ has drawn the ire of several organisations.

Mr. Babu was speaking at a roadshow in Anakapalli district on Sunday. A video of his speech has gone viral.

Rythu Sangham president G. Satyavathi demanded an unconditional apology. She said the actor did not know paddy from grass.

“Let him stand in the field for one day,”⟪G. Satyavathi⟫ she said. “We will give him the sapling.”⟪G. Satyavathi⟫

The actor later clarified that he had been quoted out of context. “I am a farmer’s son,”⟪Kishore Babu⟫ he said in a video message. “How can I insult my own father?”⟪Kishore Babu⟫`,

  `Woman constable rescues child from well

A woman constable posted at the Dharmapuri outpost jumped into a 40-foot well to rescue a four-year-old boy on Wednesday.

Constable Rekha Solanki was on her way to duty when she heard cries.

“I did not think,”⟪Rekha Solanki⟫ she said. “I gave my cap to an old man and jumped.”⟪Rekha Solanki⟫

The boy, Kunal, was playing near the well when he slipped. His grandmother Shantabai said that she had only turned to fetch water for the cow.

“I saw his slipper and I knew,”⟪Shantabai⟫ she said.

Superintendent of Police Farhan Siddiqui announced a reward of Rs 25,000 for Solanki. He said that he would recommend her name for a gallantry medal.

“She does not know how to swim very well,”⟪Farhan Siddiqui⟫ he said. “She told me this only afterwards.”⟪Farhan Siddiqui⟫`,

  `Power tariff: consumers’ forum to move tribunal

The State Consumers’ Forum will move the appellate tribunal against the hike in power tariff, its president Dr. T.K. Raghunathan said here on Friday.

“A family which uses 200 units will pay Rs 340 more,”⟪T.K. Raghunathan⟫ he said. “Where will it come from?”⟪T.K. Raghunathan⟫

Energy Secretary Lalitha Kumaramangalam said that the hike was unavoidable as the cost of coal had risen by 18 per cent.

“We have protected the poorest,”⟪Lalitha Kumaramangalam⟫ she said. “Up to 100 units there is no change.”⟪Lalitha Kumaramangalam⟫

Dr. Raghunathan, however, said the Secretary was quoting figures selectively. “She should show the annual report,”⟪T.K. Raghunathan⟫ he said.`,

  `Poet returns award

Noted poet Zubaida Kaleem has returned her State literary award in protest against the arrest of three students.

“I cannot keep a shawl that was given by those who put children in jail,”⟪Zubaida Kaleem⟫ she said in a letter to the Governor.

The 74-year-old had received the honour in 2009. Her publisher, Harsh Vardhan Sethi, said that he had advised her to wait.

“She told me that at her age one does not wait,”⟪Harsh Vardhan Sethi⟫ he said.

The Culture Minister, Pratap Chandra Naik, said that the award was not his to take back. “She is like my elder sister,”⟪Pratap Chandra Naik⟫ he said. “I will go to her house and have tea.”⟪Pratap Chandra Naik⟫

The poet said he would be welcome. “But he should bring the students along,”⟪Zubaida Kaleem⟫ she added.`,
];
