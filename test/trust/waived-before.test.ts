/** A pull request that puts something of its own under a waiver that maintainers merged, and one that does not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Files } from '../repository.ts';
import { runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';

const waiver = '# layer-review: allow=isolation until=2027-03-31 reason="drives the test rig"';
const agent = `services:\n  ${waiver}\n  agent: &agent\n    image: example/agent:1\n    privileged: true\n`;
const unchecked = `FROM debian:12.5\n${waiver.replace('isolation', 'build')}\nENV GIT_SSL_NO_VERIFY=1\n`;
const base: Files = { 'compose.yaml': agent, Dockerfile: unchecked };

async function reviewed(change: Files, policy = '') {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { ...base, '.github/layer-review.yml': policy });
  github.repository.commit('mallory:feature', change, 'Tidy up', { from });
  github.openPull({ head: 'mallory:feature' });
  const run = await runAction({ github, pull: 1 });
  assert.deepEqual(github.violations, []);
  return run;
}

describe('a waiver that was merged', () => {
  const attacks: Record<string, readonly [change: Files, remark: RegExp]> = {
    'a service that extends it': [
      { 'compose.yaml': `${agent}  web: { extends: agent }\n` },
      /does not cover `privileged-container` of `web`/,
    ],
    'a service that merges it': [
      { 'compose.yaml': `${agent}  web:\n    <<: *agent\n    image: example/web:1\n` },
      /does not cover `privileged-container` of `web`/,
    ],
    'another fault of its group': [
      { 'compose.yaml': `${agent}    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]\n` },
      /does not cover `docker-socket-mount` of `agent`/,
    ],
    'a copy of the file': [{ 'b/Dockerfile': unchecked }, /adds a waiver of `build`.*only once it is merged/],
    'another instruction under it': [
      { Dockerfile: unchecked.replace('GIT_SSL_NO_VERIFY=1', 'NODE_TLS_REJECT_UNAUTHORIZED=0') },
      /adds a waiver of `build`.*only once it is merged/,
    ],
  };
  for (const [what, [change, remark]] of Object.entries(attacks))
    test(`does not cover ${what}`, async () => {
      const run = await reviewed(change);
      assert.deepEqual([run.exitCode, run.outputs.verdict], [1, 'fail']);
      assert.match(run.summary, remark);
    });

  test('covers what it was written for, wherever that moves', async () => {
    const harmless: Files[] = [
      { 'compose.yaml': `${agent}  web: { image: "example/web:1" }\n` },
      { 'compose.yaml': null, 'deploy/compose.yaml': agent.replaceAll('    ', '      ') },
      { Dockerfile: null, 'app/Dockerfile': unchecked },
    ];
    for (const change of harmless)
      for (const policy of ['', 'gate: all\n']) {
        const run = await reviewed(change, policy);
        assert.equal(run.outputs.verdict, 'pass', JSON.stringify([change, policy]));
        assert.doesNotMatch(run.summary, /[Tt]his waiver of|adds a waiver/);
      }
  });
});
