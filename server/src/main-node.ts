/** Entry of the language server for Node: started by the extension over IPC, by other editors with --stdio. */
import { startNodeServer } from './host/start-node-server.ts';

startNodeServer();
