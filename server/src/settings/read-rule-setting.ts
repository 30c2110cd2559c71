/** Reads how one rule is set: a level, or level and options. */
import { allLevels, type Level, type OptionSchema, type OptionValue, type Rule, type RuleSetting } from '../engine/index.ts';
import { isRecord, shown } from './values.ts';

/** What fits is taken; each complaint goes on after the name of the setting: ".options.form: expected …". */
export function readRuleSetting(value: unknown, rule: Rule): { setting: RuleSetting; complaints: readonly string[] } {
  if (isLevel(value)) return { setting: { level: value }, complaints: [] };
  const expectedLevel = `expected one of ${allLevels.join(', ')}`;
  if (!isRecord(value)) {
    const orObject = Object.keys(rule.options).length > 0 ? ', or an object with level and options' : '';
    return { setting: {}, complaints: [`: ${expectedLevel}${orObject}, found ${shown(value)}.`] };
  }
  const complaints: string[] = [];
  let level: Level | undefined;
  if (isLevel(value['level'])) level = value['level'];
  else if (value['level'] !== undefined) complaints.push(`.level: ${expectedLevel}, found ${shown(value['level'])}.`);
  const given = value['options'] ?? {};
  if (!isRecord(given)) complaints.push(`.options: expected an object, found ${shown(given)}.`);
  for (const key of Object.keys(value)) {
    if (key !== 'level' && key !== 'options') complaints.push(`.${key}: expected only level and options.`);
  }
  const options = new Map<string, OptionValue>();
  for (const [key, option] of Object.entries(isRecord(given) ? given : {})) {
    const schema = Object.hasOwn(rule.options, key) ? rule.options[key] : undefined;
    if (!schema) complaints.push(`.options.${key}: the rule has no such option.`);
    else if (fits(option, schema)) options.set(key, option);
    else complaints.push(`.options.${key}: expected ${expected(schema)}, found ${shown(option)}.`);
  }
  const setting = {
    ...(level === undefined ? {} : { level }),
    ...(options.size > 0 ? { options: Object.fromEntries(options) } : {}),
  };
  return { setting, complaints };
}

const isLevel = (value: unknown): value is Level => allLevels.some((level) => level === value);

function fits(value: unknown, { type, enum: values }: OptionSchema): value is OptionValue {
  if (values && !values.some((one) => one === value)) return false;
  if (type === 'array') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === type && (typeof value !== 'number' || Number.isFinite(value));
}

const expected = ({ type, enum: values }: OptionSchema): string =>
  values ? `one of ${values.join(', ')}` : type === 'array' ? 'a list of strings' : `a ${type}`;
