/** Smiles, shrugs and beliefs that carry a quotation. */
import type { Article, ArticleAttribution } from '../../article/article.ts';
import { defineRule } from '../rule.ts';
import { quoteWith } from '../story/by-id.ts';
import { onceFor } from '../story/once-for.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { formsOf, sayIn, type VerbForm } from '../story/verb-forms.ts';

const faces = [
  'smile',
  'laugh',
  'shrug',
  'grin',
  'nod',
  'sigh',
  'smirk',
  'beam',
  'frown',
  'wink',
  'giggle',
  'chuckle',
  'grimace',
  'wince',
];
const minds = ['believe', 'hope', 'think', 'feel', 'wish', 'fear'];

export const notSpeech = defineRule<'face' | 'mind', { verbs: readonly string[] }>({
  name: 'attribution/not-speech',
  level: 'information',
  summary: 'A smile, a shrug or a belief that carries a quotation.',
  messages: {
    face: 'Nobody can {base} words. Write “{said}”, and tell of the {base} apart if it matters.',
    mind: '“{word}” tells what is in a mind; a quotation is what was said. Write “{said}”.',
  },
  insideQuotes: 'skip',
  reach: 'paragraph',
  waitsFor: 'sentence',
  options: {
    verbs: {
      type: 'array',
      default: [...faces, ...minds],
      description: 'The verbs, each by its base form: "smile", "hope".',
    },
  },
  check({ article, options, report }) {
    const verbs = formsOfAll(options.verbs);
    for (const attribution of article.attributions) {
      const { cue } = attribution;
      const word = cue && article.document.text.slice(cue.start, cue.end);
      const verb = word && verbs.get(word.toLowerCase());
      if (!cue || !verb || quotationAt(article, cue) || !carriesQuotation(article, attribution)) continue;
      const said = sayIn[verb.form];
      report({
        start: cue.start,
        end: cue.end,
        message: minds.includes(verb.base) ? 'mind' : 'face',
        data: { base: verb.base, word, said },
        fixes: [{ title: `Write “${said}”`, edits: [{ start: cue.start, end: cue.end, text: said }] }],
      });
    }
  },
});

const formsOfAll = onceFor((bases: readonly string[]) => {
  const verbs = new Map<string, { readonly base: string; readonly form: VerbForm }>();
  for (const base of bases) for (const [word, form] of allFormsOf(base)) verbs.set(word, { base, form });
  return verbs;
});

/** With those that double or change a letter. */
function allFormsOf(base: string): ReadonlyMap<string, VerbForm> {
  const past = { shrug: 'shrugged', grin: 'grinned', nod: 'nodded', think: 'thought', feel: 'felt' }[base];
  return past === undefined ? formsOf(base) : new Map([...formsOf(base), [past, 'past']]);
}

/** A whole quotation that a comma, a question or an exclamation ties to the verb after it, or a comma or a colon to the one before. */
function carriesQuotation(article: Article, { quotes: ids, source, cue, kind }: ArticleAttribution): boolean {
  const { document } = article;
  // A writer who thinks in quotation marks has not spoken.
  if (kind !== 'direct' || !source || !cue || /^(?:I|we)$/i.test(document.text.slice(source.start, source.end))) return false;
  const tag = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  if (tag.end - tag.start > source.end - source.start + cue.end - cue.start + 1) return false;
  return ids.some((id) => {
    const quote = quoteWith(article, id);
    if (!quote) return false;
    const { end, inner, start } = quote;
    const follows =
      /^ (?:the )?$/.test(document.text.slice(end, tag.start)) && /[,?!]$/.test(document.text.slice(inner.start, inner.end));
    return follows || /^[,:] $/.test(document.text.slice(tag.end, start));
  });
}
