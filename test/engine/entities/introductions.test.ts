/** What the text says somebody is, as the hover and the Sources view have it. */
import assert from 'node:assert/strict';
import { createAnalyzer, textOf } from '../../../server/src/engine/index.ts';

const analyze = createAnalyzer();

/** The introduction of whoever bears the name, or null. */
function introductionOf(name: string, text: string): string | null {
  const article = analyze(text, 'plain');
  const entity = article.entities.find((one) => one.name === name);
  assert.ok(entity, `${name} is found`);
  return entity.introduction && textOf(text, entity.introduction);
}

describe('an introduction', () => {
  const introduces = (title: string, name: string, text: string, expected: string | null) =>
    it(title, () => assert.equal(introductionOf(name, text), expected));

  introduces(
    'may hold a capital that looks like a verb',
    'Musa Adeleke',
    'They were met by the Commissioner for Works and Transport, Engr. Musa Adeleke.',
    'Commissioner for Works and Transport',
  );
  introduces('may end in the name of a place', 'Ada Obi', 'The mayor of Lagos, Ada Obi, said so.', 'mayor of Lagos');
  introduces(
    'may end in the name of a house, and says more than a rank',
    'Ejike Toun',
    'The spokesperson of the Lagos State Police Command, SP Ejike Toun, said so.',
    'spokesperson of the Lagos State Police Command',
  );
  introduces('is a rank where nothing else is said', 'Ejike Toun', 'Four were held, SP Ejike Toun said.', 'SP');
  introduces(
    'is more than “Sen.”',
    'Ted Okafor',
    'Sen. Ted Okafor, the top Democrat on the panel, said so.',
    'top Democrat on the panel',
  );
  introduces('is no form of address', 'Dele Fasola', 'Comrade Dele Fasola, a lawyer, said so.', 'lawyer');
  introduces('is no word of a headline’s list', 'Musa Adeleke', 'Musa Adeleke, Ojo win delegate row\n\nMusa Adeleke won.', null);
  introduces(
    'is no kinship that cannot be',
    'Thomas',
    'Ada Lund was born in Norra, the daughter of a miner, Thomas, and his wife, Edna.',
    null,
  );
  introduces(
    'is nothing that only stands before a comma',
    'Tom Weller',
    'When she was named the winner in Maryland, Tom Weller told a crowd so.',
    null,
  );
});
