/** Consistency within a story: counts the forms of one thing and reports the places of the rarer ones, with the evidence. */
import { inTextOrder, type Span } from '../../text/span.ts';
import type { Finding, Fix, Related } from '../rule.ts';

/** One form of the thing at one place. */
export interface FormPlace extends Span {
  /** As the message names it: "NATO", "curly". */
  readonly form: string;
}

/** A form with all its places, in text order. */
export interface Form<Place extends FormPlace = FormPlace> {
  readonly form: string;
  readonly places: readonly Place[];
}

/** The forms, the most used one first; of two used alike the one that the story uses first. */
export function countForms<Place extends FormPlace>(places: readonly Place[]): readonly Form<Place>[] {
  if (places.length === 0) return none;
  const forms = new Map<string, Place[]>();
  for (const place of inOrder(places)) {
    const ofForm = forms.get(place.form);
    if (ofForm) ofForm.push(place);
    else forms.set(place.form, [place]);
  }
  return [...forms].map(([form, ofForm]) => ({ form, places: ofForm })).sort((a, b) => b.places.length - a.places.length);
}

const none: readonly never[] = [];

/** Most rules find their places in text order. */
const inOrder = <Place extends Span>(places: readonly Place[]): readonly Place[] =>
  places.every((place, i) => i === 0 || inTextOrder(places[i - 1]!, place) <= 0) ? places : [...places].sort(inTextOrder);

/** "Nato 4 ×, NATO 3 ×". */
export const evidenceOf = (forms: readonly Form[]): string =>
  forms.map(({ form, places }) => `${form} ${places.length} ×`).join(', ');

/** One link to the first place of each other form. */
export const linksTo = (forms: readonly Form[], form: string): readonly Related[] =>
  forms
    .filter((other) => other.form !== form)
    .map((other) => ({ start: other.places[0]!.start, end: other.places[0]!.end, message: `“${other.form}” here` }));

/** What a rule adds to the finding at one minority place. */
export interface Addition {
  readonly fixes?: readonly Fix[];
  /** More placeholders for the message, beside form, major and evidence. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly start?: number;
  readonly end?: number;
}

/**
 * Reports each place whose form is not the house's, with the message "house", or, where the house has none, not the story's most used one,
 * with the message "mixed". Both get {form}, {major}, {evidence}.
 */
export function reportMinority<Place extends FormPlace>(
  forms: readonly Form<Place>[],
  house: string | null,
  report: (finding: Finding<'mixed' | 'house'>) => void,
  add: (minority: { readonly place: Place; readonly major: string }) => Addition,
): void {
  const major = house ?? forms[0]?.form;
  if (major === undefined || (house === null && forms.length < 2)) return;
  const evidence = evidenceOf(forms);
  for (const { form, places } of forms) {
    if (form === major) continue;
    const related = linksTo(forms, form);
    for (const place of places) {
      const { data, ...addition } = add({ place, major });
      report({
        start: place.start,
        end: place.end,
        message: house === null ? 'mixed' : 'house',
        related,
        ...addition,
        data: { form, major, evidence, ...data },
      });
    }
  }
}
