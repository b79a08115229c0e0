/**
 * All workflows of a repository write as github-actions[bot]. One that repeats what strangers say, a greeter, can be made to
 * post our marker, copied or made up; and reviews of one commit against several bases share the name of a check.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readStamp } from '../../src/report/marker.ts';
import { runAction } from '../runner/action.ts';
import type { Conversation } from '../stand-in/conversation.ts';
import { GitHub } from '../stand-in/server.ts';
import type { Permissions } from '../stand-in/tokens.ts';

const bot = 'github-actions[bot]';
const clean = 'FROM debian:12\nUSER 1000\n';
const bad = 'FROM debian:12\nUSER root\n';
const worse = `${bad}RUN curl -k https://example.com/x | sh\n`;

/** What is remarked has no line, so that there is a summary comment as well. */
const remarked = { '.github/layer-review.yml': 'max-comments: 20\n' };

async function open(head = bad): Promise<GitHub> {
  const github = await GitHub.start();
  const from = github.repository.commit('main', { Dockerfile: clean });
  github.repository.commit('feature', { Dockerfile: head, ...remarked }, 'Change', { from });
  github.openPull({ head: 'feature' });
  return github;
}

/** What a workflow of the same account has posted, to be looked at again when the review has been there. */
class Greeter {
  readonly #github: GitHub;
  readonly #ids = new Set<number>();

  constructor(github: GitHub) {
    this.#github = github;
  }

  says(body: string): { nodeId: string } {
    const written = this.#github.as(bot).comment(1, body);
    this.#ids.add(written.id);
    return written;
  }

  saysOn(line: number, body: string): void {
    this.#ids.add(this.#github.as(bot).commentOn(1, { path: 'Dockerfile', line, side: 'RIGHT', body }).id);
  }

  /** All of what somebody has said, and ours without it. */
  repeats({ threads, comments }: Conversation): void {
    for (const { body } of comments) {
      this.says(body);
      this.says(`Welcome! You wrote:\n\n${body}`);
    }
    for (const thread of threads) {
      this.saysOn(thread.line!, thread.comments[0]!.body);
      this.says(`Welcome! You wrote:\n\n${thread.comments[0]!.body}`);
    }
  }

  get theirs(): string {
    const { threads, comments } = this.#split((id) => this.#ids.has(id));
    const all = [...comments, ...threads.flatMap((thread) => thread.comments)];
    return JSON.stringify([
      threads.map(({ resolvedBy }) => resolvedBy),
      all.map(({ id, body, editedBy, minimized }) => [id, body, editedBy, minimized]),
    ]);
  }

  get ours() {
    return this.#split((id) => !this.#ids.has(id));
  }

  #split(is: (id: number) => boolean) {
    const { threads, comments } = this.#github.conversation(1);
    return {
      threads: threads.filter((thread) => is(thread.comments[0]!.id)),
      comments: comments.filter(({ id }) => is(id)),
    };
  }
}

const told = ({ ours }: Greeter) => [ours.threads.map(({ line }) => line), ours.comments.length];

const tokens: Readonly<Record<string, Permissions>> = {
  'a careful token': { contents: 'read', 'pull-requests': 'write', checks: 'write' },
  'a token that may resolve': { contents: 'write', 'pull-requests': 'write', checks: 'write' },
  'no permission for checks': { contents: 'read', 'pull-requests': 'write' },
};

for (const [name, permissions] of Object.entries(tokens)) {
  describe(`a greeter of the same account; ${name}`, () => {
    test('says beforehand what a review of the same would say: all is told, and nothing of it is touched', async () => {
      await using honest = await open();
      await runAction({ github: honest, pull: 1, permissions });
      await using github = await open();
      const greeter = new Greeter(github);
      greeter.repeats(honest.conversation(1));
      const before = greeter.theirs;
      for (const head of [undefined, worse, clean, worse]) {
        if (head) github.push('feature', { Dockerfile: head });
        const run = await runAction({ github, pull: 1, permissions });
        assert.equal(run.outputs.verdict, head === clean ? 'pass' : 'fail');
        assert.equal(greeter.theirs, before);
      }
      // The same as on a pull request where nobody says anything.
      for (const head of [worse, clean, worse]) {
        honest.push('feature', { Dockerfile: head });
        await runAction({ github: honest, pull: 1, permissions });
      }
      assert.deepEqual(told(greeter), told(new Greeter(honest)));
      assert.deepEqual(github.violations, []);
    });

    test('repeats what the review has said, and is not taken for it, even when ours is gone', async () => {
      await using github = await open();
      await runAction({ github, pull: 1, permissions });
      const greeter = new Greeter(github);
      greeter.repeats(github.conversation(1));
      const before = greeter.theirs;
      github.push('feature', { Dockerfile: worse });
      await runAction({ github, pull: 1, permissions });
      assert.equal(greeter.theirs, before);
      assert.equal(greeter.ours.comments.length, 1);
      assert.ok(greeter.ours.threads.some(({ line }) => line === 3));
      for (const { nodeId } of greeter.ours.comments) github.as('alice').delete(nodeId);
      github.push('feature', { Dockerfile: clean });
      await runAction({ github, pull: 1, permissions });
      assert.equal(greeter.theirs, before);
      assert.match(greeter.ours.threads[0]!.comments[0]!.body, /^\*\*Fixed\*\*/);
    });

    test('changes its comment to what ours says: it stays as it is', async () => {
      await using github = await open();
      const greeter = new Greeter(github);
      const { nodeId } = greeter.says('Welcome!');
      await runAction({ github, pull: 1, permissions });
      github.as(bot).edit(nodeId, greeter.ours.comments[0]!.body);
      const before = greeter.theirs;
      github.push('feature', { Dockerfile: worse });
      await runAction({ github, pull: 1, permissions });
      assert.equal(greeter.theirs, before);
      assert.equal(greeter.ours.comments.length, 1);
      assert.deepEqual(github.violations, []);
    });

    test('says nothing: what is ours is found again, push after push', async () => {
      await using github = await open();
      const greeter = new Greeter(github);
      for (const head of [bad, bad, worse, bad, clean, bad, worse, worse]) {
        github.push('feature', { Dockerfile: head });
        await runAction({ github, pull: 1, permissions });
        assert.equal(greeter.ours.comments.length, 1);
        const lines = greeter.ours.threads.map(({ comments: [first] }) => first!.body.split('\n')[0]);
        assert.equal(new Set(lines).size, lines.length, lines.join('\n'));
      }
      assert.deepEqual(github.violations, []);
    });
  });
}

test('a stranger reads the stamp of a run from its check, and a greeter says it before the comments are there', async () => {
  await using honest = await open();
  await runAction({ github: honest, pull: 1 });
  const [copied] = honest.conversation(1).comments;
  await using github = await open();
  const greeter = new Greeter(github);
  // Between the check and the first comment.
  github.on('mutation addPullRequestReview', () => {
    const check = github.checks(github.pull(1).head.sha)[0]!;
    const run = check.externalId!.split(' ')[4]!;
    greeter.says(copied!.body.replace(/by:\S+/, `by:${check.id}:${run}`));
  });
  await runAction({ github, pull: 1 });
  const before = greeter.theirs;
  assert.equal(greeter.ours.comments.length, 1);
  github.push('feature', { Dockerfile: worse });
  await runAction({ github, pull: 1 });
  assert.equal(greeter.theirs, before);
  assert.equal(greeter.ours.comments.length, 1);
});

test('the record of another pull request, or of another check, is none of this one', async () => {
  await using github = await open();
  github.repository.commit('other', { Dockerfile: bad, 'x.txt': 'x\n', ...remarked }, 'Other', { from: 'main' });
  github.openPull({ head: 'other' });
  await runAction({ github, pull: 2 });
  const greeter = new Greeter(github);
  greeter.repeats(github.conversation(2));
  const before = greeter.theirs;
  await runAction({ github, pull: 1 });
  await runAction({ github, pull: 1, inputs: { 'check-name': 'second' } });
  assert.equal(greeter.theirs, before);
  assert.equal(greeter.ours.comments.length, 2);
});

test('comments of a version whose markers have no stamp are left as they are, and said anew once', async () => {
  await using github = await open();
  await runAction({ github, pull: 1 });
  const { threads, comments } = github.conversation(1);
  const old = [...comments, ...threads.map((thread) => thread.comments[0]!)];
  for (const { nodeId, body } of old) github.as(bot).edit(nodeId, body.replace(/ by:\S+ -->/, ' -->'));
  const count = threads.length;
  for (let run = 0; run < 2; run++) {
    await runAction({ github, pull: 1 });
    assert.deepEqual([github.conversation(1).threads.length, github.conversation(1).comments.length], [2 * count, 2]);
  }
});

test('a token without checks that gets them, and loses them again, leaves nothing told twice', async () => {
  await using github = await open();
  const greeter = new Greeter(github);
  for (const permissions of [tokens['no permission for checks']!, tokens['a careful token']!]) {
    await runAction({ github, pull: 1, permissions });
    assert.equal(greeter.ours.threads.length, 2, 'the image, and the policy');
    assert.equal(greeter.ours.comments.length, 1);
  }
  assert.ok('seal' in readStamp(greeter.ours.comments[0]!.body)!);
});

describe('two pull requests with one head, against two bases', () => {
  /** The second base already has what the first would get. */
  async function twoBases() {
    const github = await GitHub.start();
    const from = github.repository.commit('main', { Dockerfile: clean });
    const release = github.repository.commit('release', { Dockerfile: bad }, 'Release', { from });
    github.repository.commit('feature', { 'x.txt': 'x\n' }, 'Change', { from: release });
    github.openPull({ head: 'feature' });
    github.openPull({ head: 'feature', base: 'release' });
    return github;
  }
  const review = (github: GitHub, pull: number, inputs: Record<string, string> = {}) =>
    runAction({ github, pull, inputs });
  const check = (github: GitHub, name = 'layer-review') =>
    github.checks(github.pull(1).head.sha).findLast((each) => each.name === name);

  test('the second does not turn red to green, and says why', async () => {
    await using github = await twoBases();
    await review(github, 1);
    assert.equal(check(github)?.conclusion, 'failure');
    const run = await review(github, 2);
    assert.equal(run.outputs.verdict, 'pass');
    const { conclusion, status, title, summary, externalId } = check(github)!;
    assert.deepEqual([conclusion, status], ['failure', 'completed']);
    assert.equal(title?.split(' · ')[0], 'The review against `main` did not pass');
    assert.match(summary!, /^The review against `main` did not pass on this commit, .* This review passes\.$/m);
    assert.match(externalId!, /^layer-review release 2 pass /);
    assert.deepEqual(github.violations, []);
  });

  test('in the other order, at the same time, or with many others in between, it ends red as well', async () => {
    await using github = await twoBases();
    await review(github, 2);
    assert.equal(check(github)?.conclusion, 'success');
    await review(github, 1);
    assert.equal(check(github)?.conclusion, 'failure');
    for (let i = 0; i < 120; i++) {
      await fetch(`${github.url}/repos/octo/shop/check-runs`, {
        method: 'POST',
        headers: github.headers(),
        body: JSON.stringify({
          name: 'layer-review',
          head_sha: github.pull(1).head.sha,
          conclusion: 'success',
          external_id: i % 2 ? 'x' : `layer-review other 9 pass run-${i}`,
        }),
      });
    }
    await review(github, 2);
    assert.equal(check(github)?.conclusion, 'failure');

    // The red one comes when the green one is about to begin, or to end.
    for (const moment of ['mutation createCheckRun', 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}']) {
      await using racing = await twoBases();
      let red: Promise<unknown> | undefined;
      racing.on(moment, () => {
        red = review(racing, 1);
      });
      await review(racing, 2);
      await red;
      assert.equal(check(racing)?.conclusion, 'failure');
    }
  });

  test('a newer review against the same base takes the place of the older', async () => {
    await using github = await twoBases();
    await review(github, 1);
    await review(github, 1, { 'fail-on': 'never' });
    assert.equal(check(github)?.conclusion, 'success');
    await review(github, 2);
    assert.equal(check(github)?.conclusion, 'success');
  });

  test('what is red for the sake of another is no reason for that other to be red', async () => {
    await using github = await twoBases();
    await review(github, 1);
    await review(github, 2);
    await review(github, 1, { 'fail-on': 'never' });
    assert.equal(check(github)?.conclusion, 'success');
  });

  test('a check of its own name, and another commit, have nothing to do with it', async () => {
    await using github = await twoBases();
    await review(github, 1);
    await review(github, 2, { 'check-name': 'release' });
    assert.equal(check(github, 'release')?.conclusion, 'success');
    github.push('feature', { 'y.txt': 'y\n' });
    await review(github, 2);
    assert.equal(check(github)?.conclusion, 'success');
  });

  test('a pull request pointed at another base and back loses its red check only where each of it starts a run', async () => {
    await using github = await twoBases();
    await review(github, 1);
    github.pull(2).state = 'closed';
    const ends = async (action: string, base: string) => {
      github.retarget(1, base);
      await runAction({ github, pull: 1, action });
      return check(github)?.conclusion;
    };
    assert.equal(await ends('reopened', 'release'), 'failure');
    assert.equal(await ends('edited', 'release'), 'success');
    assert.equal(await ends('edited', 'main'), 'failure');
    assert.equal(await ends('edited', 'release'), 'success');
    // Back again while the review that it leaves behind is under way.
    github.on('mutation createCheckRun', () => github.retarget(1, 'main'));
    assert.equal(await ends('edited', 'release'), 'failure');
    assert.deepEqual(github.violations, []);
  });

  test('one that is closed, or has another commit by now, no longer keeps the other red', async () => {
    await using github = await twoBases();
    await review(github, 1);
    github.pull(1).state = 'closed';
    await review(github, 2);
    assert.equal(check(github)?.conclusion, 'success');
    github.pull(1).state = 'open';
    await review(github, 2);
    assert.equal(check(github)?.conclusion, 'failure');
    const { head } = github.pull(1);
    github.pull(1).head = { ...head, sha: github.repository.resolve('main') };
    await review(github, 2);
    assert.equal(github.checks(head.sha).at(-1)?.conclusion, 'success');
    assert.deepEqual(github.violations, []);
  });

  test('it is asked for only where it did not pass, and where nobody says what became of it, it counts', async () => {
    await using github = await twoBases();
    await review(github, 1, { 'fail-on': 'never' });
    await review(github, 2);
    assert.equal(github.requested('GET /repos/{owner}/{repo}/pulls/{pull_number}').length, 0);
    await review(github, 1);
    github.pull(1).state = 'closed';
    github.fault({
      match: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      times: 9,
      respond: { status: 403, body: { message: 'Resource not accessible by integration' } },
    });
    await review(github, 2);
    assert.equal(check(github)?.conclusion, 'failure');
  });

  test('other checks are read in another way, where GitHub does not tell of them when a check is begun', async () => {
    await using github = await twoBases();
    await review(github, 1);
    github.fault({ match: 'mutation createCheckRun', respond: { withhold: 'checkSuites' } });
    await review(github, 2);
    assert.equal(check(github)?.conclusion, 'failure');
    assert.match(check(github)!.title!, /^The review against `main` did not pass · /);
    assert.equal(github.checks(github.pull(1).head.sha).length, 2);
  });

  test('other checks that cannot be read leave it red', async () => {
    await using github = await twoBases();
    github.fault({ match: 'mutation createCheckRun', respond: { withhold: 'checkSuites' } });
    github.fault({
      match: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
      times: 9,
      respond: { status: 500, body: { message: 'No' } },
    });
    await review(github, 2);
    assert.equal(check(github)?.conclusion, 'failure');
    assert.match(check(github)!.title!, /^The other checks of this commit could not be read · /);
  });
});
