/** What client and server say to each other beyond the Language Server Protocol. The only server file the client may import: types and names alone. */
export * from './protocol/documents.ts';
export * from './protocol/files.ts';
export * from './protocol/desk.ts';
export * from './protocol/story.ts';
export * from './protocol/folder.ts';
export * from './protocol/checks.ts';
export * from './protocol/hand-over.ts';
