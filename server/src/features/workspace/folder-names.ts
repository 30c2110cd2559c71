/** Names across articles: what the index and the open articles write in different ways. */
import { folderNamesMethod, type FolderNames } from '../../protocol.ts';
import type { Feature } from '../feature.ts';
import { digestNames } from './digest-article.ts';
import { nameClashes } from './name-clashes.ts';

export const folderNames: Feature = {
  capability: () => ({}),
  requests: [],
  workspaceRequests: [
    {
      method: folderNamesMethod,
      handle: (contexts, _params, closed): FolderNames =>
        nameClashes([...contexts.map((context) => digestNames(context)), ...closed.map(({ names }) => names)]),
    },
  ],
};
