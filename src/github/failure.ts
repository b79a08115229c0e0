/** What went wrong, whose fault it is and what to do about it. */

/**
 * Whose fault: the workflow's author, a permission that is missing, GitHub, ours; or nobody's, where the pull request moved
 * on in the meantime, or its conversation is locked.
 */
export type Fault = 'workflow' | 'permission' | 'github' | 'ours' | 'moved' | 'locked';

/** An error whose message is written for the person who reads the log. */
export class Failure extends Error {
  readonly fault: Fault;
  /** As `permissions:` in a workflow spells it: `pull-requests: write`. */
  readonly permission: string | undefined;

  constructor(fault: Fault, message: string, options: { cause?: unknown; permission?: string | undefined } = {}) {
    super(message, { cause: options.cause });
    this.name = 'Failure';
    this.fault = fault;
    this.permission = options.permission;
  }
}

/**
 * Puts an error in words.
 *
 * @param doing what was being done, after "could not": 'list the changed files'
 * @param permission what doing it takes, where GitHub does not say so itself
 */
export function failureOf(error: unknown, doing: string, permission: string): Failure {
  if (error instanceof Failure) return error;
  const answer = answerOf(error);
  if (!answer) return new Failure('ours', `layer-review could not ${doing}: ${kindOf(error)}.`, { cause: error });
  const { status, needs, errors } = answer;
  const words = (rest: string) => `layer-review could not ${doing}: ${rest}`;
  const fail = (fault: Fault, rest: string, missing?: string) =>
    new Failure(fault, words(rest), { cause: error, permission: missing });

  if (status === undefined) return fail('github', `GitHub could not be reached (${wordsOf(error)}). Re-run the job.`);
  if (status === 401)
    return fail('workflow', "GitHub rejected the token. Omit the input `token` to use the job's own.");
  if (answer.limited) return fail('github', "the token's rate limit is exhausted. Re-run the job later.");
  if ([...(status === 403 ? [wordsOf(error)] : []), ...errors.map(({ message }) => message)].some(tellsOfLock))
    return fail('locked', 'the conversation is locked. The findings are in the check and in the job summary.');
  if (status === 403 || status === 404 || errors.some(({ type }) => type === 'FORBIDDEN' || type === 'NOT_FOUND')) {
    const missing = needs ?? permission;
    return fail(
      'permission',
      `GitHub responded ${refused(answer)}. The token needs the permission \`${missing}\`.`,
      missing,
    );
  }
  if (status >= 500) return fail('github', `GitHub responded ${status}. Re-run the job.`);
  if (errors.length > 0)
    return fail(
      isUnprocessable(answer) ? 'ours' : 'github',
      `GitHub returned an error: ${errors.map(({ message }) => message).join('; ')}.`,
    );
  return fail('ours', `GitHub responded ${status}: ${wordsOf(error)}.`);
}

/** Whether GitHub refuses what it was told to write as it is, so that it is of no use to try again. */
export function isUnprocessable({ status, errors }: Answer): boolean {
  return status === 422 || errors.some(({ type }) => type === 'UNPROCESSABLE');
}

function tellsOfLock(words: string): boolean {
  return /\bis locked\b/.test(words);
}

/** GitHub's answer to a request that failed; `status` is undefined where there was none. */
interface Answer {
  readonly status: number | undefined;
  readonly needs: string | undefined;
  readonly limited: boolean;
  /** Errors that GraphQL reports inside an answer of status 200. */
  readonly errors: readonly {
    readonly type?: string;
    readonly message: string;
    readonly path?: readonly (string | number)[];
  }[];
}

/** What an error thrown by a request says of the answer; undefined for any other error. */
export function answerOf(error: unknown): Answer | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { name, status, response, errors, headers } = error as Record<string, unknown> & {
    response?: { headers?: Record<string, string> };
    headers?: Record<string, string>;
  };
  if (name === 'GraphqlResponseError') {
    const list = Array.isArray(errors) ? errors : [];
    return {
      status: 200,
      needs: needsOf(headers),
      limited: list.some(({ type }) => type === 'RATE_LIMITED'),
      errors: list,
    };
  }
  if (name === 'TimeoutError' || name === 'AbortError')
    return { status: undefined, needs: undefined, limited: false, errors: [] };
  if (name !== 'HttpError') return undefined;
  const answered = response ? (status as number) : undefined;
  const limited =
    answered === 429 ||
    (answered === 403 &&
      (response?.headers?.['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(wordsOf(error))));
  return { status: answered, needs: needsOf(response?.headers), limited, errors: [] };
}

/** What GraphQL answered beside its errors; undefined where that is nothing. */
export function answeredBeside(error: unknown): unknown {
  const { name, data } = (error ?? {}) as { readonly name?: unknown; readonly data?: unknown };
  return name === 'GraphqlResponseError' ? (data ?? undefined) : undefined;
}

/**
 * The permission that would do, from the header that GitHub sends with a refusal: `issues=write; pull_requests=write`
 * (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api).
 */
function needsOf(headers: Record<string, string> | undefined): string | undefined {
  const said = headers?.['x-accepted-github-permissions'];
  if (!said || !/^[a-z_]+=[a-z]+(?:[;,] ?[a-z_]+=[a-z]+){0,9}$/.test(said)) return undefined;
  return said.replaceAll('_', '-').replaceAll('=', ': ').replace(/, ?/g, ', ').replace(/; ?/g, '` or `');
}

function refused({ status, errors }: Answer): string {
  return errors.length > 0 ? `"${errors[0]!.message}"` : String(status);
}

/** Not the error's own words, which may repeat a file's text. */
function kindOf(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : typeof error;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message.trimEnd().replace(/\.$/, '') : String(error);
}

/** Not what is refused for good, nor a limit: who waits is the client. */
export function canRetry({ fault, cause }: Failure): boolean {
  return fault === 'github' && !answerOf(cause)?.limited;
}
