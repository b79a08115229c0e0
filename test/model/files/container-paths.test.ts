import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeContainerFile } from '../../../src/known/container-file-names.ts';
import { kindByContent } from '../../../src/model/files/container-content.ts';
import { isContainerPath } from '../../../src/model/files/container-paths.ts';
import { understand } from '../../../src/model/understand.ts';
import { Source } from '../../../src/source.ts';
import { filesOf } from '../../rules/example.ts';

test('names of Dockerfiles', () => {
  for (const path of [
    'Dockerfile',
    // The builder takes it where there is no `Dockerfile`.
    'deploy/dockerfile',
    'DOCKERFILE',
    'Dockerfile.dev',
    'Dockerfile.go',
    'Dockerfile.debian.j2',
    'Dockerfile.tmpl',
    'Dockerfile-3.9',
    'Dockerfile.txt',
    'Dockerfile-alpine',
    'Dockerfile_build_ubuntu64',
    'dockerfile.prod',
    'api.dockerfile',
    'api.Dockerfile',
    'prod-Dockerfile',
    'Containerfile',
    'Containerfile.rootless',
    'a\nb/Dockerfile',
  ])
    assert.ok(isContainerPath(path), path);
  for (const path of [
    'Dockerfile.md',
    'Dockerfile.rego',
    'Dockerfile.5.md',
    'Dockerfile.dockerignore',
    'Dockerfile.yml',
    'Dockerfile/main.go',
    'Dockerfiles',
    'dockerfile.go',
    'dockerfile_test.go',
    'dockerfile.txt',
    'dockerfile-lint.json',
    'dockerfile-template.desktop',
    'dockerfile.pm',
    'dockerfile-lint-1.2.0.tgz',
    'dockerfile.js.gz',
    'mydockerfile',
    'docker.file',
  ])
    assert.ok(!isContainerPath(path), path);
});

test('a template that the builder would refuse is no Dockerfile yet; one that it takes is', () => {
  const project = understand(
    filesOf([
      new Source('Dockerfile.j2', '{% if slim %}\nFROM debian:12-slim\n{% endif %}\n'),
      new Source('plain/Dockerfile.j2', 'FROM debian:{{release}}\n'),
      new Source('Dockerfile.broken', 'FORM debian:12\n'),
    ]),
  );
  assert.deepEqual(project.templates, ['Dockerfile.j2']);
  assert.deepEqual(
    project.dockerfiles.map(({ source }) => source.path),
    ['plain/Dockerfile.j2', 'Dockerfile.broken'],
  );
  assert.deepEqual([...new Set(project.unread.map(({ path }) => path))], ['Dockerfile.broken']);
});

test('a program that is called like a Dockerfile is none; a Dockerfile for programs is one, mistakes and all', () => {
  const project = understand(
    filesOf([
      new Source('Dockerfile.py', 'import os\n\nprint(f"FROM {os.environ[\'BASE\']}")\n'),
      new Source('go/Dockerfile.go', 'FROM golang:1.25\nRNU go build\n'),
    ]),
  );
  assert.deepEqual(project.templates, ['Dockerfile.py']);
  assert.deepEqual([...new Set(project.unread.map(({ path }) => path))], ['go/Dockerfile.go']);
});

test('a template that a service builds as it stands is a Dockerfile', () => {
  const project = understand(
    filesOf([
      new Source('compose.yaml', 'services:\n  a:\n    build: {context: ., dockerfile: Dockerfile.tmpl}\n'),
      new Source('Dockerfile.tmpl', 'FORM debian:12\n'),
    ]),
  );
  assert.deepEqual(project.templates, []);
  assert.ok(project.unread.some(({ path }) => path === 'Dockerfile.tmpl'));
});

test('what stops at a piece of a template is none, whatever it is called', () => {
  const pieces = [
    'FROM {{ image }}',
    'FROM a\n{% if b %}',
    'FROM a\n<%- b %>',
    '{# c #}\nFROM a',
    'FROM a\n@RUN_ALL@',
    'FROM a\n${PORTS}',
    'FROM a\n<install command>',
    'FROM a\nRUN b && \\\n  {% if c %}\n    d\n  {% endif %}',
  ];
  for (const text of pieces) {
    for (const compose of ['', 'services: { a: { build: . } }\n']) {
      const project = understand(
        filesOf([new Source('Dockerfile', `${text}\n`), ...(compose ? [new Source('compose.yaml', compose)] : [])]),
      );
      assert.deepEqual([project.templates, project.unread, project.dockerfiles], [['Dockerfile'], [], []], text);
    }
  }
});

test('a compose file that Terraform fills in is none yet, and one with a slip of its own stays one', () => {
  const templatesOf = (value: string) => {
    const text = `services:\n  a:\n    image: example/a:1\n    environment:\n      KEY: ${value}\n`;
    const { templates, unread } = understand(filesOf([new Source('compose.yaml', text)]));
    return [templates, unread.length];
  };
  for (const hole of ['${server.output.key}', '${var.name}/x'])
    assert.deepEqual(templatesOf(hole), [['compose.yaml'], 0]);
  for (const slip of ['${server output}', '${KEY.}', '${KEY']) assert.deepEqual(templatesOf(slip), [[], 1], slip);
});

test('what a service builds is not known where what it extends is not found', () => {
  const extending = (build: string) => `services:\n  a:\n    extends: { file: "\${ROOT}/b.yml", service: a }\n${build}`;
  const missing = (build: string) => understand(filesOf([new Source('compose.yaml', extending(build))])).missing;
  assert.deepEqual(missing('    build: { dockerfile: ./external/a/Dockerfile }\n'), []);
  assert.equal(missing('    build: { context: a, dockerfile: Dockerfile }\n').length, 1);
});

test('a mistake is one beside the pieces of a template that the builder takes', () => {
  const texts = [
    'FROM a\nRUN docker ps --format "{{.ID}}"\nBROKEN {}',
    'FROM a\nBROKEN\n{{ x }}',
    'FORM a # {x}',
    'FROM a\nRUN docker ps --format "{{.ID}}"\n./b',
    'FROM a\n$(b)',
    'FROM a\nsort < in > out',
  ];
  for (const text of texts) {
    const project = understand(filesOf([new Source('Dockerfile', `${text}\n`)]));
    assert.deepEqual(project.templates, [], text);
    assert.ok(project.unread.length > 0, text);
  }
});

test('a compose file that is a template', () => {
  const file = (text: string) => understand(filesOf([new Source('compose.yaml', text)]));
  for (const text of [
    'services:\n  a:\n    image: {{ image }}\n',
    'services:\n  a:\n    image: b\n{% if c %}\n  c:\n    image: d\n{% endif %}\n',
    'services:\n  a:\n    image: b\n    ports: ["{{ port }}:80"]\n',
    'services:\n  ${NAME}:\n    image: b\n',
    'services:\n  <service-name>:\n    image: <registry>/<image>\n',
    'services:\n  a:\n    image: b\n    ports: ["<port>:80"]\n',
  ]) {
    assert.deepEqual([file(text).templates, file(text).unread], [['compose.yaml'], []], text);
  }
  const taken = file('services:\n  a:\n    image: b\n    labels: { rule: "{{ x }}" }\n    wrong: 1\n');
  assert.deepEqual([taken.templates, taken.unread.length], [[], 1]);
  const elsewhere = file('services:\n  a:\n    build: { context: <path to a> }\n');
  assert.deepEqual([elsewhere.templates, elsewhere.missing], [['compose.yaml'], []]);
  const braces = file('services:\n  a:\n    build: ./a # <path>\n');
  assert.deepEqual([braces.templates, braces.missing.length], [[], 1]);
  const misnamed = file('services:\n  ${NAME}-db: { image: b }\n');
  assert.deepEqual([misnamed.templates, misnamed.unread.length], [[], 1]);
});

test('a compose file of any name, in a folder for such files', () => {
  const stack = 'services:\n  web:\n    image: nginx:1\n';
  for (const path of ['stacks/web.yml', 'swarm/web.yaml', 'home/docker-compose/web.yml', 'compose-files/web.yml'])
    assert.deepEqual([mayBeContainerFile(path), kindByContent(path, stack)?.sure], ['likely', 'taken'], path);
  for (const path of ['config/web.yml', 'stacks/web/values.yml', 'swarms-of-bees/web.yml', 'decompose/web.yml'])
    assert.equal(mayBeContainerFile(path), 'possible', path);
  for (const path of ['compose.yml-e', 'docker-compose.yml.bak', 'docker-compose.yaml~', 'docker-compose.yml_old2'])
    assert.deepEqual([mayBeContainerFile(path), kindByContent(path, stack)?.sure], ['possible', 'odd'], path);
  assert.equal(kindByContent('stacks/web.yml', 'kind: Service\nspec: {}\n'), undefined);
});

test('what compose refuses at a name in capitals is a template; at a key, a variable or a number it is broken', () => {
  const projectOf = (line: string) =>
    understand(filesOf([new Source('compose.yaml', `services:\n  dns:\n    image: acme/dns:1.2.3\n${line}\n`)]));
  for (const line of [
    '    ports:\n      - "SERVER_IP:53:53/udp"',
    '    ports:\n      - SERVER_IP:53:53',
    '    scale: WORKER_COUNT',
    "    mem_limit: 'MEMORY_LIMIT'",
  ])
    assert.deepEqual([projectOf(line).templates, projectOf(line).unread], [['compose.yaml'], []], line);
  for (const line of [
    '    ports:\n      - "server-ip:53:53/udp"',
    '    ports:\n      - "HOST:53:53"',
    '    scale: many',
    '    environment: { DB_HOST: [a] }',
    '    environment:\n      - DB_HOST: db\n      - DB_PORT: 5',
  ]) {
    const { templates, unread } = projectOf(line);
    assert.deepEqual(templates, [], line);
    assert.ok(unread.length > 0, line);
  }
});
