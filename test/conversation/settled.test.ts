/** How comments end, and what is not repeated: what a person deleted, what moved to another file, what the policy leaves out. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readMarker } from '../../src/report/marker.ts';
import { finding, reviewWith, Scene } from '../github/scene.ts';
import { live } from '../report/github.ts';
import type { Files } from '../repository.ts';
import { assertToldOnce } from './telling.ts';

const lines = Array.from({ length: 12 }, (_, i) => `RUN ${i + 1}`);
const text = `${lines.join('\n')}\n`;
const at = (line: number, severity?: Parameters<typeof finding>[3]) => finding('Dockerfile', text, line, severity);
const scene = (options: Parameters<typeof Scene.start>[0] = {}) =>
  Scene.start({ base: { Dockerfile: 'FROM debian\n' }, head: { Dockerfile: text }, ...options });

const threadsOf = (s: Scene) => s.github.conversation(1).threads;
const firstOf = (s: Scene, index = 0) => threadsOf(s)[index]!.comments[0]!;
const summaryOf = (s: Scene) => s.github.conversation(1).comments[0]!.body;
const thread = (s: Scene, path: string, rule: string) =>
  threadsOf(s).find((each) => each.path === path && each.comments[0]!.body.includes(`\`${rule}\``));

/** A whole run, and another one that has nothing to say. */
async function review(s: Scene) {
  const { review: made } = await s.review();
  const said = s.github.conversation(1);
  assertToldOnce(made, said);
  await s.review();
  assert.deepEqual(s.github.conversation(1), said);
  assert.deepEqual(s.github.violations, []);
  return made;
}

const root = 'FROM debian:12.11\nRUN make\nUSER root\nCMD ["/a"]\n';
const web = (extra: string) => `services:\n  web:\n    image: example/web:1\n    mem_limit: 64m\n${extra}`;
const privileged = '    privileged: true\n';
/** What was there before fails, and is commented, too. */
const all = { '.github/layer-review.yml': 'gate: all\nfail-on: medium\n' };

test('a comment that a person deleted is not made again; the summary comment tells its finding', async () => {
  await using s = await scene();
  const make = reviewWith([at(3, 'medium'), at(7, 'medium')]);
  await s.publish(make);
  s.github.as('alice').delete(firstOf(s).nodeId);
  for (let run = 0; run < 3; run++) {
    await s.publish(make);
    assert.deepEqual(
      threadsOf(s).map(({ line }) => line),
      [7],
    );
    assert.match(summaryOf(s), /\[`Dockerfile:3`\]\(\S*#L3\): Line `?3`? is wrong\..*`rule-of-line-3`/m);
    assert.match(summaryOf(s), /\[`Dockerfile:7`\]\(\S*#discussion_r\d+\)/);
    assertToldOnce(make(await s.forge().change()), s.github.conversation(1));
  }
});

test('what had a comment that a person deleted gets one when it is worse, or back', async () => {
  await using s = await scene();
  await s.publish(reviewWith([at(3, 'medium')]));
  s.github.as('alice').delete(firstOf(s).nodeId);
  await s.publish(reviewWith([at(3, 'high')]));
  assert.equal(threadsOf(s).length, 1);
  s.github.as('alice').delete(firstOf(s).nodeId);
  await s.publish(reviewWith([at(3, 'high')]));
  assert.equal(threadsOf(s).length, 0);
  await s.publish(reviewWith([]));
  await s.publish(reviewWith([at(3, 'high')]));
  assert.equal(threadsOf(s).length, 1);
});

test('of two that look the same, the one whose comment a person deleted stays without', async () => {
  const twins = text.replace('RUN 3\n', 'RUN x\n').replace('RUN 9\n', 'RUN x\n');
  await using s = await scene({ head: { Dockerfile: twins } });
  const make = reviewWith([3, 9].map((line) => finding('Dockerfile', twins, line)));
  await s.publish(make);
  s.github.as('alice').delete(firstOf(s).nodeId);
  await s.publish(make);
  assert.deepEqual(
    threadsOf(s).map(({ line }) => line),
    [9],
  );
});

test('two jobs of their own names keep their comments apart', async () => {
  await using s = await scene();
  const usual = (lines: readonly number[]) => s.publish(reviewWith(lines.map((line) => at(line))));
  const strict = (lines: readonly number[]) =>
    s.publish(reviewWith(lines.map((line) => at(line))), s.forge({}, { checkName: 'strict' }));
  await usual([3, 5, 9]);
  await strict([3, 5, 7]);
  assert.deepEqual(
    threadsOf(s).map(({ line }) => line),
    [3, 5, 9, 3, 5, 7],
  );
  assert.deepEqual(
    s.github.conversation(1).comments.map(({ body }) => /<sub>Check `strict` · Reviewed at/.test(body)),
    [false, true],
  );
  const said = s.github.conversation(1);
  await usual([3, 5, 9]);
  await strict([3, 5, 7]);
  assert.deepEqual(s.github.conversation(1), said);
  await strict([5, 7]);
  assert.deepEqual(
    threadsOf(s).map(({ comments }) => /^\*\*Fixed/.test(comments[0]!.body)),
    [false, false, false, true, false, false],
  );
});

test('a rule that the policy leaves out from now on is not called fixed', async () => {
  await using s = await Scene.start({ base: { 'README.md': '# Shop\n' }, head: { Dockerfile: root } });
  await review(s);
  s.github.repository.commit('main', { '.github/layer-review.yml': 'severities:\n  run-as-root: off\n' }, 'Policy');
  await review(s);
  assert.match(
    thread(s, 'Dockerfile', 'run-as-root')!.comments[0]!.body,
    /^\*\*No longer reported\*\* as of .*: the policy in force leaves this rule out\.$/m,
  );
  s.github.repository.commit('main', { '.github/layer-review.yml': '{}\n' }, 'Policy');
  await review(s);
  assert.match(thread(s, 'Dockerfile', 'run-as-root')!.comments[0]!.body, /^\*\*Medium/);
});

test('a file that the policy leaves out from now on is not called fixed', async () => {
  await using s = await Scene.start({
    base: { 'a/Dockerfile': 'FROM debian:12.11\nUSER 10001\n' },
    head: { 'a/Dockerfile': root, 'b/Dockerfile': 'FROM alpine:3.23\nUSER 10001\n' },
  });
  await review(s);
  s.github.repository.commit('main', { '.github/layer-review.yml': 'files:\n  exclude: [a/**]\n' }, 'Policy');
  await review(s);
  assert.match(firstOf(s).body, /^\*\*No longer reported\*\* as of .*: this file is not among those/);
});

test('what is gone while another file cannot be read is not called fixed', async () => {
  const compose = 'services:\n  web:\n    build: { context: web, target: old }\n    mem_limit: 64m\n';
  const stages = 'FROM debian:12.11 AS old\nUSER root\nCMD ["/a"]\nFROM debian:12.11\nUSER 1000\n';
  await using s = await Scene.start({
    base: { ...all, 'api/Dockerfile': root },
    head: { 'compose.yaml': compose, 'web/Dockerfile': stages, 'api/Dockerfile': `${root}EXPOSE 80\n` },
  });
  await review(s);
  const said = thread(s, 'web/Dockerfile', 'run-as-root')!.comments[0]!.body;
  const broken: Files = {
    'compose.yaml': compose.replace('    build', '  build'),
    'api/Dockerfile': 'FROM debian:12.11\nUSER 1\n',
  };
  s.github.push('feature', broken);
  const { fixed, verdict } = await review(s);
  assert.equal(verdict, 'error');
  assert.deepEqual(fixed, []);
  assert.equal(thread(s, 'web/Dockerfile', 'run-as-root')!.comments[0]!.body, said);
  s.github.push('feature', { 'compose.yaml': compose });
  assert.ok((await review(s)).fixed.some(({ rule }) => rule.id === 'run-as-root'));
  assert.match(thread(s, 'api/Dockerfile', 'run-as-root')!.comments[0]!.body, /^\*\*Fixed/);
});

test('a Dockerfile that cannot be read hides nothing in files that it has nothing to do with', async () => {
  await using s = await Scene.start({
    base: { 'README.md': 'x\n' },
    head: { 'a/Dockerfile': root, 'b/Dockerfile': { symlink: '../a/Dockerfile' } },
  });
  await review(s);
  s.github.push('feature', { 'a/Dockerfile': root.replace('root', '1000') });
  await review(s);
  assert.match(firstOf(s).body, /^\*\*Fixed/);
});

test('a service that moves to another compose file takes its comment along, and who resolved it', async () => {
  await using s = await Scene.start({
    base: { 'compose.yaml': web('') },
    head: {
      'compose.yaml': `${web('')}  top:\n    image: example/top:1\n    mem_limit: 64m\n    environment: { DB_PASSWORD: Yw7-qG4v_Ztb }\n${privileged}`,
    },
  });
  await review(s);
  s.github.as('alice').resolve(thread(s, 'compose.yaml', 'privileged-container')!.comments[0]!.id);
  s.github.push('feature', {
    'compose.yaml': web(''),
    'compose.override.yaml': `services:\n  top:\n    image: example/top:1\n    mem_limit: 64m\n    environment: { DB_PASSWORD: Yw7-qG4v_Ztb }\n${privileged}`,
  });
  const before = threadsOf(s).length;
  await review(s);
  assert.equal(threadsOf(s).length, before);
  assert.equal(thread(s, 'compose.yaml', 'privileged-container')!.resolvedBy, 'alice');
  assert.match(thread(s, 'compose.yaml', 'secret-in-env')!.comments[0]!.body, /\[`compose\.override\.yaml:5`\]/);
});

test('the comment on a file that is gone does not become that on a file which was there all the time', async () => {
  const bare = 'FROM debian:12.11\nRUN make\nCMD ["/a"]\n';
  await using s = await Scene.start({
    base: { ...all, 'api/Dockerfile': bare },
    head: { 'new/Dockerfile': bare, 'api/Dockerfile': `${bare}EXPOSE 80\n` },
  });
  await review(s);
  s.github.push('feature', { 'new/Dockerfile': null });
  await review(s);
  assert.match(thread(s, 'new/Dockerfile', 'missing-user')!.comments[0]!.body, /^\*\*Fixed/);
  assert.ok(readMarker(thread(s, 'api/Dockerfile', 'missing-user')!.comments[0]!.body).every((each) => !each.fixedIn));
});

test('a fault that is written in another way keeps its comment, in the words of today', async () => {
  const socket = '    volumes: [/var/run/docker.sock:/var/run/docker.sock]\n';
  await using s = await Scene.start({
    base: { 'README.md': 'x\n' },
    head: { 'compose.yaml': web(socket), Dockerfile: 'FROM node\nUSER 1000\n' },
  });
  await review(s);
  const before = threadsOf(s).length;
  s.github.push('feature', {
    'compose.yaml': web(socket.replace('sock]', 'sock:ro]')),
    Dockerfile: 'FROM node:latest\nUSER 1000\n',
  });
  await review(s);
  assert.equal(threadsOf(s).length, before);
  assert.match(thread(s, 'compose.yaml', 'docker-socket-mount')!.comments[0]!.body, /`ro` does not prevent that/);
  assert.match(thread(s, 'Dockerfile', 'image-mutable-tag')!.comments[0]!.body, /The tag `latest` of `node` moves/);
});

test('what became a worse fault about the same thing is not called fixed', async () => {
  await using s = await Scene.start({
    base: { Dockerfile: 'FROM node:24.4\nUSER 1000\n' },
    head: { Dockerfile: 'FROM node\nUSER 1000\n' },
  });
  const { findings, fixed } = await review(s);
  assert.deepEqual(
    findings.map(({ rule }) => rule.id),
    ['image-mutable-tag'],
  );
  assert.deepEqual(fixed, []);
  s.github.push('feature', { Dockerfile: `FROM node:24.4@sha256:${'ab'.repeat(32)}\nUSER 1000\n` });
  assert.deepEqual(
    (await review(s)).fixed.map(({ rule }) => rule.id),
    ['image-not-digest-pinned'],
  );
});

test('a comment that stands where a value is read stays there as long as the fault does', async () => {
  const compose = 'services:\n  wiki:\n    image: example/wiki:1\n    env_file: [wiki.env]\n';
  const files = { 'compose.yaml': compose, 'wiki.env': 'NAME=wiki\n' };
  const secret = {
    ...files,
    'compose.override.yaml': 'services:\n  wiki:\n    restart: always\n',
    'wiki.env': 'NAME=wiki\nDB_PASSWORD=Vq8-herring-Lamp\n',
  };
  await using s = await Scene.start({ base: files, head: secret });
  await review(s);
  const told = thread(s, 'wiki.env', 'env-file-secret')!;
  assert.doesNotMatch(told.comments[0]!.body, /\*\*Fixed\*\*/);

  // Now the lines that name the file are shown, and the comment could stand there.
  s.github.push('feature', {
    ...secret,
    'compose.yaml': compose.replace('[wiki.env]', '[wiki.env]\n    user: "1000"'),
  });
  await review(s);
  assert.equal(threadsOf(s).filter(({ comments }) => comments[0]!.body.includes('env-file-secret')).length, 1);
  assert.doesNotMatch(thread(s, 'wiki.env', 'env-file-secret')!.comments[0]!.body, /\*\*Fixed\*\*/);

  s.github.push('feature', { 'wiki.env': 'NAME=wiki\nDB_HOST=db\n' });
  await review(s);
  assert.match(thread(s, 'wiki.env', 'env-file-secret')!.comments[0]!.body, /\*\*Fixed\*\*/);
});

/** What a change writes into a later commit to take marks out of what was posted before. */
const tearing: Readonly<Record<string, string>> = {
  'the marks around code': 'downloads `http',
  'the end of code and what follows': 'x.sh` ',
  'the start of a fold': '<summary>',
  'the marker of the comment': '<!-- layer-review:',
  'a rule by its name': 'cleartext-download',
  'words of our own': 'Before this change',
  'the name of a team': '@acme/owners',
};

describe('a secret of a later push that is in a comment of an earlier one', () => {
  const bad = 'FROM debian:12.11\nRUN curl http://example.com/@acme/owners/x.sh -o /x && tar xf /x\nUSER 1000\n';
  const good = 'FROM debian:12.11\nUSER 1000\n';
  for (const [what, secret] of Object.entries(tearing))
    test(`${what}: sets nothing free, and the comment stays ours`, async () => {
      await using s = await Scene.start({
        base: { Dockerfile: good, ...all },
        head: { Dockerfile: bad },
      });
      await review(s);
      const before = threadsOf(s).length;
      assert.ok(before > 0);
      const first = firstOf(s).body;
      s.github.push('feature', {
        Dockerfile: good,
        'compose.yaml': `services:\n  a:\n    image: example/a:1.2\n    environment:\n      STORE_PASSWORD: ${JSON.stringify(secret)}\n`,
      });
      await review(s);
      const settled = threadsOf(s).find(({ path }) => path === 'Dockerfile')!.comments[0]!.body;
      assert.match(settled, /^\*\*Fixed\*\* as of /);
      assert.deepEqual(
        readMarker(settled).map(({ rule, marks }) => [rule, marks]),
        readMarker(first).map(({ rule, marks }) => [rule, marks]),
      );
      const own = `${s.github.serverUrl}/octo/shop/`;
      for (const { comments } of threadsOf(s))
        for (const { body } of comments)
          assert.deepEqual(
            live(body).filter((each) => !each.startsWith(own)),
            [],
          );
    });
});
