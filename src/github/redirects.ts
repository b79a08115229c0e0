import { Failure } from './failure.ts';

/** A renamed repository takes one, and a second when its new owner is renamed as well. */
const mostRedirects = 3;
const redirects: ReadonlySet<number> = new Set([301, 302, 307, 308]);

/**
 * Sends a request, and sends it again as it is to where GitHub redirects it: GitHub asks for that whatever the method, as for
 * a repository that was renamed or transferred
 * (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects).
 *
 * @param send what sends a request and follows nothing by itself
 * @param api the address of the API, whose server is the only one that is ever asked
 * @throws {Failure} where the way leads to another server, or on and on
 */
export async function sendAlong(
  send: typeof fetch,
  api: string,
  url: string,
  request: RequestInit | undefined,
): Promise<Response> {
  let at = url;
  for (let followed = 0; ; followed++) {
    const answer = await send(at, request);
    if (answer.status < 300 || answer.status >= 400) return answer;
    if (!redirects.has(answer.status))
      throw new Failure(
        'github',
        `GitHub responded ${answer.status}, which layer-review does not expect. Re-run the job.`,
      );
    if (followed === mostRedirects)
      throw new Failure('github', `GitHub redirected a request more than ${mostRedirects} times. Re-run the job.`);
    at = nextAddress(answer.headers.get('location') ?? '', at, new URL(api).origin);
    // The connection is free again once nothing of the answer is waited for.
    await answer.body?.cancel();
  }
}

function nextAddress(location: string, from: string, origin: string): string {
  const next = URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (location === '' || next?.origin !== origin || next.username !== '' || next.password !== '')
    throw new Failure(
      'github',
      'GitHub redirected a request to another server, which layer-review does not follow. Re-run the job.',
    );
  // Without what was asked for, a part of the answer would look like all of it.
  if (next.search === '') next.search = new URL(from).search;
  next.hash = '';
  return next.href;
}
