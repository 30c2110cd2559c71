/** Entry of the language server for Node: started by the extension over IPC, by other editors with --stdio. */
import { setFlagsFromString } from 'node:v8';
import { startNodeServer } from './host/start-node-server.ts';

// Left alone, the heap grows to three and four times what the server holds before it is swept whole. Unknown to an engine, a flag does nothing.
setFlagsFromString('--heap-growing-percent=20');
// What lives long while a story is opened is garbage at once while it is typed into, but V8 would put it among the old objects from then on.
setFlagsFromString('--no-allocation-site-pretenuring');
// Few young objects live on: one thread copies them sooner than helpers come from other work.
setFlagsFromString('--no-parallel-scavenge');
startNodeServer();
