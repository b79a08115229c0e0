/** GitHub answers a change with null, and no error says why: nobody takes that for done. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mutation } from '../../src/github/answer/mutations.ts';
import type { Severity } from '../../src/problem.ts';
import { positions } from '../../src/source.ts';
import { finding, reviewWith, Scene } from './scene.ts';

const before = `${Array.from({ length: 40 }, (_, i) => `RUN ${i + 1}`).join('\n')}\n`;
const after = before.replace('RUN 3\n', 'RUN three\n').replace('RUN 5\n', 'RUN five\n');
const at = (line: number, severity?: Severity) => finding('Dockerfile', after, line, severity);
const write = { contents: 'write', 'pull-requests': 'write', checks: 'write' } as const;

/** More comments than stand alone, so that there is a summary comment. */
const three = [at(1), at(3), at(5)];

/** What goes before, so that the next review of `findings` sends the mutation. */
interface Case {
  readonly before?: (scene: Scene) => Promise<unknown>;
  readonly findings: Parameters<typeof reviewWith>[0];
  /** The field of the answer that holds what was made; undefined where there is none. */
  readonly made?: string;
  /** What the log says where it was not done; undefined for what is only nice to have. */
  readonly told?: string;
  /** Whether another look shows that it was done all the same. */
  readonly seen?: true;
  readonly permissions?: typeof write;
}

const posted =
  (...findings: Parameters<typeof reviewWith>[0]) =>
  (scene: Scene) =>
    scene.publish(reviewWith(findings));

/** Two runs of which neither saw what the other had said. */
async function double(scene: Scene) {
  const again = () => scene.publish(reviewWith(three));
  const pull = scene.github.pull(1);
  await again();
  const { threads, comments } = pull;
  Object.assign(pull, { threads: [], comments: [] });
  for (const check of scene.github.checks(pull.head.sha)) check.text = null;
  await again();
  pull.threads.unshift(...threads);
  pull.comments.unshift(...comments);
}

const change = 'layer-review could not change its comments: GitHub did not confirm it. Re-run the job.';
const comment = 'layer-review could not comment on the lines: GitHub did not confirm it. Re-run the job.';
const sum = 'layer-review could not write the summary comment: GitHub did not confirm it. Re-run the job.';

const cases: Readonly<Record<Mutation['name'] | 'addComment' | 'createCheckRun', Case>> = {
  createCheckRun: { findings: [at(3)], made: 'checkRun' },
  addPullRequestReview: { findings: [at(3)], made: 'pullRequestReview', told: comment, seen: true },
  submitPullRequestReview: { findings: [at(3), at(15)], made: 'pullRequestReview', told: comment, seen: true },
  addPullRequestReviewThread: { findings: [at(15)], made: 'thread' },
  addPullRequestReviewThreadReply: {
    before: async (scene) => {
      await scene.publish(reviewWith([at(3)]));
      const { github } = scene;
      github.grant('alice', 'write');
      github.as('alice').reply(github.conversation(1).threads[0]!.comments[0]!.id, '/layer-review accept');
    },
    findings: [at(3)],
    made: 'comment',
    told: 'layer-review could not answer a reply: GitHub did not confirm it. Re-run the job.',
  },
  addComment: { findings: three, made: 'commentEdge', told: sum, seen: true },
  updatePullRequestReviewComment: {
    before: posted(at(3), at(5)),
    findings: [at(5)],
    made: 'pullRequestReviewComment',
    told: change,
  },
  updateIssueComment: { before: posted(...three), findings: [], made: 'issueComment', told: sum, seen: true },
  unresolveReviewThread: {
    permissions: write,
    before: async (scene) => {
      await scene.publish(reviewWith([at(3)]));
      await scene.publish(reviewWith([]));
    },
    findings: [at(3)],
    made: 'thread',
    told: change,
  },
  unminimizeComment: {
    before: async (scene) => {
      await scene.publish(reviewWith([at(3)]));
      await scene.publish(reviewWith([]));
    },
    findings: [at(3)],
    made: 'unminimizedComment',
  },
  resolveReviewThread: { permissions: write, before: posted(at(3)), findings: [], made: 'thread' },
  minimizeComment: { before: posted(at(3)), findings: [], made: 'minimizedComment' },
  deletePullRequestReviewComment: { before: double, findings: three },
  deleteIssueComment: { before: double, findings: three },
  deletePullRequestReview: {
    before: async ({ github }) => {
      await fetch(`${github.url}/repos/octo/shop/pulls/1/reviews`, {
        method: 'POST',
        headers: github.headers(),
        body: JSON.stringify({ body: 'left behind', comments: [{ path: 'Dockerfile', line: 3, body: 'x' }] }),
      });
    },
    findings: [at(3)],
    told: 'layer-review could not comment on the lines: GitHub returned an error: User can only have one pending review per pull request.',
  },
};

for (const [name, { before: prepare, findings, made, told, seen, permissions }] of Object.entries(cases))
  for (const field of [name, ...(made ? [made] : [])])
    test(`${name} that is answered with no ${field}`, async () => {
      await using scene = await Scene.start({
        base: { Dockerfile: before },
        head: { Dockerfile: after },
        ...(permissions && { permissions }),
      });
      const { github } = scene;
      await prepare?.(scene);
      const match = `mutation ${name}`;
      const sent = github.requested(match).length;
      github.fault({ match, times: 9, respond: { empty: field } });
      const printed = await scene.publish(reviewWith(findings));
      assert.ok(github.requested(match).length > sent, 'it was sent');
      const words = printed.filter((line) => /^::(?:warning|notice) title=layer-review::/.test(line));
      const isTold = told && !(seen && field === made);
      assert.deepEqual(words, isTold ? [`::warning title=layer-review::${told}`] : []);
      const conclusion = findings.length > 0 ? 'failure' : 'success';
      const checks = github.checks(github.pull(1).head.sha);
      assert.equal(checks.at(-1)!.conclusion, conclusion);
      assert.equal(checks.length, github.requested('mutation createCheckRun').length, 'one for each run');
      const { threads, comments } = github.conversation(1);
      const bodies = [...comments, ...threads.flatMap((thread) => thread.comments)].map(({ body }) => body);
      const notes = [...printed.filter((line) => line.startsWith('::error')), ...checks.at(-1)!.annotations];
      const everything = JSON.stringify([bodies, notes]);
      for (const { at } of findings) assert.ok(everything.includes(`Line ${positions(at).start.line} is wrong`));
      assert.deepEqual(github.violations, []);
    });
