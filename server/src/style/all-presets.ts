/** The styles that come with Copydesk. */
import ap from '../../house-style/ap.json' with { type: 'json' };
import base from '../../house-style/base.json' with { type: 'json' };
import bbc from '../../house-style/bbc.json' with { type: 'json' };
import economist from '../../house-style/economist.json' with { type: 'json' };
import enGb from '../../house-style/en-gb.json' with { type: 'json' };
import enUs from '../../house-style/en-us.json' with { type: 'json' };
import guardian from '../../house-style/guardian.json' with { type: 'json' };
import reuters from '../../house-style/reuters.json' with { type: 'json' };

export interface Preset {
  /** As `extends` names it. */
  readonly name: string;
  readonly description: string;
  /** The style, in the form of a configuration file. */
  readonly data: object;
}

export const allPresets: readonly Preset[] = [
  { name: 'base', description: base.description, data: base },
  { name: 'en-GB', description: enGb.description, data: enGb },
  { name: 'en-US', description: enUs.description, data: enUs },
  { name: 'guardian', description: guardian.description, data: guardian },
  { name: 'bbc', description: bbc.description, data: bbc },
  { name: 'reuters', description: reuters.description, data: reuters },
  { name: 'ap', description: ap.description, data: ap },
  { name: 'economist', description: economist.description, data: economist },
];

/** Address of a preset's text in problems and messages. */
export const presetAddress = (name: string): string => `copydesk-style:/${name}`;
