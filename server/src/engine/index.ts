/** The engine's one door. */
export { createAnalyzer, type Analyze } from './analyze.ts';
export type { Article, ArticleAttribution, ArticleQuote } from './article/article.ts';
export type { AttributionKind, QuoteKind } from './attributions/attribution.ts';
export type { DocumentKind, NewsDocument, Paragraph } from './document/news-document.ts';
export type { Definition, Entity, Gender, Mention, MentionForm, SpellingVariant } from './entities/entity.ts';
export type { EntityType, Name } from './names/name.ts';
export { allRules } from './rules/all-rules.ts';
export { checkArticle, type CheckResult, type Diagnostic, type RuleFailure, type RuleSettings } from './rules/check-article.ts';
export { allLevels, type Edit, type Fix, type Level, type Rule } from './rules/rule.ts';
export { contains, containsOffset, inTextOrder, overlaps, textOf, type Span } from './text/span.ts';
export type { Sentence, Token } from './tokens/token.ts';
