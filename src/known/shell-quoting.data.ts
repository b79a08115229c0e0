import type { Knowledge } from './knowledge.ts';

/** How programs write a value so that a shell takes it as one word, whatever stands in it. */
export const shellQuoting = {
  source: ['the documentation of Python, Ruby, PHP, jq, Bash and the npm package shell-quote'],
  asOf: '2026-12-02',
  calls: /\b(?:shlex\.(?:quote|join)|pipes\.quote|Shellwords\.(?:shell)?escape|escapeshellarg)\(|(?<![\w%])%q\b|@sh\b/,
} satisfies Knowledge;
