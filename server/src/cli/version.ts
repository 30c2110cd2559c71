/** The version that `copydesk --version` prints: package.json's. */
import { version as packageVersion } from '../../../package.json';

export const version: string = packageVersion;
