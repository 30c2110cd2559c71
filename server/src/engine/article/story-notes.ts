/** What has been found out of one Article, kept with it. */

/**
 * Answers by what was asked. They stand with their Article instead of in a WeakMap because V8's collector of young objects keeps all values of such a map,
 * whether its keys are alive or not: each Article lived until the old ones were swept.
 */
// eslint-disable-next-line no-restricted-syntax -- Its fields are hidden: two Articles of one text are equal, whatever has been asked of them.
export class StoryNotes {
  #article: object | null = null;
  #answers = new Map<unknown, unknown>();

  /** `question(article)`, found at the first time it is asked. Of a copy with something else in it everything is asked anew. */
  once<Story extends object, Answer>(article: Story, question: (article: Story) => Answer): Answer {
    if (this.#article !== article) {
      this.#article = article;
      this.#answers = new Map();
    }
    const answers = this.#answers;
    if (!answers.has(question)) answers.set(question, question(article));
    return answers.get(question) as Answer;
  }

  /** Lets go of all answers. */
  forget(): void {
    this.#article = null;
    this.#answers = new Map();
  }
}
