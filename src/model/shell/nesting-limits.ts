/** How far a script is followed. Where there is more, it is told by `Script.endless`. */

/** How deep scripts in scripts are followed, and how many of them: `eval "$X"` may name itself. */
export const deepestScript = 12;
export const mostScripts = 2_000;
/** How deep `sudo env nice …` is followed. */
export const deepestPrefix = 100;
/** How many commands are followed that read each other's output. */
export const longestPipe = 500;
/** Whether the parser says that it goes no deeper. */
export function isTooDeep(message: string): boolean {
  return message.endsWith(' nesting depth exceeded');
}
