/** What the command line's exit status says. */

/** 0: nothing wrong; 1: errors or warnings in the copy; 2: the command could not do all it was asked. */
export const exitStatus = { fine: 0, problems: 1, misuse: 2 } as const;
