// A small Git repository with one article that has been edited since its commit, where there is Git.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const committed = `Tram line to open in spring

The city council met on Monday. “The trams will run by May,” said Ada Obi, the mayor.

“Nobody has asked the drivers,” said Torben Haag, who has driven trams for ten years.
`;

/** The article's path, or null where Git is not installed. `before` and `now` are its texts. */
export function makeRepository(
  folder,
  { name = 'tram.news', before = committed, now = committed.replace('by May', 'by June') } = {},
) {
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'init.defaultBranch=main', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  mkdirSync(folder, { recursive: true });
  try {
    git('init');
  } catch {
    return null;
  }
  const article = join(folder, name);
  writeFileSync(article, before);
  git('add', '.');
  git('commit', '--no-gpg-sign', '-m', 'First version');
  writeFileSync(article, now);
  return article;
}
