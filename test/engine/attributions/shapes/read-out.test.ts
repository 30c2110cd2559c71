/** Words that a headline, a list or a reply carries, questions that somebody answers, and reports by “as saying” and “asked whether”. */
import { describeShapes } from './check-shape.ts';

describeShapes('read out, listed and asked', {
  'a headline whose words the story has again (Australian)': {
    story: [
      "'The lamp was on': bargeman's words read to court",
      'A barge that struck a ferry had been seen by nobody, a court heard on Tuesday.',
      "'The lamp was on. If it went out it went out,' Gus Farrow told detectives.",
      'Hole in the wall',
      "Its master, Olaf Renn, called the harbour 'a hole with a wall round it'.",
    ],
    said: ["'The lamp was on': | direct | any | Gus Farrow", "'The lamp was on. | direct | Gus Farrow | Gus Farrow"],
  },
  'items under a line that leads them in (British)': {
    story: [
      'Storm shuts coast road',
      'The county’s chief engineer, Rosa Amery, has been speaking to reporters at the pier. Some key quotes:',
      '• “This is not a storm of the century. We had two of these last year.”',
      '• “If you are here to take a photograph, you are in the way.”',
      'The road will open on Sunday.',
    ],
    said: ['“This is not | direct | Rosa Amery | Rosa Amery', '“If you are | direct | Rosa Amery | Rosa Amery'],
  },
  'a cry that comes, and answers to what the reporter asks (British)': {
    story: [
      'The meeting was not a quiet one.',
      '“The levy will be fair,” Councillor Ida Moss began. “To whom?” came the cry from the back benches.',
      'The plan had been costed, Moss said. By whom? “By officials.” She did not say which.',
      '“I came for the tea,” said Bert Tolley, 81, who had sat through all of it. And was it good? “The best.”',
      '“That,” Moss said to him over her shoulder as she left, “is the first kind word today.”',
      'The tea had been made by volunteers, a group she called “criminally overlooked”.',
    ],
    said: [
      '“To whom | direct | the back benches | -',
      '“By officials | direct | Moss | Ida Moss',
      '“The best | direct | any | Bert Tolley',
      '“That,” | direct | Moss | Ida Moss',
      '“is the first | direct | Moss | Ida Moss',
      '“criminally | partial | she | Ida Moss',
    ],
  },
  'a rating, a sign by the road, and a company that declined to comment (City desk)': {
    story: [
      'Rupert Lyle of Fenwick cut his rating from “buy” to “hold” on Tuesday.',
      'A sign on the gate of the yard reads: “No dogs. No salesmen.”',
      'A person close to the board said that he had warned about stock levels in the autumn; the company declined to comment.',
    ],
    said: [
      'silent: hold',
      '“No dogs. | title | any | -',
      'indirect: he had warned about stock levels in the autumn | A person close to the board | -',
    ],
  },
  'what somebody is quoted as saying, asks and wonders (wire)': {
    story: [
      'The Northern Broadcaster quoted an unnamed engineer as saying that repairs ordered two years ago had never been paid for.',
      'Trustee Marcy Dole, who had been expected to side with the mayor, asked Pell how long she had driven across the bridge.',
      'Councillor Ida Moss wondered aloud if the bridge had ever been measured.',
      'Survivors said that no bell had rung before the wall fell, contradicting the account of the council.',
      'The bridge was built for carts, its keeper, Jon Aske, said on Monday.',
      'Two people were taken to hospital after a kerb gave way, Fenland Police say; neither is badly hurt.',
      'She had a permit, Moss protested.',
    ],
    said: [
      'indirect: repairs ordered … paid for | an unnamed engineer | -',
      'indirect: how long she … across the bridge | Trustee Marcy Dole | Marcy Dole',
      'indirect: the bridge had ever been measured | Councillor Ida Moss | Ida Moss',
      'indirect: no bell had rung before the wall fell | Survivors | -',
      'indirect: The bridge was built for carts | its keeper, Jon Aske | Jon Aske',
      'indirect: Two people were … gave way | Fenland Police | Fenland Police',
      'indirect: She had a permit | Moss | Ida Moss',
    ],
  },
});
