/** A review that is killed at any of its writes leaves something half done; the next one puts it right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Files } from '../repository.ts';
import { type ActionOptions, runAction, runPost } from '../runner/action.ts';
import { base, change } from '../sample.ts';
import type { LoggedRequest } from '../stand-in/faults.ts';
import { GitHub } from '../stand-in/server.ts';

/** Of one finding there is a comment, and of several also a summary comment. */
const samples: Readonly<Record<string, { readonly base: Files; readonly change: Files; readonly summaries: number }>> =
  {
    'a shop': { base, change, summaries: 1 },
    'one line': {
      base: { 'compose.yaml': 'services:\n  web:\n    image: example/web:1.2\n' },
      change: { 'compose.yaml': 'services:\n  web:\n    image: example/web:1.2\n    privileged: true\n' },
      summaries: 0,
    },
  };

async function opened(sample: string): Promise<GitHub> {
  const github = await GitHub.start();
  const { base, change } = samples[sample]!;
  const from = github.repository.commit('main', base);
  github.repository.commit('feature', change, 'Change', { from });
  github.openPull({ head: 'feature' });
  return github;
}

function isWrite({ route = '', graphql }: LoggedRequest): boolean {
  return graphql.some((each) => each.startsWith('mutation')) || !/^(?:GET|HEAD) |^POST \/graphql$/.test(route);
}

/** What people see in the end, whichever way it came about. */
function seen(github: GitHub) {
  const { threads, comments } = github.conversation(1);
  const { conclusion, title } = github.checks(github.pull(1).head.sha).at(-1)!;
  return {
    threads: threads.map(({ path, line, resolvedBy, comments: said }) =>
      [path, line, resolvedBy, said.length, said[0]!.body.split('\n')[0]].join(' '),
    ),
    summaries: comments.length,
    check: { conclusion, title },
  };
}

const usual = { pull: 1, watched: false } as const satisfies Partial<ActionOptions>;

async function undisturbed(sample: string) {
  await using github = await opened(sample);
  await runAction({ ...usual, github });
  return { writes: github.requests.filter(isWrite).length, expected: seen(github) };
}

for (const [sample, { summaries }] of Object.entries(samples)) {
  const { writes, expected } = await undisturbed(sample);

  test(`${sample}: a review writes several times`, () => {
    assert.ok(writes > 2, `${writes} writes`);
    assert.ok(expected.threads.length > 0);
    assert.equal(expected.summaries, summaries);
  });

  for (let last = 1; last <= writes; last++)
    test(`${sample}: killed at write ${last} of ${writes}`, async () => {
      await using github = await opened(sample);
      const dies = new AbortController();
      let count = 0;
      const isLast = (request: LoggedRequest) => isWrite(request) && ++count === last;
      github.fault({
        match: (request) => {
          if (!isLast(request)) return false;
          // GitHub has done what it was asked for by then.
          setTimeout(() => dies.abort(), 200);
          return true;
        },
        respond: { afterWrite: 'hang' },
      });
      const order = { ...usual, github, kill: dies.signal };
      const run = await runAction(order);
      assert.equal(run.conclusion, 'timed out', 'it was killed');
      await runPost({ ...usual, github }, run);
      const left = github.checks(github.pull(1).head.sha);
      assert.deepEqual(
        left.map(({ status, conclusion }) => [status, conclusion]),
        left.map(() => ['completed', 'failure']),
        'no check is left open',
      );
      assert.ok(left.length > 0);
      await runAction({ ...usual, github, runId: 2000 });
      // No record says whose a comment of the killed run is: one that is surely ours is there as well then.
      const unrecorded = 2;
      assert.deepEqual(seen(github), { ...expected, ...(last === unrecorded && { summaries: 1 }) });
    });
}
