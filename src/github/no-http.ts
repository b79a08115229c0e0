/**
 * Stands in the bundle for the HTTP clients that `@actions/github` and `@actions/core` bring along: this action sends by
 * `fetch.ts`, and asks for no identity. `paths` in tsconfig.json puts it there.
 */
export class HttpClient {
  getAgent(): undefined {}
  getAgentDispatcher(): undefined {}
}

export class BearerCredentialHandler {}

export function fetch(): Promise<never> {
  return Promise.reject(new Error('This action sends by a client of its own.'));
}
