/** Rule files in every form that Vale documents, written for the purpose: what is taken fires, what is not is named. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allRules, checkArticle, prepareStyle } from '../../server/src/engine/index.ts';
import { expandPattern } from '../../server/src/import/expand-pattern.ts';
import { joinImports } from '../../server/src/import/imported.ts';
import { readValeRule } from '../../server/src/import/read-vale-rule.ts';
import { readValeWords } from '../../server/src/import/read-vale-words.ts';
import { writeStyle } from '../../server/src/import/write-style.ts';
import { mergeLayers } from '../../server/src/style/merge-layers.ts';
import { readConfiguration } from '../../server/src/style/read-configuration.ts';
import { deskSchema } from '../../server/src/style/style-library.ts';
import { analyze } from '../support/check-rule.ts';

/** What the imported rules report in the copy, and why the rest was not taken. */
function run(copy: string, ...rules: string[]) {
  const imported = joinImports(rules.map((rule, i) => readValeRule(`Desk/Rule${i}.yml`, rule)));
  const written = writeStyle('desk', imported);
  const { configuration, problems } = readConfiguration('file:///desk.copydesk.json', written.text, deskSchema);
  assert.deepEqual(problems, []);
  const style = prepareStyle(mergeLayers([configuration]).style);
  const { diagnostics } = checkArticle(analyze(copy, 'plain'), allRules, style.style.rules, style);
  return {
    found: diagnostics.map(({ rule, level, start, end }) => `${level} ${rule}: ${copy.slice(start, end)}`),
    fixes: diagnostics.map(({ fixes }) => fixes[0]?.edits[0]?.text),
    notTaken: [...imported.notTaken, ...written.notTaken].map(({ what, why }) => `${what ?? 'all'}: ${why}`),
  };
}

describe('a rule of Vale', () => {
  it('existence: avoids words, phrases and alternatives', () => {
    const rule = `
extends: existence
message: "Consider removing '%s'"
link: https://style.example/words
ignorecase: true
level: warning
exceptions:
  - very large crude carrier
tokens:
  - very
  - (?:obviously|clearly)
  - '\\bat (?:this|that) point in time\\b'
  - colou?r-blind
  - '[A-Z]{3,}s'
`;
    const { found, notTaken } = run(
      'Very few left. It was obviously wet. The very large crude carrier sailed at that point in time.',
      rule,
    );
    assert.deepEqual(found, [
      'warning copy/house-term: Very',
      'warning copy/house-term: obviously',
      'warning copy/house-term: at that point in time',
    ]);
    assert.deepEqual(notTaken, ['[A-Z]{3,}s: The pattern takes any of many letters (“[A-Z]”).']);
  });

  it('existence: with an action, raw patterns, marks and capitals', () => {
    const replaced = run(
      'They kept the the-like thing, thingamajig.',
      'extends: existence\nmessage: No.\nlevel: error\naction:\n  name: replace\n  params: [device]\ntokens: [thingamajig]',
    );
    assert.deepEqual([replaced.found.at(-1), replaced.fixes.at(-1)], ['error copy/house-term: thingamajig', 'device']);
    assert.deepEqual(run('Rain & fog.', 'extends: existence\nmessage: x\nnonword: true\ntokens: ["&"]').found, [
      'warning copy/house-term: &',
    ]);
    assert.match(run('', 'extends: existence\nmessage: x\nnonword: true\ntokens: [ing]').notTaken[0]!, /within words too/);
    assert.deepEqual(run('The Quay and the quay.', 'extends: existence\nmessage: x\nignorecase: false\ntokens: [Quay]').found, [
      'warning copy/house-term: Quay',
    ]);
    assert.deepEqual(run('They met prior to noon.', "extends: existence\nmessage: x\nraw:\n  - 'prior\\s+'\n  - 'to'").found, [
      'warning copy/house-term: prior to',
    ]);
  });

  it('substitution: writes the other word, which is right itself', () => {
    const rule = `
extends: substitution
message: "Use '%s' instead of '%s'"
level: suggestion
ignorecase: true
swap:
  utili[sz]e: use
  'log ?in(?:to)?': sign in|sign on
  '(\\w+)ward': $1wards
  'e-?mail': email
`;
    const { found, fixes, notTaken } = run('They utilise ropes. Login by e-mail.', rule);
    assert.deepEqual(found, [
      'information copy/house-term: utilise',
      'information copy/house-term: Login',
      'information copy/house-term: e-mail',
    ]);
    assert.deepEqual(fixes, ['use', 'Sign in', 'email']);
    assert.deepEqual(run('Send email, sign in, use ropes.', rule).found, []);
    assert.deepEqual(notTaken, ['(\\w+)ward: What it writes is put together from what it found (“$1”).']);
  });

  it('substitution: about capitals alone', () => {
    assert.deepEqual(
      run('We saw it on github and GitHub.', 'extends: substitution\nmessage: x\nignorecase: true\nswap:\n  github: GitHub')
        .found,
      ['warning copy/house-term: github'],
    );
  });

  it('occurrence: at most none is to avoid it, and counting is not taken', () => {
    assert.deepEqual(run('A synergy.', 'extends: occurrence\nmessage: x\nmax: 0\ntoken: synergy').found, [
      'warning copy/house-term: synergy',
    ]);
    assert.match(
      run('', "extends: occurrence\nmessage: x\nscope: sentence\nmax: 25\ntoken: '\\b(\\w+)\\b'").notTaken[0]!,
      /counts how often/,
    );
  });

  it('repetition: is spelling/repeated-word', () => {
    const rule = "extends: repetition\nmessage: \"'%s' is repeated!\"\nlevel: error\nalpha: true\ntokens:\n  - '[^\\s]+'";
    assert.deepEqual(run('Rain on the the quay.', rule).found, ['error spelling/repeated-word: the the']);
    assert.match(run('', 'extends: repetition\nmessage: x\ntokens: [very]').notTaken[0]!, /certain words in a row/);
  });

  it('consistency: keeps a story to one of two words', () => {
    const rule = 'extends: consistency\nmessage: x\nlevel: error\neither:\n  quayside: keyside\n  set-up: set up\n';
    const { found, notTaken } = run('The quayside was wet. The quayside was cold. A keyside is dry.', rule);
    assert.deepEqual(found, ['error spelling/mixed-variant: keyside']);
    assert.match(notTaken[0]!, /^set-up: set up: Only single words/);
  });

  it('conditional: an abbreviation needs its full form', () => {
    const rule = `
extends: conditional
message: "'%s' has no definition"
level: warning
first: '\\b([A-Z]{3,5})\\b'
second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'
exceptions: [XQV]
`;
    assert.deepEqual(run('The HFKB met. The XQV met.', rule).found, ['warning abbreviations/undefined: HFKB']);
    assert.match(
      run('', 'extends: conditional\nmessage: x\nfirst: a\nsecond: b').notTaken[0]!,
      /asks for one pattern where another stands/,
    );
  });

  it('capitalization: of literal words', () => {
    assert.deepEqual(run('The port authority met.', 'extends: capitalization\nmessage: x\nmatch: Port Authority').found, [
      'warning copy/house-term: port authority',
    ]);
    for (const match of ['$title', '$sentence', '$lower', '[A-Z]\\w+']) {
      assert.match(run('', `extends: capitalization\nmessage: x\nmatch: '${match}'`).notTaken[0]!, /whole headings/);
    }
  });

  it('sequence: of plain words is a phrase, of parts of speech is not taken', () => {
    const plain = 'extends: sequence\nmessage: x\ntokens:\n  - pattern: in\n  - pattern: order|regard\n  - pattern: to';
    assert.deepEqual(run('They met in order to talk.', plain).found, ['warning copy/house-term: in order to']);
    assert.match(run('', 'extends: sequence\nmessage: x\ntokens:\n  - tag: MD\n  - pattern: be').notTaken[0]!, /parts of speech/);
  });

  it('metric, readability, script, spelling: are named as not taken', () => {
    const reasons = ['metric', 'readability', 'script', 'spelling'].map(
      (kind) => run('', `extends: ${kind}\nmessage: x`).notTaken[0]!,
    );
    for (const [i, reason] of [/reckons a figure/, /hard the text is/, /is a program/, /no spelling checker/].entries()) {
      assert.match(reasons[i]!, reason);
    }
  });

  it('of one part of the text, of an unknown kind, or that is none: is named', () => {
    assert.match(
      run('', 'extends: existence\nmessage: x\nscope: heading\ntokens: [a]').notTaken[0]!,
      /one part of the text alone \(scope: heading\)/,
    );
    assert.match(run('', 'extends: telepathy\nmessage: x').notTaken[0]!, /“telepathy” is not known/);
    assert.match(run('', 'extends: constructor').notTaken[0]!, /not known/);
    assert.match(run('', 'name: not a rule').notTaken[0]!, /is no rule of Vale/);
    assert.match(run('', 'extends: [existence').notTaken[0]!, /is not YAML/);
    assert.match(run('', 'extends: existence\ntokens: &a [b]\nexceptions: *a').notTaken[0]!, /aliases/);
    assert.match(run('', 'extends: existence\nmessage: x').notTaken[0]!, /names no words/);
  });

  it('that says a thing twice, or the reverse of another, is left out and named', () => {
    const one = 'extends: substitution\nmessage: x\nswap:\n  quay: dock';
    assert.match(
      run('The quay.', one, 'extends: existence\nmessage: x\ntokens: [quay]').notTaken[0]!,
      /^quay: Vale Desk\/Rule0.yml avoids it already/,
    );
    assert.match(
      run('The dock.', one, 'extends: substitution\nmessage: x\nswap:\n  dock: quay').notTaken.join(),
      /Rule0.yml prefers it|avoids/,
    );
  });
});

describe('a vocabulary of Vale', () => {
  it('approves names, and avoids what it rejects', () => {
    const accepted = readValeWords('accept.txt', '# ours\nGitHub\n[Qq]uayside\nMara Lind\n\\d+th\n', { rejects: false });
    assert.deepEqual(
      accepted.names.map(({ name, avoid }) => [name, ...avoid]),
      [['GitHub', 'github'], ['Quayside'], ['quayside'], ['Mara Lind']],
    );
    assert.equal(accepted.notTaken[0]?.where, 'accept.txt:5');
    assert.deepEqual(readValeWords('reject.txt', 'synergy\n', { rejects: true }).terms[0]?.avoid, ['synergy']);
  });
});

describe('a pattern', () => {
  const literals = (pattern: string) => {
    const expanded = expandPattern(pattern);
    return 'literals' in expanded ? expanded.literals : expanded.refused;
  };

  it('is written out where it stands for a few words', () => {
    assert.deepEqual(literals('a|b'), ['a', 'b']);
    assert.deepEqual(literals('co-?operat(?:e|ion)s?'), [
      'cooperate',
      'cooperates',
      'cooperation',
      'cooperations',
      'co-operate',
      'co-operates',
      'co-operation',
      'co-operations',
    ]);
    assert.deepEqual(literals('\\bU\\.S\\.\\b'), ['U.S.']);
    assert.deepEqual(literals('[Ww]eb ?site'), ['Website', 'Web site', 'website', 'web site']);
    assert.deepEqual(expandPattern('(?i)quay'), { literals: ['quay'], ignoresCase: true });
  });

  it('is refused where it does not, with the reason', () => {
    for (const pattern of [
      'a*',
      'a+',
      'a{2}',
      '.',
      '^a',
      'a$',
      '\\w',
      '[a-z]',
      '[^a]',
      '(?=a)b',
      '(?<!a)b',
      '(a',
      'a)',
      '[a',
      'a\\',
      'a?',
      '',
    ]) {
      assert.equal(typeof literals(pattern), 'string', pattern);
    }
    assert.match(String(literals('(a|b)(c|d)(e|f)(g|h)(i|j)(k|l)(m|n)(o|p)')), /more than 200/);
    assert.match(String(literals('('.repeat(1000))), /too deep/);
  });

  it('of any form is read in no time, and never run', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (pattern) => literals(pattern) !== undefined));
    assert.match(String(literals(`(${'a?'.repeat(900)})`)), /more than/);
  });
});
