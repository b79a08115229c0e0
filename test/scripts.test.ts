/** Scripts of the repository that an image runs, and what it is given: reviewed on GitHub. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Files } from './repository.ts';
import { runAction } from './runner/action.ts';
import { GitHub } from './stand-in/server.ts';

async function reviewed(before: Files, after: Files) {
  await using github = await GitHub.start({});
  const from = github.repository.commit('main', { README: 'x\n', ...before });
  github.repository.commit('feature', after, 'Change', { from });
  const { number } = github.openPull({ head: 'feature' });
  const { outputs, summary } = await runAction({ github, pull: number, here: true });
  assert.deepEqual(github.violations, []);
  const told = github
    .conversation(number)
    .threads.flatMap(({ path, line, comments }) =>
      [...comments[0]!.body.matchAll(/^\*\*\w+: .*\*\* \[`([a-z-]+)`\]/gm)].map(
        ([, rule]) => `${path}:${line} ${rule}`,
      ),
    );
  return { verdict: outputs.verdict, told: told.sort(), requests: github.requests.length, summary };
}

const image = (...lines: string[]) => ['FROM debian:12.1', ...lines, 'RUN useradd app', 'USER app', ''].join('\n');
const copied = image('COPY scripts/ /opt/', 'RUN /opt/install.sh');
const script = (...lines: string[]) => ['#!/bin/sh', 'set -e', ...lines, ''].join('\n');
const bad = script('npm config set strict-ssl false');
const good = script('npm config set strict-ssl true');

describe('a script that is changed alone', () => {
  const ways: Record<string, readonly [dockerfile: string, path: string]> = {
    'in a folder that is copied': [copied, 'scripts/install.sh'],
    'by its name': [image('COPY a/install.sh /tmp/', 'RUN sh /tmp/install.sh'), 'a/install.sh'],
    'mounted for a step': [image('RUN --mount=type=bind,source=b.sh,target=/b.sh sh /b.sh'), 'b.sh'],
    'with the whole context': [image('WORKDIR /app', 'COPY . .', 'RUN ./tools/setup'), 'tools/setup'],
    'from another stage': [
      `FROM scratch AS files\nCOPY conf/run.sh /x/\n${image('COPY --from=files /x/run.sh /y.sh', 'RUN /y.sh')}`,
      'conf/run.sh',
    ],
    'as the entrypoint': [image('COPY entry.sh /usr/local/bin/', 'ENTRYPOINT ["entry.sh"]'), 'entry.sh'],
    'as the entrypoint, copied behind it': [image('ENTRYPOINT ["/entry.sh"]', 'COPY entry.sh /'), 'entry.sh'],
    'as the entrypoint of a stage that it is copied on': [
      `${image('ENTRYPOINT ["/entry.sh"]').replace('\n', ' AS base\n')}FROM base\nCOPY entry.sh /\n`,
      'entry.sh',
    ],
    'where an entrypoint of a base runs it': [image('COPY a.sh /docker-entrypoint-initdb.d/'), 'a.sh'],
  };
  for (const [way, [dockerfile, path]] of Object.entries(ways)) {
    test(`is reviewed ${way}`, async () => {
      const failed = await reviewed({ Dockerfile: dockerfile, [path]: good }, { [path]: bad });
      assert.deepEqual(
        [failed.verdict, failed.told],
        ['fail', [`${path}:3 tls-verification-disabled`]],
        failed.summary,
      );
      const passed = await reviewed({ Dockerfile: dockerfile, [path]: good }, { [path]: `${good}true\n` });
      assert.deepEqual([passed.verdict, passed.told], ['pass', []], passed.summary);
    });
  }

  test('is not where nothing runs it, or it is left out of the build', async () => {
    const silent: Files[] = [
      { Dockerfile: image('COPY scripts/ /opt/'), 'scripts/install.sh': good },
      { Dockerfile: image('RUN /opt/install.sh'), 'scripts/install.sh': good },
      { Dockerfile: image('RUN /opt/install.sh', 'COPY scripts/ /opt/'), 'scripts/install.sh': good },
      { Dockerfile: copied, '.dockerignore': 'scripts/*.sh\n', 'scripts/install.sh': good },
    ];
    for (const files of silent) {
      const seen = await reviewed(files, { 'scripts/install.sh': bad });
      assert.deepEqual([seen.verdict, seen.told], ['pass', []], JSON.stringify(files));
    }
  });

  test('is where a program runs it whose language is read', async () => {
    const python = '#!/usr/bin/env python3\nimport os\nos.system("curl -k https://example.com")\n';
    const seen = await reviewed({ Dockerfile: copied, 'scripts/install.sh': good }, { 'scripts/install.sh': python });
    assert.deepEqual([seen.verdict, seen.told], ['pass', ['scripts/install.sh:3 tls-verification-disabled']]);
  });
});

test('a script that compose mounts and starts is reviewed, and one that it only mounts is not', async () => {
  const service = (line: string, target: string) =>
    `services:\n  a:\n    image: example/a:1\n    ${line}\n    volumes: [./run.sh:${target}:ro]\n`;
  const fetching = `${script('curl -fsS http://example.com/x | sh')}`;
  const ways: readonly (readonly [string, told: readonly string[]])[] = [
    [service('command: [/run.sh, x]', '/run.sh'), ['run.sh:3 pipe-to-shell']],
    [service('working_dir: /srv\n    entrypoint: sh ./run.sh', '/srv/run.sh'), ['run.sh:3 pipe-to-shell']],
    [service('init: true', '/docker-entrypoint-initdb.d/a.sh'), ['run.sh:3 pipe-to-shell']],
    [service('command: [/other.sh]', '/run.sh'), []],
  ];
  for (const [compose, told] of ways) {
    const seen = await reviewed({ 'compose.yaml': compose, 'run.sh': good }, { 'run.sh': fetching });
    assert.deepEqual(
      seen.told.filter((each) => each.endsWith('pipe-to-shell')),
      told,
      compose,
    );
    assert.equal(seen.verdict, told.length > 0 ? 'fail' : 'pass', seen.summary);
  }
});

describe('a script as it was', () => {
  test('is told where a change begins to run it', async () => {
    const before = image('COPY scripts/ /opt/', 'RUN true');
    const seen = await reviewed({ Dockerfile: before, 'scripts/install.sh': bad }, { Dockerfile: copied });
    assert.deepEqual([seen.verdict, seen.told], ['fail', ['Dockerfile:3 tls-verification-disabled']], seen.summary);
  });

  test('is not told where it ran before', async () => {
    const seen = await reviewed(
      { Dockerfile: copied, 'scripts/install.sh': bad },
      { Dockerfile: `${copied}EXPOSE 80\n` },
    );
    assert.deepEqual([seen.verdict, seen.told], ['pass', []], seen.summary);
  });

  test('costs one request more, and none where no script is run', async () => {
    const plain = image('COPY app /opt/', 'RUN make');
    const none = await reviewed({ Dockerfile: plain }, { Dockerfile: `${plain}EXPOSE 80\n` });
    const some = await reviewed(
      { Dockerfile: copied, 'scripts/install.sh': good },
      { Dockerfile: `${copied}EXPOSE 80\n` },
    );
    assert.deepEqual([none.requests, some.requests - none.requests], [none.requests, 1]);
  });
});

test('an entrypoint that drops root needs no USER, one that does not does', async () => {
  const dockerfile = 'FROM debian:12.1\nRUN useradd app\nCOPY entry.sh /\nENTRYPOINT ["/entry.sh"]\n';
  const drops = await reviewed({}, { Dockerfile: dockerfile, 'entry.sh': script('exec gosu app "$@"') });
  assert.ok(!drops.told.some((each) => each.endsWith('missing-user')), drops.told.join());
  const stays = await reviewed({}, { Dockerfile: dockerfile, 'entry.sh': script('su app -c true', 'exec "$@"') });
  assert.ok(
    stays.told.some((each) => each.endsWith('missing-user')),
    stays.told.join(),
  );
});

describe('a file that containers are given', () => {
  const open = '[db]\nhost = db\npassword_file = /run/secrets/p\n';
  const secret = 'Xk29vLq8tz';
  const told = `[db]\nhost = db\npassword = ${secret}\n`;
  const compose = (...lines: string[]) =>
    ['services:', '  db:', '    image: example/db:1', ...lines.map((line) => `    ${line}`), ''].join('\n');
  const ways: Record<string, Files> = {
    'that compose mounts': { 'compose.yaml': compose('volumes: [./db.ini:/etc/db.ini:ro]') },
    'that is a config': { 'compose.yaml': `${compose('configs: [a]')}configs:\n  a:\n    file: db.ini\n` },
    'that is a secret': { 'compose.yaml': `${compose('secrets: [a]')}secrets:\n  a:\n    file: db.ini\n` },
  };
  for (const [way, files] of Object.entries(ways)) {
    test(`is read ${way}`, async () => {
      const failed = await reviewed({ ...files, 'db.ini': open }, { 'db.ini': told });
      assert.deepEqual([failed.verdict, failed.told], ['fail', ['db.ini:3 env-file-secret']], failed.summary);
      assert.ok(!failed.summary?.includes(secret));
      const passed = await reviewed({ ...files, 'db.ini': open }, { 'db.ini': `${open}port = 1\n` });
      assert.deepEqual([passed.verdict, passed.told], ['pass', []], passed.summary);
      const changed = `${files['compose.yaml']}# x\n`;
      const before = await reviewed({ ...files, 'db.ini': told }, { 'compose.yaml': changed });
      assert.deepEqual([before.verdict, before.told], ['pass', []], before.summary);
    });
  }

  test('is told where a change begins to give it', async () => {
    const after = { 'compose.yaml': compose('volumes: [./db.ini:/etc/db.ini:ro]') };
    const seen = await reviewed({ 'compose.yaml': compose(), 'db.ini': told }, after);
    assert.deepEqual([seen.verdict, seen.told], ['fail', ['compose.yaml:4 env-file-secret']], seen.summary);
  });

  test('is told where an image copies it', async () => {
    const files = { Dockerfile: image('COPY db.ini /etc/'), 'db.ini': open };
    const failed = await reviewed(files, { 'db.ini': told });
    assert.deepEqual([failed.verdict, failed.told], ['fail', ['db.ini:3 secret-file-copied']], failed.summary);
    const passed = await reviewed(files, { 'db.ini': `${open}port = 1\n` });
    assert.deepEqual([passed.verdict, passed.told], ['pass', []], passed.summary);
  });
});
