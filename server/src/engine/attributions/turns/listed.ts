/** Quotations set as a list under a line that leads them in: “The forecaster, Rosalind Amery, has spoken to reporters. Some key quotes:” / “• “Stay in.”” */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Quote } from '../../quotes/quote.ts';
import { countLeading } from '../../text/count-leading.ts';
import { textOf, type Span } from '../../text/span.ts';
import type { Token } from '../../tokens/token.ts';
import { type Copy, handedOverByParagraph, type HandedOver } from './handed-over.ts';

/** Nouns for what such a line announces. */
const announces = /\b(?:quotes|quotations|lines|points|remarks|words|highlights|excerpts|extracts|said)\b/i;
/** Somebody speaks in the sentence before it. */
const speaks =
  /^(?:speak(?:s|ing)|spoke|spoken|said|says|say|saying|told|tell(?:s|ing)|address(?:es|ed|ing)|answer(?:s|ed|ing)|brief(?:s|ed|ing)|talk(?:s|ed|ing)|testif(?:ies|ied|ying)|posted|posting|written|wrote)$/;
/** Words of a subject and its auxiliaries, at most. */
const longestSubject = 18;

/** Whether the quotation is all that stands in its list paragraph. */
export function fillsItem({ start, end, closeMark }: Quote, paragraph: number, { text, paragraphs }: NewsDocument): boolean {
  const item = paragraphs[paragraph]!;
  if (item.role !== 'list' || !closeMark) return false;
  return /^[^\p{L}\p{N}]*$/u.test(text.slice(item.start, start)) && text.slice(end, item.end).trim() === '';
}

/** Whom the line above a list, which is paragraph `home`, hands its items to; null where it leads nothing in. */
export function handedOverToList(home: number, copy: Copy): HandedOver | null {
  const handed = handedOverByParagraph(home, copy);
  if (!handed || handed.source) return handed;
  const { document, tokens } = copy;
  const { start, end } = document.paragraphs[home]!;
  const at = countLeading(tokens.sentences, (sentence) => sentence.start < end) - 1;
  const [line, before] = [tokens.sentences[at], tokens.sentences[at - 1]];
  if (!line || !announces.test(textOf(document.text, line)) || !before || before.start < start) return handed;
  const source = subjectOf(tokens.tokens, before.firstToken, before.endToken);
  return source ? { cue: handed.cue, source } : handed;
}

/** The words before the verb of a sentence in which somebody speaks. */
function subjectOf(tokens: readonly Token[], first: number, end: number): Span | null {
  let verb = first;
  while (verb < end && verb - first <= longestSubject && !speaks.test(tokens[verb]!.lower)) verb++;
  if (verb === end || !speaks.test(tokens[verb]!.lower)) return null;
  while (verb > first && /^(?:AUX|ADV|PUNCT)$/.test(tokens[verb - 1]!.pos)) verb--;
  const last = tokens[verb - 1];
  return verb > first && last && /^(?:NOUN|PROPN)$/.test(last.pos) ? { start: tokens[first]!.start, end: last.end } : null;
}
