/** 0: nothing found at or above the level that fails. 1: something. 2: the call or some of its input cannot be understood. */
export type ExitStatus = 0 | 1 | 2;
