/** Files that the editor reads and writes for the server: for a worker, which has no file system, and for what lies elsewhere than on this machine. */
import {
  type FileAnswer,
  fetchFileMethod,
  type FetchFileParams,
  replaceFileMethod,
  type ReplaceFileParams,
} from '../../protocol.ts';
import { FileFault, type Files } from './files.ts';

type Ask = (method: string, params: object) => Promise<unknown>;

/** `ask` sends a request to the editor. */
export function createClientFiles(ask: Ask): Files {
  return {
    async read(uri) {
      const params: FetchFileParams = { uri };
      const answer = await answerOf(ask, fetchFileMethod, params);
      return typeof answer.text === 'string' ? answer.text : null;
    },
    async replace(uri, expected, text) {
      const params: ReplaceFileParams = { uri, expected, text };
      const { changed } = await answerOf(ask, replaceFileMethod, params);
      return changed === true ? 'changed' : 'done';
    },
  };
}

async function answerOf(ask: Ask, method: string, params: { readonly uri: string }): Promise<FileAnswer> {
  let answer: FileAnswer | null;
  try {
    answer = (await ask(method, params)) as FileAnswer | null;
  } catch (error) {
    throw new FileFault(`The editor does not reach ${params.uri}: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (answer?.fault) throw new FileFault(answer.fault, { isReadOnly: answer.isReadOnly === true });
  return answer ?? {};
}
