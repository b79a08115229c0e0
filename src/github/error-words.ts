import { DidNotEnd } from '../did-not-end.ts';
import { InputError } from '../policy/policy.ts';
import { Failure } from './failure.ts';
import { serverUrlOf } from './run-address.ts';

/** An error in words for the job's log: whose fault it is, and what to do. */
export interface Explanation {
  readonly message: string;
  /** For a report: where in our code it happened. Without the error's own words, as these may repeat a file's text. */
  readonly details: string | undefined;
}

export function explain(error: unknown, env: NodeJS.ProcessEnv): Explanation {
  if (error instanceof InputError) return { message: error.message, details: undefined };
  if (error instanceof Failure && error.fault !== 'ours') return { message: error.message, details: undefined };
  const said = error instanceof Failure || error instanceof DidNotEnd ? `${error.message} ` : '';
  const repository = env.GITHUB_ACTION_REPOSITORY;
  const where = repository ? ` at ${serverUrlOf(env)}/${repository}/issues` : '';
  return {
    message: `${said}This is a bug in layer-review, not in the pull request. Please report it${where} with the lines above.`,
    details: framesOf(error instanceof Failure && error.cause instanceof Error ? error.cause : error),
  };
}

function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
