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

describe('what has ended in a stage that does not ship', () => {
  const ended = async (image: string, path: string, copy = `COPY --from=build ${path} /app`) => {
    const Dockerfile = `FROM ${image} AS build\nRUN make\nFROM debian:13.1\n${copy}\nUSER 1000\n`;
    const { findings } = await reviewSides({ Dockerfile }, { base: empty, target: empty });
    return findings.find(({ rule }) => rule.id === 'base-image-eol')?.severity;
  };

  test('is little of an interpreter of which others take no programs', async () => {
    for (const path of ['/app/dist', 'app', '/usr/src/app/dist', '/usr/share/app', '/opt/venv', '/app/*.js'])
      assert.equal(await ended('node:16', path), 'low', path);
    for (const path of [
      '/',
      '/usr',
      '/usr/local',
      '/usr/local/bin/node',
      '/usr/lib',
      '/usr//lib',
      '/usr/l*',
      '/opt',
      '${DIST}',
    ])
      assert.equal(await ended('node:16', path), 'medium', path);
    assert.equal(await ended('node:16', '', 'RUN --mount=from=build,target=/b cp -r /b/usr/local /'), 'medium');
  });

  test('is as much of what is linked into what it makes', async () => {
    for (const image of ['golang:1.20', 'alpine:3.15', 'debian:9']) assert.equal(await ended(image, '/app'), 'medium');
  });
});
