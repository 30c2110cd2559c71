/** Whether a document may be an article, cheaply and rather too often than too seldom: the server has the last word. */
import type { TextDocument } from 'vscode';
import { RelativePattern, languages, workspace } from 'vscode';

export const articleLanguages: readonly string[] = ['news', 'plaintext', 'markdown'];

/** Views of a text that is kept elsewhere: the other side of a comparison, an input box, an output channel, a chat. */
const notFiles =
  /^(copydesk-docs|git|gitfs|comment|output|debug|search-editor|walkThrough.*|chat.*|vscode|vscode-(scm|chat|local-history|interactive).*)$/;

/** A desk's configuration: the server looks after it as well. */
const isConfiguration = ({ uri }: TextDocument): boolean => uri.path.endsWith('.copydesk.json') && !notFiles.test(uri.scheme);

/** What is looked at of a document, so that a file that is not open can be judged too. */
export type MaybeArticle = Pick<TextDocument, 'uri' | 'languageId' | 'isUntitled'>;

export function mayBeArticle(document: MaybeArticle): boolean {
  if (!articleLanguages.includes(document.languageId) || notFiles.test(document.uri.scheme)) return false;
  if (document.languageId === 'news' || document.isUntitled) return true;
  const settings = workspace.getConfiguration('copydesk', { uri: document.uri, languageId: document.languageId });
  const folder = workspace.getWorkspaceFolder(document.uri);
  const globs = (setting: string): readonly string[] => settings.get<readonly string[]>(setting, []);
  const matches = (glob: string): boolean =>
    languages.match({ pattern: folder === undefined ? glob : new RelativePattern(folder, glob) }, document as TextDocument) > 0;
  const include = globs('include');
  return (include.length === 0 || include.some(matches)) && !globs('exclude').some(matches);
}

/** Whether there is something for the server to do. */
export const isForServer = (document: TextDocument): boolean => mayBeArticle(document) || isConfiguration(document);
