/** A list to pick from, in which something else can be typed. What cannot be taken is said in the list while it is typed, and stays there to be mended. */
import type { QuickPickItem } from 'vscode';
import { window } from 'vscode';

interface Question<Choice> {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  /** Makes a choice of words that are not in the list. */
  readonly typed?: (words: string) => Choice;
  /** What is wrong with typed words, and what to do; undefined where they can be taken. */
  readonly refuse?: (words: string) => Refusal | undefined;
}

export interface Refusal {
  readonly what: string;
  readonly remedy: string;
}

/** A row that says why the words cannot be taken; nobody can choose it. */
interface RefusalRow extends QuickPickItem {
  readonly isRefusal: true;
}

/** Undefined where somebody turns away. */
export function chooseOrType<Choice extends QuickPickItem>({
  title,
  placeholder,
  choices,
  typed,
  refuse,
}: Question<Choice>): Promise<Choice | undefined> {
  const pick = window.createQuickPick<Choice | RefusalRow>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.items = choices;
  const made = (value: string): Choice | RefusalRow | undefined => {
    const words = value.trim();
    if (!typed || words === '' || choices.some(({ label }) => label === words)) return undefined;
    const refusal = refuse?.(words);
    return refusal ? refusalRow(refusal) : typed(words);
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const other = made(value);
      pick.items = other ? [...choices, other] : choices;
    });
    pick.onDidAccept(() => {
      // Whoever types fast has said Enter before the list has followed.
      const chosen = pick.selectedItems[0] ?? made(pick.value);
      if (isRefusal(chosen)) return;
      resolve(chosen);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

const refusalRow = ({ what, remedy }: Refusal): RefusalRow => ({
  label: `$(error) ${what}`,
  detail: remedy,
  alwaysShow: true,
  isRefusal: true,
});

const isRefusal = (row: QuickPickItem | undefined): row is RefusalRow => row !== undefined && 'isRefusal' in row;
