import assert from 'node:assert/strict';
import { userNameIn } from '../../server/src/host/annotations/git-user-name.ts';

describe('the name in a configuration of Git', () => {
  const cases: Readonly<Record<string, readonly [string, string | null]>> = {
    'is the value of user.name': ['[core]\n\tbare = false\n[user]\n\temail = i@desk.example\n\tname = Ines Falk\n', 'Ines Falk'],
    'stands without quotation marks and comments': ['[user]\nname = "Falk; Ines" # at the desk\n', 'Falk; Ines'],
    'is the last one': ['[user]\nname = A\n[core]\n[user]\nname = B\n', 'B'],
    'may stand in the line of its section': ['[user] name = Ines\n', 'Ines'],
    'is none of another section': ['[user "work"]\nname = A\n[remote "x"]\nname = B\n', null],
    'is none where it is empty': ['[user]\nname =\n', null],
  };
  for (const [what, [text, name]] of Object.entries(cases)) it(what, () => assert.equal(userNameIn(text), name));
});
