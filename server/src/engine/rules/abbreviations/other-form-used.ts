/** One abbreviation in two forms: defined as USA and then US; U.S. here and US there. */
import type { Entity } from '../../entities/entity.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Article } from '../../article/article.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { matchAtAbbreviations } from '../story/capitals-in-copy.ts';
import { abbreviationUses, lettersOf, otherLetters } from '../story/abbreviation-uses.ts';
import { isRunningCopy, isShoutedParagraph, sentenceAt } from '../story/copy-tokens.ts';
import { countForms, reportMinority, type FormPlace } from '../story/minority.ts';
import { nameAt } from '../story/name-at.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { searchCopy } from '../story/search-copy.ts';

type Message = 'defined' | 'mixed' | 'house';

export const otherFormUsed = defineRule<Message>({
  name: 'abbreviations/other-form-used',
  level: 'warning',
  summary: 'One abbreviation in two forms: given as USA, then used as US; U.S. here and US there.',
  messages: {
    defined: '“{acronym}” is given as the abbreviation, but the story goes on with “{used}” ({count} ×). Give the one you use.',
    mixed: '“{form}” is also written “{major}” in this story ({evidence}). Keep to one.',
    house: '“{form}” is written “{major}” here.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check(context) {
    const entities = context.article.entities.filter(({ definitions }) => definitions.length > 0);
    for (const entity of entities) checkDefinitions(context, entity);
    checkDots(context);
  },
});

function checkDefinitions({ article, report }: RuleContext<Message>, entity: Entity): void {
  const textAt = ({ start, end }: Span): string => article.document.text.slice(start, end);
  for (const { acronym, bracket } of entity.definitions) {
    if (!bracket || quotationAt(article, bracket)) continue;
    const key = lettersOf(textAt(acronym));
    const others = otherLetters(entity, key);
    const uses = abbreviationUses(article, new Set([key, ...others]));
    if ((uses.get(key) ?? []).some((use) => !overlaps(use, acronym))) continue;
    const [places] = [...others]
      .map((letters) => (uses.get(letters) ?? []).filter(({ start }) => start > acronym.start))
      .filter((found) => found.length > 0)
      .sort((a, b) => b.length - a.length);
    const first = places?.[0];
    if (!places || !first) continue;
    const used = textAt(first).replace(/(?<=\p{Lu})s$/u, '');
    report({
      ...acronym,
      message: 'defined',
      data: { acronym: textAt(acronym), used, count: places.length },
      related: [{ ...first, message: `“${used}” here` }],
      fixes: [{ title: `Give “${used}” instead`, edits: [{ ...acronym, text: used }], preferred: true }],
    });
  }
}

/** "U.S." beside "US": the same letters with and without full stops. */
function checkDots({ article, report }: RuleContext<Message>): void {
  const forms = new Map<string, FormPlace[]>();
  for (const place of abbreviationsOf(article)) {
    const letters = lettersOf(place.form);
    const places = forms.get(letters);
    if (places) places.push(place);
    else forms.set(letters, [place]);
  }
  for (const places of forms.values()) {
    reportMinority(countForms(places), null, report, ({ place, major }) => ({
      fixes: [
        {
          title: `Change to “${major}”`,
          edits: [{ start: place.start, end: place.end, text: fitted(article, place, major) }],
          preferred: true,
        },
      ],
    }));
  }
}

/** At a sentence's end one full stop serves the abbreviation and the sentence. */
function fitted(article: Article, { start, end }: Span, form: string): string {
  const { document } = article;
  if (form.endsWith('.')) return document.masked.charAt(end) === '.' ? form.slice(0, -1) : form;
  const endsSentence = sentenceAt(article, start)?.end === end;
  return endsSentence && document.masked.charAt(end - 1) === '.' ? `${form}.` : form;
}

/** Capitals with a full stop after each or after none. Capitals that are part of a longer name ("US Airways") or of a line in capitals are left out. */
function abbreviationsOf(article: Article): FormPlace[] {
  const places: FormPlace[] = [];
  for (const { paragraph, index, found } of searchCopy(article, isRunningCopy, abbreviationsIn)) {
    if (isShoutedParagraph(article, index)) continue;
    for (const { start, form } of found) {
      const place = { start: paragraph.start + start, end: paragraph.start + start + form.length, form };
      const name = nameAt(article, place);
      const isPart = name !== undefined && (name.start < place.start || name.end > place.end);
      if (!isPart && !quotationAt(article, place)) places.push(place);
    }
  }
  return places;
}

const abbreviation = /(?<![\p{L}\p{N}.&’'@#/($-])(?:(?:\p{Lu}\.){2,5}|\p{Lu}{2,5})(?! ?[$€£]|[\p{L}\p{N}&@/)])/uy;

const abbreviationsIn = (copy: string): readonly { readonly start: number; readonly form: string }[] =>
  matchAtAbbreviations(copy, abbreviation).map(({ 0: form, index }) => ({ start: index, form }));
