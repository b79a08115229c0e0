/** What a fault weighs by where a service runs, as the files say it besides their names. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Files, reviewSides } from '../review/sides.ts';

const empty = { 'README.md': '' };

async function severityOf(
  rule: string,
  lines: readonly string[],
  path = 'compose.yaml',
  files: Files = {},
): Promise<string | undefined> {
  const text = `services:\n  a:\n${lines.map((line) => `    ${line}\n`).join('')}`;
  const { findings } = await reviewSides(
    { ...files, [path]: text },
    { base: { ...empty, ...files }, target: { ...empty, ...files } },
  );
  return findings.find((finding) => finding.rule.id === rule)?.severity;
}

describe('where a service runs', () => {
  test('is a kernel of its own with gVisor and Kata Containers, which its capabilities reach first', async () => {
    const given = (runtime: string) =>
      severityOf('dangerous-capability', ['image: example/a:1', `runtime: ${runtime}`, 'cap_add: [DAC_READ_SEARCH]']);
    for (const own of ['runsc', 'runsc-systrap', 'kata', 'kata-qemu', 'io.containerd.runsc.v1'])
      assert.equal(await given(own), 'medium', own);
    for (const shared of ['runc', 'crun', 'runscript', 'nvidia']) assert.equal(await given(shared), 'high', shared);
  });

  test('is on a host that is theirs already with the socket of root, and without root of it with that of a rootless daemon', async () => {
    const beside = (socket: string, rule: string, more: string) =>
      severityOf(rule, ['image: example/a:1', `volumes: ['${socket}:/var/run/docker.sock', '/:/host']`, more]);
    for (const [rule, more] of [
      ['dangerous-capability', 'cap_add: [SYS_MODULE]'],
      ['host-root-mount', ''],
    ] as const) {
      assert.equal(await beside('/var/run/docker.sock', rule, more), 'low', rule);
      assert.equal(await beside('/run/user/1000/docker.sock', rule, more), 'medium', rule);
    }
  });

  test('is with developers by the name of its file, also for a user that it sets', async () => {
    const lines = ['image: example/a:1', 'user: root'];
    assert.equal(await severityOf('compose-user-root', lines, 'compose.yaml'), 'medium');
    assert.equal(await severityOf('compose-user-root', lines, 'compose.dev.yaml'), 'low');
  });
});
