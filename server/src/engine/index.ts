/** The engine's one door. */
export { createAnalyzer, createStepAnalyzer, loadModels, type Analyze, type AnalyzeInSteps, type Models } from './analyze.ts';
export type { Article, ArticleAttribution, ArticleQuote } from './article/article.ts';
export { forgetAnswers } from './article/forget-answers.ts';
export type { Desk, DeskCheck, NoteDifference, NoteFinding, NotePlace } from './article/desk.ts';
export type { AttributionKind, QuoteKind } from './attributions/attribution.ts';
export type { DocumentKind, NewsDocument, Paragraph } from './document/news-document.ts';
export type { Definition, Entity, Gender, Mention, MentionForm, SpellingVariant } from './entities/entity.ts';
export { isPlaceVariant } from './entities/variants/place-variants.ts';
export { editDistance } from './entities/variants/edit-distance.ts';
export { createFirstLook, type Edited, type FirstLook, type Looked } from './first-look/first-look.ts';
export { textChange, type TextChange } from './first-look/text-change.ts';
export type { EntityType, Name } from './names/name.ts';
export { allRules } from './rules/all-rules.ts';
export { checkArticle, checkInSteps, type CheckResult, type Diagnostic, type RuleFailure } from './rules/check-article.ts';
export type { Edit, Fix, OptionSchema, Rule, Unit } from './rules/rule.ts';
export { attributionEdit } from './rules/story/attribution-edit.ts';
export { nameBefore } from './rules/story/speaker-name.ts';
export {
  noExceptions,
  noHouseStyle,
  type ApprovedName,
  type AvoidedForm,
  type Exceptions,
  type HouseStyle,
  type Term,
} from './style/house-style.ts';
export { noStyle, prepareStyle, type PreparedStyle } from './style/prepare-style.ts';
export { allLevels, type Level, type OptionValue, type RuleSetting, type RuleSettings } from './style/rule-settings.ts';
export { addToList } from './text/add-to-list.ts';
export { countLeading } from './text/count-leading.ts';
export { contains, containsOffset, inTextOrder, overlaps, textOf, touches, type Span } from './text/span.ts';
export { finish, finishInTurn, type Steps } from './text/steps.ts';
export type { Sentence, Token } from './tokens/token.ts';
