/** The schema of .copydesk.json and of every house style, made from the table of rules. */
import { allLevels, type OptionSchema, type Rule } from '../engine/index.ts';
import type { JsonSchema } from './json-schema.ts';

const text = (description: string): JsonSchema => ({ type: 'string', minLength: 1, description });

/** One string, or several. */
const texts = (description: string, each: JsonSchema = { type: 'string', minLength: 1 }): JsonSchema => ({
  description,
  anyOf: [each, { type: 'array', items: each }],
});

const levelDescriptions = [
  'Must not be printed so.',
  'Should be mended.',
  'Worth a look.',
  'A faint mark in the text alone.',
  'Not looked for.',
];

const level = (description: string, fallback?: string): JsonSchema => ({
  enum: allLevels,
  enumDescriptions: levelDescriptions,
  description,
  ...(fallback === undefined ? {} : { default: fallback }),
});

const except: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  'x-keys': 'sort of exception',
  description: 'Where the avoided words are right all the same.',
  properties: {
    before: texts('Right before one of these words.'),
    after: texts('Right after one of these words.'),
    for: texts('Within one of these longer phrases.'),
  },
};

const forms: JsonSchema = {
  type: 'object',
  additionalProperties: { type: 'string' },
  description: 'Inflections, each with what the house writes: "utilised": "used".',
};

const examples = {
  faulty: texts('Copy in which the entry must be reported. “copydesk style test” runs it.'),
  fixed: texts('What the faulty examples read once mended, in the same order.'),
  fine: texts('Copy on which the entry must be silent.'),
};

const term: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  'x-keys': 'key of a term',
  properties: {
    id: text('Name of the entry, by which later files can change it. Without one it is the first word to avoid.'),
    avoid: texts('Words or phrases to avoid, as they stand in copy.'),
    prefer: texts('What to write instead, the first choice first.'),
    forms,
    why: text('Why, in a few words. They stand in the message.'),
    except,
    case: {
      enum: ['any', 'exact'],
      enumDescriptions: ['Capitals do not matter.', 'Capitals must be as in “avoid”.'],
      description: 'Whether capitals count. Without it they count where “avoid” has some.',
    },
    insideQuotes: { type: 'boolean', default: false, description: 'Report it in quotations too. It is never changed there.' },
    level: level('How serious it is; “off” takes an inherited entry out.'),
    source: text('Where the house says so.'),
    ...examples,
  },
  defaultSnippets: [
    {
      label: 'avoid, prefer',
      description: 'A term of the house',
      body: { avoid: '$1', prefer: '$2', why: '$3' },
    },
  ],
};

const name: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  'x-keys': 'key of a name',
  required: ['name'],
  properties: {
    name: text('The name as the house spells it.'),
    avoid: texts('Other spellings of it.'),
    forms,
    role: text('What its bearer is: “president of Ukraine”.'),
    why: text('Why, in a few words.'),
    except,
    source: text('Where the house says so.'),
    ...examples,
  },
  defaultSnippets: [
    { label: 'name', description: 'A name as the house spells it', body: { name: '$1', avoid: ['$2'], role: '$3' } },
  ],
};

/** Level, or level and options: the value of `copydesk.rules.NAME` and of `rules` in a file. */
export function ruleSchema({ name: rule, summary, level: ruleLevel, options }: Rule): JsonSchema {
  const described = `${summary} Level without a setting: ${ruleLevel}.`;
  if (Object.keys(options).length === 0) return level(described, ruleLevel);
  return {
    description: described,
    anyOf: [
      level(summary, ruleLevel),
      {
        type: 'object',
        additionalProperties: false,
        'x-keys': 'key of a rule',
        properties: {
          level: level('How serious it is.', ruleLevel),
          options: {
            type: 'object',
            additionalProperties: false,
            'x-keys': `option of ${rule}`,
            description: 'How the rule works.',
            properties: Object.fromEntries(Object.entries(options).map(([key, option]) => [key, optionSchema(option)])),
          },
        },
        defaultSnippets: [
          {
            label: '{ options }',
            description: 'Set how the rule works',
            body: { options: Object.fromEntries(Object.entries(options).map(([key, option]) => [key, option.default])) },
          },
        ],
      },
    ],
  };
}

const optionSchema = ({ type, default: fallback, description, enum: values }: OptionSchema): JsonSchema => ({
  type,
  description,
  default: fallback,
  ...(values ? { enum: values as readonly string[] } : {}),
  ...(type === 'array' ? { items: { type: 'string' } } : {}),
});

type Presets = readonly { readonly name: string; readonly description: string }[];

/** What a file, an override in it and an article's front matter can say. `presets` are the styles that come with Copydesk. */
function layerProperties(rules: readonly Rule[], presets: Presets): Readonly<Record<string, JsonSchema>> {
  const oneStyle: JsonSchema = {
    description: 'A style that comes with Copydesk, or the path of a file whose name ends in “.copydesk.json”.',
    anyOf: [
      { enum: presets.map((preset) => preset.name), enumDescriptions: presets.map(({ description }) => description) },
      { type: 'string', minLength: 1 },
    ],
  };
  return {
    extends: texts('The styles this one builds on, the last one the strongest.', oneStyle),
    terms: { type: 'array', items: term, description: 'Words and phrases to avoid, with what to write instead.' },
    names: { type: 'array', items: name, description: 'Names as the house spells them.' },
    rules: {
      type: 'object',
      additionalProperties: false,
      'x-keys': 'rule',
      description: 'Levels and options of rules.',
      properties: Object.fromEntries(rules.map((rule) => [rule.name, ruleSchema(rule)])),
    },
  };
}

/** The schema of one layer alone. */
export const layerSchema = (rules: readonly Rule[], presets: Presets): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  'x-keys': 'key',
  properties: layerProperties(rules, presets),
});

export function configurationSchema(rules: readonly Rule[], presets: Presets): JsonSchema {
  const layer = layerProperties(rules, presets);
  return {
    type: 'object',
    additionalProperties: false,
    'x-keys': 'key',
    description: 'House style and settings of Copydesk for this folder and those below it.',
    properties: {
      $schema: { type: 'string', description: 'Address of this schema, for editors that do not know it.' },
      name: text('What the style is called.'),
      description: text('What the style is for.'),
      source: text('Where the entries come from that name no source of their own.'),
      root: {
        type: 'boolean',
        default: false,
        description: 'Do not look for further files in the folders above.',
      },
      ...layer,
      files: {
        type: 'array',
        description: 'What differs for some files. Later entries are stronger.',
        items: {
          type: 'object',
          additionalProperties: false,
          'x-keys': 'key of an override',
          required: ['match'],
          properties: {
            match: texts('Globs of the files, from the folder of this one: “sport/**”.'),
            ...layer,
          },
          defaultSnippets: [{ label: 'match, rules', body: { match: '$1', rules: {} } }],
        },
      },
    },
  };
}
