/**
 * Whatever GitHub does to whichever call: the verdict is the same, every finding is told somewhere, and the next run leaves
 * each of them told once.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { Failure } from '../../src/github/failure.ts';
import { isCommentWorthy } from '../../src/review/comment-worthy.ts';
import type { Review } from '../../src/review/review.ts';
import { positions } from '../../src/source.ts';
import { dedent } from '../dedent.ts';
import { Scene } from '../github/scene.ts';
import type { LoggedRequest, Misbehaviour } from '../stand-in/faults.ts';
import { assertToldOnce } from './telling.ts';

export const dockerfile = dedent(`
  FROM node
  WORKDIR /app
  COPY . .
  RUN npm ci
  USER root
`);
const old = dedent(`
  FROM debian:12-slim
  USER root
  RUN make
  RUN make install
  RUN make check
  RUN make clean
`);
export const compose = dedent(`
  services:
    api:
      build: api
      mem_limit: 256m
      privileged: true
`);

/** One finding of each kind of place, and one that the push before this one had. */
async function start(): Promise<Scene> {
  const s = await Scene.start({
    base: { 'old/Dockerfile': old },
    head: {
      'old/Dockerfile': `${old}EXPOSE 80\n`,
      'api/Dockerfile': dockerfile,
      'compose.yaml': compose,
    },
  });
  // There is one for the process, and several runs at a time.
  process.env.GITHUB_OUTPUT = '';
  return s;
}

const refusal = (status: number, headers: Record<string, string> = {}): Misbehaviour => ({
  status,
  headers,
  body: { message: 'No', errors: [] },
});

const faults: Readonly<Record<string, { respond?: Misbehaviour; times?: number }>> = {
  '403': { respond: refusal(403) },
  '404': { respond: refusal(404) },
  '422': { respond: refusal(422) },
  '422 every time': { respond: refusal(422), times: 99 },
  '429 with retry-after': { respond: refusal(429, { 'retry-after': '1' }) },
  '429 for longer than there is time': { respond: refusal(429, { 'retry-after': '100000' }), times: 99 },
  '500': { respond: refusal(500) },
  '500 every time': { respond: refusal(500), times: 99 },
  '502 after the write': { respond: { afterWrite: refusal(502) as never } },
  'a cut connection': { respond: 'cut' },
  'a connection cut after the write': { respond: { afterWrite: 'cut' } },
  'an answer that breaks off': { respond: { truncate: 12 } },
  'an answer that breaks off at once': { respond: { truncate: 0 } },
  'no answer': { respond: 'hang' },
  'no answer after the write': { respond: { afterWrite: 'hang' } },
  'a head that moves': {},
};

/** A call by what it does, so that each is met, and no other. */
const keyOf = ({ route, graphql, body }: LoggedRequest) => {
  if (graphql[0] === 'query repository')
    return `query ${/reviewThreads/.test(String((body as { query: string }).query)) ? 'conversation' : 'files'}`;
  return graphql[0] ?? route!;
};
export const isWrite = (call: string) => call.startsWith('mutation') || call.startsWith('POST');
/** Waits a short time for what never comes; where all is answered in the end, a busy machine may take its time. */
function forgeOf(s: Scene, respond: Misbehaviour | undefined) {
  const never =
    respond === 'hang' || (typeof respond === 'object' && 'afterWrite' in respond && respond.afterWrite === 'hang');
  return s.forge(never ? { requestTimeout: 150 } : {});
}

/** Brings the pull request where the run under test starts. */
export type Prelude = (s: Scene) => Promise<void>;

/** Plays a run once for every call that it makes and every fault. */
export function playFaults(name: string, prelude: Prelude, ofInterest: (call: string) => boolean): void {
  describe(name, () => {
    let calls: readonly string[] = [];
    let verdict: string | undefined;
    let total = 0;

    before(async () => {
      await using s = await start();
      await prelude(s);
      const { length } = s.github.requests;
      const { review } = await s.review();
      verdict = review.verdict;
      total = review.findings.length;
      assertToldOnce(review, s.github.conversation(1));
      assert.deepEqual(s.github.violations, []);
      calls = [...new Set(s.github.requests.slice(length).map(keyOf))];
    });

    for (const [fault, { respond, times = 1 }] of Object.entries(faults)) {
      test(fault, async () => {
        assert.ok(calls.length >= 5, calls.join());
        const play = async (call: string): Promise<void> => {
          await using s = await start();
          await prelude(s);
          const forge = forgeOf(s, respond);
          let under = true;
          const match = (request: LoggedRequest) => under && keyOf(request) === call;
          if (respond) s.github.fault({ match, times, respond });
          else s.github.on(match, () => s.github.push('feature', { 'other.txt': 'x\n' }));
          const outcome = await s.review(forge).catch((error: unknown) => ({ error }));
          under = false;
          if ('error' in outcome) {
            // What could not be read cannot be judged; nothing is said then, and the job ends red.
            assert.ok(outcome.error instanceof Failure, `${call}: ${outcome.error}`);
            assert.ok(!isWrite(call), call);
          } else {
            assert.equal(outcome.review.verdict, verdict, call);
            assert.equal(outcome.review.findings.length, total, call);
            assertToldSomewhere(outcome.review, outcome.printed, s, call);
          }
          await next(s, call);
        };
        await Promise.all(calls.filter(ofInterest).map(play));
      });
    }
  });
}

/** By a comment, by the summary comment, by the check, or by an annotation of the job. */
function assertToldSomewhere(review: Review, printed: string, s: Scene, call: string): void {
  const { comments, threads } = s.github.conversation(1);
  const said = [...comments, ...threads.flatMap((thread) => thread.comments)].map(({ body }) => body).join('\n');
  const annotations = s.github.checks(review.change.head).flatMap((check) => check.annotations);
  for (const finding of review.findings) {
    const { at, rule, marks } = finding;
    if (!isCommentWorthy(finding, review.policy)) continue;
    const { path, start } = positions(at);
    const told =
      marks.some((mark) => said.includes(mark)) ||
      said.includes(`\`${path}:${start.line}\``) ||
      annotations.some((each) => each.path === path && each.title?.includes(rule.id)) ||
      printed.split('\n').some((line) => line.startsWith('::') && line.includes(path) && line.includes(rule.id));
    assert.ok(told, `${call}: ${path}:${start.line} ${rule.id} is told nowhere`);
  }
}

/** A run that nothing happens to puts right what is left. */
async function next(s: Scene, call: string): Promise<void> {
  const { review } = await s.review();
  assertToldOnce(review, s.github.conversation(1));
  const { pending } = s.github.conversation(1);
  assert.deepEqual(pending, [], call);
  assert.deepEqual(s.github.violations, [], call);
}
