/** One line of `copydesk annotate --format jsonl`: an Article as plain data. */
import type { Article, Diagnostic } from '../engine/index.ts';
import type { AnnotatedArticle } from './annotated-article.ts';

const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

/** The JSON object for one file. Offsets are UTF-16 units into the text after a byte-order mark is dropped. */
export function annotateJson(file: string, article: Article, diagnostics: readonly Diagnostic[]): AnnotatedArticle {
  return {
    file,
    length: article.document.text.length,
    quotes: article.quotes.map(({ id, start, end, kind, closeMark, attribution }) => ({
      id,
      start,
      end,
      kind,
      closed: closeMark !== null,
      attribution,
    })),
    attributions: article.attributions.map(({ id, kind, content, source, cue, speaker, confidence }) => ({
      id,
      kind,
      content: content.map(span),
      source: source && span(source),
      cue: cue && span(cue),
      speaker,
      confidence: Math.round(confidence * 100) / 100,
    })),
    entities: article.entities.map(({ id, type, name, mentions }) => ({
      id,
      type,
      name,
      mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
    })),
    diagnostics: diagnostics.map(({ rule, level, start, end, message, fixes }) => ({
      rule,
      severity: level,
      start,
      end,
      message,
      fixes: fixes.map(({ title, edits }) => ({ title, edits: edits.map(({ start, end, text }) => ({ start, end, text })) })),
    })),
  };
}
