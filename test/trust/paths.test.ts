/** What a pull request reaches of the host by links, by folders above the repository, and by what is not there. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Files } from '../repository.ts';
import { type ActionRun, runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';

const to = (symlink: string) => ({ symlink });
const good = 'FROM debian:12.5\nUSER 1000\n';
const service = (...lines: string[]) => `services:\n  web:\n${lines.map((line) => `    ${line}\n`).join('')}`;
const mount = (volume: string) => service('image: example/web:1.2', `volumes: ["${volume}"]`);
const build = (...lines: string[]) => service(`build: { ${lines.join(', ')} }`);
const inline = 'dockerfile_inline: "FROM scratch"';

interface Case {
  readonly name: string;
  readonly base?: Files;
  readonly attack: Files;
  /** The same, and nobody is harmed. */
  readonly twin: Files;
  /** The rule that says so, or what is not reviewed. */
  readonly told: string | RegExp;
}

const cases: readonly Case[] = [
  {
    name: 'a mount of a link to the Docker socket',
    attack: { 'compose.yaml': mount('./data:/data'), data: to('/var/run/docker.sock') },
    twin: { 'compose.yaml': mount('./data:/data'), data: to('real'), 'real/x': '' },
    told: 'docker-socket-mount',
  },
  {
    name: 'a link on the way, through another one, above the repository',
    attack: { 'compose.yaml': mount('./a/b/etc:/x'), 'a/b': to('../c'), c: to('../../../../../../../..') },
    twin: { 'compose.yaml': mount('./a/b/etc:/x'), 'a/b': to('../c'), 'c/etc/x': '' },
    told: 'host-root-mount',
  },
  {
    name: 'a way through a folder that is not committed',
    attack: { 'compose.yaml': mount('./data:/data'), data: to('node_modules/../../../../../../../../../root') },
    twin: { 'compose.yaml': mount('./data:/data'), data: to('node_modules/../real') },
    told: 'host-root-mount',
  },
  {
    name: 'a secret that is a link',
    attack: {
      'compose.yaml': `${service('image: example/web:1.2', 'secrets: [a]')}secrets: { a: { file: a.txt } }\n`,
      'a.txt': to('/etc/shadow'),
    },
    twin: { 'compose.yaml': `${service('image: example/web:1.2', 'secrets: [a]')}secrets: { a: { file: a.txt } }\n` },
    told: 'host-root-mount',
  },
  {
    name: 'a mount below a submodule',
    attack: { 'compose.yaml': mount('./sub/data:/data'), sub: { submodule: 'a'.repeat(40) } },
    twin: { 'compose.yaml': mount('./sub:/data'), sub: { submodule: 'a'.repeat(40) } },
    told: /is in the submodule `?sub/,
  },
  {
    name: 'a build context that is a link to the host',
    attack: { 'compose.yaml': build('context: ./ctx', inline), ctx: to('/') },
    twin: { 'compose.yaml': build('context: ./ctx', inline), ctx: to('real'), 'real/x': '' },
    told: 'host-files-in-build',
  },
  {
    name: 'a named context above the repository',
    attack: { 'compose.yaml': build('context: .', inline, 'additional_contexts: ["all=${PWD}/../.."]') },
    twin: { 'deploy/it/compose.yaml': build('context: ../..', inline, 'additional_contexts: ["all=${PWD}/../.."]') },
    told: 'host-files-in-build',
  },
  {
    name: 'a Dockerfile outside of the repository',
    attack: { 'app/compose.yaml': build('context: .', 'dockerfile: ../../other/Dockerfile') },
    twin: { 'app/compose.yaml': build('context: .', 'dockerfile: ../other/Dockerfile'), 'other/Dockerfile': good },
    told: /which is outside the repository, so what it builds was not reviewed/,
  },
  {
    name: 'a Dockerfile that is not committed',
    attack: { 'compose.yaml': build('context: ./app') },
    twin: { 'compose.yaml': build('context: ./app'), 'app/Dockerfile': good },
    told: /which does not exist here, so what it builds was not reviewed/,
  },
];

async function review(base: Files, change: Files): Promise<{ run: ActionRun; queries: number; violations: unknown }> {
  const github = await GitHub.start();
  try {
    const from = github.repository.commit('main', { README: '', ...base });
    github.repository.commit('mallory:feature', change, 'Change', { from });
    github.openPull({ head: 'mallory:feature', author: 'mallory' });
    const run = await runAction({ github, pull: 1 });
    return { run, queries: github.requested('POST /graphql').length, violations: github.violations };
  } finally {
    await github.stop();
  }
}

describe('a way out of the repository', () => {
  for (const { name, base = {}, attack, twin, told } of cases)
    test(name, async () => {
      const bad = await review(base, attack);
      assert.equal(bad.run.outputs.verdict, typeof told === 'string' ? 'fail' : 'error', bad.run.summary);
      assert.match(bad.run.summary, typeof told === 'string' ? new RegExp(`\`${told}\``) : told);
      const fine = await review(base, twin);
      assert.equal(fine.run.outputs.verdict, 'pass', fine.run.summary);
      assert.deepEqual([bad.violations, fine.violations], [[], []]);
    });
});

test('looking where mounts lead takes no query more: the tree of the head says it, or a changed file', async () => {
  const files: Files = { 'compose.yaml': mount('./data:/data'), '.env': '' };
  const plain = await review({}, { 'compose.yaml': service('image: example/web:1.2'), '.env': '' });
  const looked = await review({ 'data/x': '' }, files);
  const known = await review({}, { ...files, 'data/x': '' });
  assert.equal(looked.queries, plain.queries);
  assert.equal(known.queries, plain.queries);
});
