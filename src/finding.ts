import type { Cause, Problem, Severity } from './problem.ts';
import type { Rule } from './rule.ts';

/** A problem with the rule that found it. */
export interface Finding extends Problem {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The stage's name or index, or the service's name; the file's path with it tells which. */
  readonly image: string | undefined;
  readonly service: string | undefined;
  /** Set where it is of the last stage of several. */
  readonly inFinalStage?: boolean;
  /** Set where its rule is so new that it only informs: it fails nothing and gets no comment of its own, whatever the policy says of `info`. */
  readonly informs?: boolean;
  /** Set where its file is one of a test, of an example or of a demonstration, on which nobody relies. */
  readonly onTrial?: boolean;
  /**
   * Set where its file is new and says of itself that nobody relies on it, or is a compose file that developers start: only the
   * worst of what is new in it gets a comment.
   */
  readonly apart?: boolean;
}

/** Whether it is about how strangers get into a service, or about what gives a service power over its host. */
export function isOfStory(finding: Finding): boolean {
  return storiesOf(finding).length > 0;
}

/** Whether it is about a port that lets everyone in. */
export function isOfPort({ rule: { group, cause } }: Finding): boolean {
  return group === 'network' && cause === 'door';
}

/** Of these two, what it is about: power that is as bad as it is because anyone gets in is about both. */
export function storiesOf({ rule, cause }: Finding): Cause[] {
  return (['door', 'host'] as const).filter((each) => each === rule.cause || each === cause);
}

/** What to do instead, in our words: what stands between backticks is code. Empty where nothing is to be done. */
export function remedyOf({ remedy, rule }: Finding): string {
  return remedy ?? rule.fix;
}

/** Against the base of the change: new with it, there before, or gone with it. */
export type Standing = 'introduced' | 'existing' | 'fixed';
