/** Reads a rule's page: the Faulty, Fine and Fixed examples in it run as tests. */

export interface RuleDoc {
  readonly title: string;
  /** The text of each fenced block, in order, by the heading it stands under. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
}

/**
 * Blocks under "## Faulty", "## Fine" and "## Fixed" of a page in Markdown. The nth Fixed block mends the nth Faulty one.
 * A block under "## House" is the configuration that the examples of the page run with, one under "## Notes" a transcript that they rest on.
 */
export function readRuleDoc(markdown: string): RuleDoc {
  const examples = new Map<string, string[]>();
  let heading = '';
  let block: string[] | null = null;
  let title = '';
  for (const line of markdown.split('\n')) {
    if (block && line === '```') {
      examples.set(heading, [...(examples.get(heading) ?? []), block.join('\n')]);
      block = null;
    } else if (block) block.push(line);
    else if (line.startsWith('```')) block = [];
    else if (line.startsWith('## ')) heading = line.slice(3).trim();
    else if (line.startsWith('# ')) title = line.slice(2).trim();
  }
  return { title, examples };
}
