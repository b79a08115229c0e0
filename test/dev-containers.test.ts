/** What a change does to what developers work in, by the action on GitHub: from its first comment to the last. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Files } from './repository.ts';
import { runAction } from './runner/action.ts';
import { GitHub } from './stand-in/server.ts';

const path = '.devcontainer/devcontainer.json';
const calm = `{
  // What the team works in.
  "image": "mcr.microsoft.com/devcontainers/base:bookworm",
  "remoteUser": "vscode",
}
`;
const socket = '"mounts": ["type=bind,source=/var/run/docker.sock,target=/var/run/docker.sock"],';
const open = calm.replace('  "remoteUser"', `  ${socket}\n  "remoteUser"`);

/** Reviews a pull request push by push: the verdict, the summary, and the comments on lines as they are then. */
async function pushed(base: Files, ...pushes: readonly Files[]) {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { README: 'x\n', ...base });
  const seen: { verdict: string | undefined; summary: string; comments: string[] }[] = [];
  for (const files of pushes) {
    if (seen.length > 0) github.push('feature', files);
    else {
      github.repository.commit('feature', files, 'Change', { from });
      github.openPull({ head: 'feature' });
    }
    const { outputs, summary } = await runAction({ github, pull: 1, here: true });
    const { threads } = github.conversation(1);
    const comments = threads.map(({ path, line, comments: [first] }) => {
      const [, rule] = /rules\/\w+\/([\w-]+)\.md/.exec(first!.body) ?? [];
      return `${path}:${line} ${first!.minimized ?? rule}`;
    });
    seen.push({ verdict: outputs.verdict, summary, comments });
  }
  assert.deepEqual(github.violations, []);
  return seen;
}

describe('a devcontainer.json in a pull request', () => {
  test('is told where it gives what runs there the host, until it does not any more', async () => {
    const [bad, still, better] = await pushed(
      { [path]: calm },
      { [path]: open },
      { [path]: `// Ours.\n${open}` },
      { [path]: `// Ours.\n${calm}` },
    );
    assert.deepEqual([bad!.verdict, bad!.comments], ['fail', [`${path}:4 docker-socket-mount`]]);
    assert.deepEqual([still!.verdict, still!.comments.length], ['fail', 1]);
    assert.deepEqual([better!.verdict, better!.comments], ['pass', [`${path}:null RESOLVED`]]);
  });

  test('is not told for what harms nobody, nor for what was there', async () => {
    const harmless = calm.replace('bookworm', 'trixie').replace('"vscode"', '"vscode",\n  "forwardPorts": [3000]');
    const changed = open.replace('// What', '// All that').replace('"vscode"', '"vscode", "customizations": {}');
    for (const [before, after] of [
      [calm, harmless],
      [open, changed],
      [open, null],
    ] as const) {
      const [only] = await pushed({ [path]: before }, { [path]: after, 'b.txt': 'x\n' });
      assert.deepEqual([only!.verdict, only!.comments], ['pass', []], String(after));
    }
  });

  test('is told where a Dockerfile or a compose file that it starts gets worse', async () => {
    const said = '{ "dockerComposeFile": "stack.conf", "service": "work" }\n';
    const stack = 'services:\n  work:\n    image: example/dev:1\n';
    const files = { [path]: said, '.devcontainer/stack.conf': stack };
    const [worse] = await pushed(files, { '.devcontainer/stack.conf': `${stack}    privileged: true\n` });
    assert.deepEqual(worse!.comments, ['.devcontainer/stack.conf:4 privileged-container']);
    const built = { [path]: '{ "build": { "dockerfile": "../image.txt" } }\n', 'image.txt': 'FROM debian:13\n' };
    const piped = 'FROM debian:13\nRUN curl http://example.com/x | sh\n';
    const [piping] = await pushed(built, { 'image.txt': piped });
    assert.deepEqual(piping!.comments, ['image.txt:2 pipe-to-shell']);
  });

  test('is let pass by a comment above a member or an item that stood there, and not by one that comes with the fault', async () => {
    const waiver = '// layer-review: allow=docker-socket-mount until=2027-01-31 reason="Ours"';
    const said = (above: string, item: string) =>
      `{\n  "image": "debian:13", ${above === '' ? '' : '// The socket'}\n  ${above}\n  "mounts": [\n    ${item}\n  ],\n}\n`;
    const mount = '"type=bind,source=/var/run/docker.sock,target=/var/run/docker.sock"';
    for (const text of [said(waiver, mount), said('', `${waiver}\n    ${mount}`)]) {
      const [kept, added] = [
        await pushed({ [path]: text }, { [path]: text.replace('debian:13', 'debian:12') }),
        await pushed({ README: 'x' }, { [path]: text }),
      ];
      assert.deepEqual([kept[0]!.verdict, kept[0]!.comments], ['pass', []], text);
      assert.equal(added[0]!.verdict, 'fail', text);
    }
  });

  test('that cannot be read is an error, and what it still names is a remark', async () => {
    const [broken] = await pushed({ [path]: calm }, { [path]: calm.replace('"image":', '"image"') });
    assert.equal(broken!.verdict, 'error');
    assert.match(broken!.summary, /devcontainer\.json:3.*not JSON with comments/);
    const said = '{ "dockerComposeFile": "compose.yml", "service": "work" }\n';
    const compose = 'services:\n  work:\n    image: example/dev:1\n';
    const files = { [path]: said, '.devcontainer/compose.yml': compose };
    const [left] = await pushed(files, { '.devcontainer/compose.yml': null });
    assert.equal(left!.verdict, 'pass');
    assert.match(left!.summary, /devcontainer\.json:1 still refers to|names `\.devcontainer\/compose\.yml`/);
  });
});
