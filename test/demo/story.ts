/** What there is to see on a pull request after a run, frozen: the next run changes it. */
import type { Conversation } from '../stand-in/conversation.ts';
import type { GitHub } from '../stand-in/server.ts';
import type { CheckRun } from '../stand-in/state.ts';

export interface Scene {
  /** What happened. */
  readonly title: string;
  readonly pull: {
    readonly repository: string;
    readonly number: number;
    readonly title: string;
    readonly author: string;
  };
  readonly conversation: Conversation;
  readonly checks: readonly CheckRun[];
  /** Markdown. */
  readonly summary: string;
  /** How the job went; undefined where the review ran without one. */
  readonly job: Job | undefined;
}

export interface Job {
  readonly exitCode: number | null;
  readonly milliseconds: number;
  readonly log: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
}

export function sceneOf(github: GitHub, number: number, title: string, summary: string, job?: Job): Scene {
  const { head, author, title: pullTitle } = github.pull(number);
  return structuredClone({
    title,
    pull: { repository: github.fullName, number, title: pullTitle, author: author.login },
    conversation: github.conversation(number),
    checks: github.checks(head.sha),
    summary,
    job,
  });
}
