/** The tests of the suite, in order: the first one needs an extension that has met no article yet. */
import './excluded-files.test.ts';
import './activation.test.ts';
import './diagnostics.test.ts';
import './code-actions.test.ts';
import './hover.test.ts';
import './notes.test.ts';
import './outline.test.ts';
import './status-bar.test.ts';
import './views.test.ts';
import './checks.test.ts';
import './unsaved.test.ts';
import './read-only.test.ts';
import './git.test.ts';
import './quotations.test.ts';
import './workspace.test.ts';
import './speaker-colours.test.ts';
import './restart.test.ts';
