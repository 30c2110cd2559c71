/** Names as the whole engine reads them in hard copy from many places: kept together, kept apart, with what else stands for them. */
import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/engine/index.ts';

describe('entities in hard copy', () => {
  const analyze = createAnalyzer();
  /** "Name = mention | mention" for the entities asked for. */
  const reads = (title: string, text: string, expected: readonly string[]) =>
    it(title, () => {
      const { entities } = analyze(text, 'plain');
      const lines = entities
        .filter(({ named }) => named)
        .map(({ name, mentions }) => `${name} = ${mentions.map(({ start, end }) => text.slice(start, end)).join(' | ')}`);
      assert.deepEqual(
        expected.filter((line) => !lines.includes(line)),
        [],
        lines.join('\n'),
      );
    });

  reads(
    'the airline, the bank and the agency are those named before',
    'Bluewing Airways has grounded nine aircraft.\n\n“Safety comes first,” the airline said on Monday.\n\nHarbour Trust Bank lent it money. The bank said it had no comment. The inquiry is the Civil Aviation Regulatory Agency’s (CARA). The agency denied it.',
    [
      'Bluewing Airways = Bluewing Airways | the airline',
      'Harbour Trust Bank = Harbour Trust Bank | The bank',
      'Civil Aviation Regulatory Agency = Civil Aviation Regulatory Agency | CARA | The agency',
    ],
  );
  reads(
    'a minister by the office that stood before the name',
    'U.S. Secretary of State Marian Holt met Foreign Minister Sergei Vlasenko in Geneva. The secretary of state said talks would go on. “We waited,” the foreign minister said.',
    ['Marian Holt = Marian Holt | The secretary of state', 'Sergei Vlasenko = Sergei Vlasenko | the foreign minister'],
  );
  reads(
    'a child who is called by her first name, by her whole one',
    'Nayeli Ochoa Rentería is nine. Nayeli plays chess. Nayeli won. So Nayeli beat her aunt. Nayeli smiled. Nayeli left. Nayeli slept.',
    ['Nayeli Ochoa Rentería = Nayeli Ochoa Rentería | Nayeli | Nayeli | Nayeli | her | Nayeli | Nayeli | Nayeli'],
  );
  reads(
    'an organization by the noun that heads its name, where no other has it',
    'The Norland Land Tribunal sat on Monday. The Tribunal heard Ada Brook. The Ministry of Works was not there, and the Ministry gave no reason. The Civic Council met the Town Council, and the Council lost.',
    [
      'Norland Land Tribunal = Norland Land Tribunal | Tribunal',
      'Ministry of Works = Ministry of Works | the Ministry',
      'Civic Council = Civic Council',
      'Town Council = Town Council',
    ],
  );
  reads(
    'a body of one country with the country and without, of two countries apart',
    'The U.S. Supreme Court sat on Monday. The Supreme Court heard two cases. The Kenyan Supreme Court did not.\n\nThe Ugandan Defence Ministry was silent. “No,” said the Defence Ministry in Kampala.',
    [
      'U.S. Supreme Court = U.S. Supreme Court',
      'Supreme Court = Supreme Court',
      'Kenyan Supreme Court = Kenyan Supreme Court',
      'Ugandan Defence Ministry = Ugandan Defence Ministry | Defence Ministry',
    ],
  );
  reads(
    'another name of a city where nothing else tells that it is one',
    'A minister in Lviv said so. Then Lvov awards the prize to the mayor of Lviv.',
    ['Lviv = Lviv | Lvov | Lviv'],
  );
  reads(
    'a nickname in quotation marks',
    'Robert “Bobby” Tarrant Jr. runs the shop. Bobby said the mill would reopen. Mr Tarrant has three children.',
    ['Robert “Bobby” Tarrant Jr. = Robert “Bobby” Tarrant Jr. | Bobby | Tarrant'],
  );
  reads(
    'a couple named together',
    'Bill and Hillary Tarrant bought the mill in 1990. Bill Tarrant died in 2004; Hillary Tarrant sold it. “I miss the noise,” Mrs Tarrant said.',
    ['Bill Tarrant = Bill | Bill Tarrant', 'Hillary Tarrant = Hillary Tarrant | Hillary Tarrant | I | Tarrant'],
  );
  reads(
    'a hospital that is filed with places',
    'King Olav opened the Queen Maud Hospital. The hospital has 300 beds. The king is 80.',
    ['Queen Maud Hospital = Queen Maud Hospital | The hospital', 'Olav = Olav | The king'],
  );
  reads(
    'labels of a transcript',
    'WALLACE: Senator Okoro, will you vote for it?\n\nOKORO: I will. My friend Bella Nunez-Diaz wrote it.\n\nWALLACE: What does Ms Nunez-Diaz say?\n\nOKORO: She says it will pass.',
    ['Bella Nunez-Diaz = Bella Nunez-Diaz | Nunez-Diaz | She', 'Okoro = Okoro | you | OKORO | I | My | OKORO'],
  );
  reads(
    'Arabic names with particles',
    'Sheikh Khalifa bin Hamad Al-Mansoori opened the port on Sunday. Sheikh Khalifa thanked Dr. Nouf bint Saeed al-Harthi, who designed it. Al-Harthi said it would handle 4 million containers.',
    [
      'Khalifa bin Hamad Al-Mansoori = Khalifa bin Hamad Al-Mansoori | Khalifa',
      'Nouf bint Saeed al-Harthi = Nouf bint Saeed al-Harthi | Al-Harthi',
    ],
  );
  reads(
    'Chinese names, the surname first',
    'Chinese researcher Lin Weiguo and his colleague Lin Meihua published the paper. “We checked twice,” Lin Meihua said. Prof. Zhao Yunfei of Donghu University disagreed. Zhao called it weak. The university declined to comment.',
    [
      'Lin Meihua = Lin Meihua | Lin Meihua',
      'Zhao Yunfei = Zhao Yunfei | Zhao',
      'Donghu University = Donghu University | The university',
    ],
  );
  reads(
    'an office beside its holder, whose name has an article before it',
    'The bishop, the Revd Clara Tennant, opened the hall. “It was time,” the bishop said.\n\nThe vicar, the Rev Judith Amory, was late. The vicar laughed.',
    ['Clara Tennant = Clara Tennant | the bishop', 'Judith Amory = Judith Amory | The vicar'],
  );
  reads(
    'Spanish names of two surnames',
    'María José Ibáñez de la Cuesta met Juan Pablo Órdenes Vial. Ibáñez said the bridge was safe. “No one will fall,” Ibáñez de la Cuesta said. Órdenes asked for proof.',
    [
      'María José Ibáñez de la Cuesta = María José Ibáñez de la Cuesta | Ibáñez | Ibáñez de la Cuesta',
      'Juan Pablo Órdenes Vial = Juan Pablo Órdenes Vial | Órdenes',
    ],
  );
  reads(
    'one name alone, as in Java',
    'Jakarta — Suryanto, who like many Javanese goes by one name, sells noodles. Suryanto said the market had changed.',
    ['Suryanto = Suryanto | Suryanto'],
  );
  reads(
    'two sisters of almost one name, and countries of like names',
    'Ann Smith and Anna Smith are sisters. Ann is 40; Anna is 38. Niger and Nigeria closed the border; Nigeria reopened it.',
    ['Ann Smith = Ann Smith | Ann', 'Anna Smith = Anna Smith | Anna', 'Niger = Niger', 'Nigeria = Nigeria | Nigeria'],
  );
});
