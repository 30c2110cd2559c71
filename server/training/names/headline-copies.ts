/** Copies of articles with one paragraph written as a headline, in capitals or title case: annotated newswire has few of them. */
import type { GoldArticle } from './gold.ts';

/** How much of the article follows the headline: enough to see its names in running copy. */
const bodyLength = 1500;

/** One copy of every `every`th article, in capitals and title case by turns; offsets stay as they are, for case changes no length here. */
export function headlineCopies(articles: readonly GoldArticle[], every: number): GoldArticle[] {
  return articles.flatMap((article, i) => {
    if (i % every !== 0) return [];
    const { text, names } = article;
    const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    const chosen = paragraphs.find(({ start, end }) => {
      const inside = names.filter(({ s, e }) => s >= start && e <= end);
      return end - start >= 40 && end - start < 300 && inside.length >= 2;
    });
    if (!chosen) return [];
    const words = text.slice(chosen.start, chosen.end);
    const headline =
      (i / every) % 2 < 1
        ? words.toUpperCase()
        : words.replace(/(?<![\p{L}’'])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
    if (headline.length !== words.length) return [];
    const end = Math.min(text.length, chosen.end + bodyLength);
    const copy = `${text.slice(0, chosen.start)}${headline}${text.slice(chosen.end)}`.slice(chosen.start, end);
    const kept = names
      .filter(({ s, e }) => s >= chosen.start && e <= end)
      .map(({ s, e, type }) => ({ s: s - chosen.start, e: e - chosen.start, type }));
    return [{ id: `${article.id} headline`, text: copy, names: kept, weight: 0.5 }];
  });
}
