/** Things that differ from the story or the house in more than one way at once, as dates do: one finding and one fix a place. */
import type { Finding, Fix } from '../rule.ts';
import { countForms, evidenceOf, linksTo, type FormPlace } from './minority.ts';
import type { Span } from '../../text/span.ts';

/** One way in which the thing may differ: the order of a date, the month in full or short. */
export interface Aspect<Place extends Span, Key extends string> {
  readonly key: Key;
  /** The form of the house, or null where the story decides. */
  readonly house: string | null;
  /** The form at a place as the evidence names it, or null where the place shows none. */
  readonly formAt: (place: Place) => string | null;
  /** How the evidence shows the forms: "Jan. 5" for `short`. */
  readonly shown?: Readonly<Record<string, string>>;
}

export interface AspectAddition {
  /** What is to stand there, for the message. */
  readonly right: string;
  readonly fixes: readonly Fix[];
}

/** "story" as a rule’s option says that no house decides. */
export const houseOf = (option: string): string | null => (option === 'story' ? null : option);

/**
 * Reports each place that differs in one aspect or more from the house’s form or, where the house has none, the story’s most used one. The messages
 * "mixed" and "house" get {form} (what stands there), {major} (what is to stand there) and {evidence}; `add` gets the wanted form of every aspect.
 */
export function reportAspects<Place extends Span, Key extends string>(
  text: string,
  places: readonly Place[],
  aspects: readonly Aspect<Place, Key>[],
  report: (finding: Finding<'mixed' | 'house'>) => void,
  add: (place: Place, wanted: Readonly<Record<Key, string | null>>) => AspectAddition | null,
): void {
  if (places.length === 0) return;
  const counted = aspects.map((aspect) => {
    const shown = places.flatMap((place): FormPlace[] => {
      const form = aspect.formAt(place);
      return form === null ? [] : [{ start: place.start, end: place.end, form }];
    });
    const forms = countForms(shown);
    const nameOf = (form: string): string => aspect.shown?.[form] ?? form;
    const named = forms.map((one) => ({ ...one, form: nameOf(one.form) }));
    return { aspect, named, nameOf, wanted: aspect.house ?? forms[0]?.form ?? null };
  });
  const wanted = Object.fromEntries(counted.map((one) => [one.aspect.key, one.wanted])) as Record<Key, string | null>;
  for (const place of places) {
    const wrong = counted.filter((one) => {
      const form = one.aspect.formAt(place);
      return form !== null && form !== one.wanted;
    });
    const first = wrong.find(({ aspect }) => aspect.house === null) ?? wrong[0];
    const addition = first && add(place, wanted);
    if (!addition) continue;
    const { right, fixes } = addition;
    report({
      start: place.start,
      end: place.end,
      message: first.aspect.house === null ? 'mixed' : 'house',
      related: first.aspect.house === null ? linksTo(first.named, first.nameOf(first.aspect.formAt(place)!)) : [],
      data: { form: text.slice(place.start, place.end), major: right, evidence: evidenceOf(first.named) },
      fixes,
    });
  }
}
