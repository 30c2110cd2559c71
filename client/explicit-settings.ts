/** What of the settings somebody has set: the levels of rules that are defaults would else stand above the house style. */
import type { Uri } from 'vscode';
import { workspace } from 'vscode';
import { settingsSection } from '../server/src/protocol.ts';

/** `values` as VS Code answers a question for the section "copydesk", defaults among them; the same without rules that nobody has set. */
export function explicitSettings(values: unknown, scope: Uri | undefined): unknown {
  if (typeof values !== 'object' || values === null) return values;
  const rules = (values as { readonly rules?: unknown }).rules;
  if (typeof rules !== 'object' || rules === null) return values;
  const configuration = workspace.getConfiguration(settingsSection, scope);
  const isSet = (rule: string): boolean => {
    const found = configuration.inspect(`rules.${rule}`);
    if (found === undefined) return false;
    const { defaultValue, globalValue, workspaceValue, workspaceFolderValue } = found;
    const { globalLanguageValue, workspaceLanguageValue, workspaceFolderLanguageValue, defaultLanguageValue } = found;
    const inLanguage = [globalLanguageValue, workspaceLanguageValue, workspaceFolderLanguageValue, defaultLanguageValue];
    return (
      [globalValue, workspaceValue, workspaceFolderValue, ...inLanguage].some((value) => value !== undefined) ||
      defaultValue === undefined
    );
  };
  return { ...values, rules: Object.fromEntries(Object.entries(rules).filter(([rule]) => isSet(rule))) };
}
