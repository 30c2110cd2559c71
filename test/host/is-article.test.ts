import assert from 'node:assert/strict';
import { isArticle } from '../../server/src/host/is-article.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';

const folders = ['file:///home/ruth/paper'];
const takes = (uri: string, settings: object = {}, languageId = 'markdown'): boolean =>
  isArticle({ uri, languageId }, folders, { ...defaultSettings, ...settings });

describe('what is an article', () => {
  for (const uri of [
    'git:/home/ruth/paper/a.news?%7B%7D',
    'output:tasks',
    'copydesk-docs:/rules/quotes/scare.md',
    'vscode-local-history:/a.md',
  ]) {
    it(`no view of a text that is kept elsewhere: ${uri}`, () => assert.ok(!takes(uri, {}, 'news')));
  }

  for (const path of [
    'story.md',
    'news.txt',
    'history.md',
    'stories/readme-for-voters.md',
    'a b.txt',
    'security-council.txt',
    'build-up.md',
  ]) {
    it(`${path} is one by default`, () => assert.ok(takes(`file:///home/ruth/paper/${path}`)));
  }

  for (const path of [
    'README.md',
    'readme.md',
    'docs/README.txt',
    'README',
    'README.de.md',
    'CHANGELOG.md',
    'LICENSE',
    'LICENSE-MIT.txt',
    'NEWS.md',
    'requirements.txt',
    'requirements-dev.txt',
    'requirements/test.txt',
    'CMakeLists.txt',
    'robots.txt',
    'node_modules/pad/story.md',
    'lib/node_modules/pad/story.md',
    '.github/story.md',
    'desk.log',
  ]) {
    it(`${path} is none by default`, () => assert.ok(!takes(`file:///home/ruth/paper/${path}`)));
  }

  it('is matched below the folder of the workspace and as a whole path', () => {
    const uri = 'file:///home/ruth/paper/stories/quay.md';
    assert.ok(takes(uri, { include: ['stories/*.md'] }));
    assert.ok(takes(uri, { include: ['home/ruth/**'] }));
    assert.ok(takes(uri, { include: ['**/*.md'] }));
    assert.ok(!takes(uri, { include: ['*.md'] }));
    assert.ok(!takes(uri, { include: ['**/*.md'], exclude: ['stories/**'] }));
    assert.ok(!takes('file:///home/ruth/paperwork/stories/quay.md', { include: ['stories/*.md'] }));
  });

  it('always is what has no path yet or is in the language of news', () => {
    assert.ok(takes('untitled:Untitled-1', { include: ['nothing'] }));
    assert.ok(takes('file:///home/ruth/paper/README.news', { exclude: ['**'] }, 'news'));
  });

  it('reads addresses with percent signs, also wrong ones, and of other schemes', () => {
    assert.ok(!takes('file:///home/ruth/paper/my%20drafts/a.md', { exclude: ['my drafts/**'] }));
    assert.ok(takes('file:///home/ruth/paper/100%.md'));
    assert.ok(!takes('vscode-vfs://github/desk/paper/README.md'));
  });

  it('takes any string for a glob', () => {
    for (const glob of ['', '[', '{', '(', '!(a', '\\', '**/**/**/{a,b', '\u0000']) {
      assert.equal(typeof takes('file:///a.md', { include: [glob] }), 'boolean');
    }
  });
});
