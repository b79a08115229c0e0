import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isContainerPath } from '../../src/model/container-paths.ts';
import { understand } from '../../src/model/understand.ts';
import { Source } from '../../src/source.ts';
import { filesOf } from '../rules/example.ts';

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
    'Dockerfile.5.md',
    'Dockerfile.dockerignore',
    'Dockerfile.yml',
    'Dockerfile/main.go',
    'Dockerfiles',
    'dockerfile.go',
    'dockerfile_test.go',
    'dockerfile.txt',
    'dockerfile-lint.json',
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

test('a template that a service builds as it stands is a Dockerfile', () => {
  const project = understand(
    filesOf([
      new Source('compose.yaml', 'services:\n  a:\n    build: {context: ., dockerfile: Dockerfile.tmpl}\n'),
      new Source('Dockerfile.tmpl', '{{ if }}\nFROM debian:12\n'),
    ]),
  );
  assert.deepEqual(project.templates, []);
  assert.ok(project.unread.some(({ path }) => path === 'Dockerfile.tmpl'));
});
