import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReferring, referencesIn } from '../../src/model/file-references.ts';
import { positions, Source } from '../../src/source.ts';
import { cpuTime } from '../cpu-time.ts';

function check(title: string, path: string, text: string, expected: readonly string[]): void {
  test(title, () => {
    assert.ok(isReferring(path));
    const found = referencesIn([new Source(path, text)]).map(
      ({ at, path: to, stage }) => `${positions(at).start.line} ${to}${stage ? `#${stage}` : ''}`,
    );
    assert.deepEqual(found, expected);
  });
}

check(
  'compose: builds, stages, env files',
  'deploy/compose.yaml',
  `services:
  web:
    build: ../web
    env_file: [web.env, {path: maybe.env, required: false}]
  api:
    build:
      context: ..
      dockerfile: api.Dockerfile
      target: Runtime
  other:
    build: https://example.com/x.git
`,
  ['3 web/Dockerfile', '4 deploy/web.env', '8 api.Dockerfile', '9 api.Dockerfile#runtime'],
);
check(
  'compose: include and extends',
  'compose.yaml',
  'include: [a/compose.yaml]\nservices:\n  b:\n    extends: {file: c.yml, service: d}\n',
  ['1 a/compose.yaml', '4 c.yml'],
);
check(
  'bake in HCL, from its folder and from the root',
  'ops/docker-bake.hcl',
  `variable "TAG" { default = "1" }
group "default" { targets = ["web"] }
target "web" {
  context = "./web"
  dockerfile = "prod.Dockerfile"
  target = "final"
  args = { dockerfile = "no" }
}
target "unknown" {
  dockerfile = "\${FILE}"
}
`,
  [
    '5 ops/web/prod.Dockerfile',
    '6 ops/web/prod.Dockerfile#final',
    '5 web/prod.Dockerfile',
    '6 web/prod.Dockerfile#final',
  ],
);
check('bake in JSON', 'docker-bake.json', '{"target": {"web": {\n"context": "web"}, "b": {"dockerfile": "B"}}}', [
  '2 web/Dockerfile',
  '2 B',
]);
check(
  'workflows: steps that build, and matrices',
  '.github/workflows/build.yml',
  `jobs:
  a:
    strategy:
      matrix:
        include:
          - dockerfile: api/Dockerfile
    steps:
      - uses: docker/build-push-action@v6
        with:
          context: web
      - uses: docker/build-push-action@v6
        with:
          context: web
          file: web/prod.Dockerfile
          target: final
      - uses: some/other@v1
        with: {file: x.txt}
`,
  ['6 api/Dockerfile', '10 web/Dockerfile', '14 web/prod.Dockerfile', '15 web/prod.Dockerfile#final'],
);

test('files of other names refer to nothing; those that do not parse neither', () => {
  for (const path of ['build.yml', 'docker-bake.toml', '.github/workflows/a/b.yml']) assert.ok(!isReferring(path));
  for (const path of ['docker-bake.json', 'docker-bake.hcl', '.github/workflows/a.yml', 'compose.yaml'])
    assert.deepEqual(referencesIn([new Source(path, '{ target: [ } "\n*a')]), []);
});

test('aliases that multiply are not followed', () => {
  const lines = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`);
  const bomb = new Source('.github/workflows/a.yml', ['a0: &a0 {dockerfile: x}', ...lines].join('\n'));
  const started = cpuTime();
  assert.deepEqual(referencesIn([bomb]), []);
  assert.ok(cpuTime() - started < 1000);
});
