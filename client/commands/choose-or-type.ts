/** A list to pick from, in which something else can be typed. */
import type { QuickPickItem } from 'vscode';
import { window } from 'vscode';

interface Question<Choice> {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  /** Makes a choice of words that are not in the list. */
  readonly typed?: (words: string) => Choice;
}

/** Undefined where somebody turns away. */
export function chooseOrType<Choice extends QuickPickItem>({
  title,
  placeholder,
  choices,
  typed,
}: Question<Choice>): Promise<Choice | undefined> {
  const pick = window.createQuickPick<Choice>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.items = choices;
  const made = (value: string): Choice | undefined => {
    const words = value.trim();
    return typed && words !== '' && !choices.some(({ label }) => label === words) ? typed(words) : undefined;
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const other = made(value);
      pick.items = other ? [...choices, other] : choices;
    });
    pick.onDidAccept(() => {
      // Whoever types fast has said Enter before the list has followed.
      resolve(pick.selectedItems[0] ?? made(pick.value));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
