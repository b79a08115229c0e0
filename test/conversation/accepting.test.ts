/** Accepting a finding by a reply: who may write is answered with the waiver, which counts on the base branch alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysAfter, today } from '../../src/text/day.ts';
import { type ActionOptions, runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';

const until = daysAfter(today(), 60);
const command = `/layer-review accept until ${until}: the migration needs it`;
const faulty = 'FROM example/base:1.2.3\nUSER root\nCMD ["/app"]\n';

/** A pull request of mallory's that fails, reviewed once, with the comment that says so. */
async function failing(files: Record<string, string> = {}) {
  const github = await GitHub.start();
  const from = github.repository.commit('main', { README: 'x\n', ...files });
  github.repository.commit('feature', { Dockerfile: faulty }, 'Change', { from });
  const { number } = github.openPull({ head: 'feature', author: 'mallory' });
  for (const login of ['alice', 'mallory']) github.grant(login, 'write');
  const run = (options: Partial<ActionOptions> = {}) =>
    runAction({ github, pull: number, inputs: { 'fail-on': 'medium' }, here: true, ...options });
  const first = await run();
  assert.equal(first.outputs.verdict, 'fail');
  const comments = () => github.conversation(number).threads[0]!.comments;
  const reply = (login: string, body: string) => github.as(login).reply(comments()[0]!.id, body);
  const answer = async (login: string, body: string) => {
    const before = comments().length;
    reply(login, body);
    const { outputs } = await run();
    assert.equal(outputs.verdict, 'fail', 'what is said in the conversation changes no verdict');
    assert.deepEqual(github.violations, []);
    return comments().slice(before + 1).map((each) => each.body); // biome-ignore format: one row
  };
  return { github, run, reply, answer, comments, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

const block = /^(`{3,})yaml\n([\s\S]*?\n)\1$/m;
const yamlIn = (body: string) => block.exec(body)?.[2] ?? '';

test('who may write is answered once with the waiver, which counts on the base branch', async () => {
  await using scene = await failing();
  const { github, run, reply, comments } = scene;
  reply('alice', command);
  const again = await run({ here: undefined as never });
  assert.equal(again.outputs.verdict, 'fail');
  assert.equal(comments().length, 3);
  const { body, author } = comments()[2]!;
  assert.equal(author, 'github-actions[bot]');
  assert.match(body, /^\*\*Accepted\*\* by `alice` until /);
  const address = /\]\((https:\/\/[^)]*\/new\/main\?[^)]*)\)/.exec(body)?.[1]?.replaceAll('\\', '') ?? '';
  assert.equal(new URL(address).searchParams.get('filename'), '.github/layer-review.yml');
  assert.equal(new URL(address).searchParams.get('value'), yamlIn(body));
  await run();
  assert.equal(comments().length, 3, 'answered once');

  github.push('main', { '.github/layer-review.yml': yamlIn(body) });
  const accepted = await run();
  assert.equal(accepted.outputs.verdict, 'pass');
  assert.deepEqual([accepted.outputs.waived, github.violations], ['1', []]);
});

test('where there is a policy, it is edited', async () => {
  await using scene = await failing({ '.github/layer-review.yml': 'gate: all\n' });
  const { answer } = scene;
  const [body = ''] = await answer('alice', command);
  assert.match(body, /\]\(https:\/\/[^)]*\/edit\/main\/\.github\/layer-review\.yml\)/);
});

test('who may not write is not answered, and asks nothing of GitHub a second time', async () => {
  for (const role of ['none', 'read', 'triage'] as const) {
    await using scene = await failing();
    const { github, answer } = scene;
    github.grant('eve', role);
    assert.deepEqual(await answer('eve', command), []);
  }
});

test('whoever may write by any role is answered', async () => {
  for (const role of ['write', 'maintain', 'admin'] as const) {
    await using scene = await failing();
    const { github, answer } = scene;
    github.grant('carol', role);
    assert.match((await answer('carol', command))[0] ?? '', /^\*\*Accepted\*\* by `carol`/);
  }
});

test('whoever opened the pull request cannot accept, nor can what is not understood', async () => {
  const wrong: readonly (readonly [login: string, body: string, words: RegExp])[] = [
    ['mallory', command, /Whoever opened the pull request/],
    ['alice', '/layer-review accept', /not understood/],
    ['alice', '/layer-review accept until 2027-13-40: x', /no day such as/],
    ['alice', '/layer-review accept until 2020-01-01: x', /ended on 2020-01-01/],
    ['alice', `/layer-review accept until ${daysAfter(today(), 800)}: x`, /more than a year/],
    ['alice', `/layer-review accept until ${until}:   `, /no reason/],
    ['alice', `/layer-review accept until ${until}: ${'x'.repeat(400)}`, /too long/],
    ['alice', `/layer-review accept docker-socket-mount until ${until}: x`, /nothing of that rule/],
  ];
  await using scene = await failing();
  const { answer } = scene;
  for (const [login, body, words] of wrong) {
    const [said = '', ...more] = await answer(login, body);
    assert.match(said, /^\*\*Not accepted\.\*\*/, body);
    assert.match(said, words);
    assert.deepEqual([yamlIn(said), more], ['', []]);
  }
});

test('without a command nobody is asked about, and a quoted one is none', async () => {
  await using scene = await failing();
  const { github, answer } = scene;
  const [before] = [github.requests.length];
  assert.deepEqual(await answer('alice', `> ${command}\nWhat does that do?`), []);
  assert.deepEqual(await answer('alice', 'I would rather fix it.'), []);
  assert.deepEqual(await answer('alice', `As the page says:\n\n\`\`\`\n${command}\n\`\`\`\n\n    ${command}`), []);
  assert.ok(github.requests.slice(before).every(({ path }) => !path.includes('/collaborators/')));
});

test('a command counts behind what is said before it', async () => {
  await using scene = await failing();
  const [said = ''] = await scene.answer('alice', `Fine with me.\n\n${command}\n`);
  assert.match(said, /^\*\*Accepted\*\* by `alice`/);
});

test('nothing in a reason gets out of the lines that are shown', async () => {
  const reasons = ['```\n<img src=x> @acme/all', 'x: y # "z"', "it's `fine` @acme/all", '‮reversed', '- rule: all'];
  for (const reason of reasons) {
    await using scene = await failing();
    const { github, run, answer } = scene;
    const [body = ''] = await answer('alice', `/layer-review accept until ${until}: ${reason}`);
    assert.match(body, block);
    assert.doesNotMatch(body.replace(block, '').replace(/\]\([^)]*\)/g, ''), /acme|img|‮/);
    github.push('main', { '.github/layer-review.yml': yamlIn(body) });
    assert.equal((await run()).outputs.verdict, 'pass', reason);
  }
});

test('a reason that repeats a secret of the change is not shown again', async () => {
  const secret = 'qX7vTn2LpR9zWk4HsB6d';
  await using scene = await failing({ Dockerfile: `FROM example/base:1.2.3\nENV DB_PASSWORD=${secret}\n` });
  const { answer } = scene;
  const [body = ''] = await answer('alice', `/layer-review accept until ${until}: as ${secret} is gone`);
  assert.match(body, /^\*\*Accepted\*\*/);
  assert.ok(!body.includes(secret));
});
