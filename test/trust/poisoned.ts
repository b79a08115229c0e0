import { tmpdir } from 'node:os';

/**
 * Arguments for node under which an action cannot do what it must not: Node refuses programs, threads, code made of text,
 * and writing outside of the temporary folder; poison.ts refuses other hosts and the workspace.
 */
export const poisoned = [
  '--permission',
  '--allow-fs-read=*',
  `--allow-fs-write=${tmpdir()}/*`,
  '--disallow-code-generation-from-strings',
  '--import',
  new URL('poison.ts', import.meta.url).href,
];
