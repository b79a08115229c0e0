/** An image that others build on is not told that it sets no user; who ships an application is, whatever a change adds beside it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Files, reviewSides } from '../review/sides.ts';

const base = 'FROM debian:12\nRUN make tools\n';
const user = 'ARG VERSION\nFROM ${NAMESPACE}/base:${VERSION}\nUSER app\nCMD ["app"]\n';

/** The files of a change that are told that an image sets no user. */
async function told(before: Files, after: Files, repository = 'shop', owner?: string): Promise<string[]> {
  const untouched = Object.keys(before).filter((path) => after[path] === undefined);
  const { findings } = await reviewSides(
    { ...before, ...after },
    { base: before, target: {}, untouched, repository, ...(owner && { owner }) },
  );
  return findings.flatMap(({ rule, at }) => (rule.id === 'missing-user' ? [at.source.path] : []));
}

const edited = { 'base/Dockerfile': `${base}RUN make more\n` };

describe('an image that others build on', () => {
  const there = { 'base/Dockerfile': base, 'api/Dockerfile': user };

  test('leaves the user to them', async () => {
    assert.deepEqual(await told({ 'base/Dockerfile': base }, edited), ['base/Dockerfile']);
    assert.deepEqual(await told(there, edited), []);
    assert.deepEqual(await told(there, { 'base/next/Dockerfile': base }), []);
    assert.deepEqual(await told(there, { 'jobs/Dockerfile': base }), ['jobs/Dockerfile']);
  });

  test('starts nothing', async () => {
    for (const start of [
      'CMD ["serve"]',
      'ENTRYPOINT ["/serve"]',
      'ENTRYPOINT ["/serve"]\nCMD ["bash"]',
      'CMD python3 a.py',
    ])
      assert.deepEqual(await told(there, { 'base/Dockerfile': `${base}${start}\n` }), ['base/Dockerfile'], start);
    for (const start of ['CMD ["bash"]', 'ENTRYPOINT ["docker-entrypoint.sh"]\nCMD ["php", "-a"]', 'CMD ["irb"]'])
      assert.deepEqual(await told(there, { 'base/Dockerfile': `${base}${start}\n` }), [], start);
    for (const from of ['php:8.4-apache', 'nginx:1.29'])
      assert.deepEqual(await told(there, { 'base/Dockerfile': `FROM ${from}\nRUN make\n` }), ['base/Dockerfile'], from);
  });

  test('is run by no service', async () => {
    const compose = 'services:\n  app:\n    build: base\n    command: serve\n';
    assert.deepEqual(await told({ ...there, 'compose.yaml': compose }, edited), ['base/Dockerfile']);
  });

  test('is none because a change begins one with it', async () => {
    assert.deepEqual(await told({ 'base/Dockerfile': base }, { ...edited, 'api/Dockerfile': user }), [
      'base/Dockerfile',
    ]);
    const other = { 'base/Dockerfile': base, 'api/Dockerfile': 'FROM debian:12\nUSER app\n' };
    assert.deepEqual(await told(other, { ...edited, 'api/Dockerfile': user }), ['base/Dockerfile']);
  });

  test('is known by its folder, where a name is of this repository or its tag says the folders below', async () => {
    const of = (from: string, folder: string, repository?: string, owner?: string) =>
      told(
        { [`${folder}/Dockerfile`]: base, 'api/Dockerfile': `${from}\n` },
        { [`${folder}/Dockerfile`]: edited['base/Dockerfile'] },
        repository,
        owner,
      );
    assert.deepEqual(await of('FROM ghcr.io/acme/base:1', 'base'), ['base/Dockerfile'], 'somebody else’s');
    assert.deepEqual(await of('FROM ghcr.io/acme/base:1', 'base', 'acme-images'), []);
    assert.deepEqual(
      await of(
        'ARG REPO=mcr.example.com/net/runtime\nFROM $REPO:8.0.30-alpine3.23-amd64',
        'src/runtime/8.0/alpine3.23/amd64',
      ),
      [],
    );
    assert.notDeepEqual(await of('FROM mcr.example.com/net/runtime:8.0', 'src/runtime/9.0'), []);
    assert.notDeepEqual(await of('FROM alpine:3.23', 'jdk/alpine/3.23'), [], 'an official name');
    assert.notDeepEqual(await of('ARG REGISTRY=docker.io\nFROM $REGISTRY/node:22', 'node'), [], 'from a registry');
  });

  test('is known by whose it is, and by a name that no registry has', async () => {
    const of = (from: string, path: string, owner?: string) =>
      told({ [path]: base, 'api/Dockerfile': `${from}\n` }, { [path]: edited['base/Dockerfile'] }, 'shop', owner);
    for (const from of [
      'FROM acme/base:1.0',
      'FROM ghcr.io/Acme/base:1.0',
      'ARG REG=ghcr.io/acme\nFROM ${REG}/base:1.0',
      'FROM ghcr.io/acme/shop-base:1.0',
    ]) {
      assert.deepEqual(await of(from, 'base/Dockerfile', 'acme'), [], from);
      assert.deepEqual(await of(from, 'base/Dockerfile', 'other'), ['base/Dockerfile'], from);
    }
    assert.deepEqual(await of('FROM base', 'base/Dockerfile'), []);
    assert.deepEqual(await of('FROM base:1', 'docker/base.Dockerfile'), []);
    assert.deepEqual(await of('FROM acme/base:1', 'Dockerfile.base', 'acme'), []);
    assert.deepEqual(await of('FROM debian:12 AS base\nFROM base', 'base/Dockerfile'), ['base/Dockerfile'], 'a stage');
    assert.deepEqual(await of('FROM python:3.13', 'python/Dockerfile'), ['python/Dockerfile'], 'an official image');
    assert.deepEqual(await of('FROM acme/shop-tools:1', 'base/Dockerfile', 'acme'), ['base/Dockerfile'], 'another one');
  });
});

describe('a repository of base images', () => {
  test('says so by its name, or lists them for the official library', async () => {
    const before = { '3.14/Dockerfile': `${base}CMD ["python3"]\n` };
    const after = { '3.14/Dockerfile': `${base}RUN make more\nCMD ["python3"]\n` };
    const list = { 'generate-stackbrew-library.sh': '#!/bin/bash\n' };
    assert.deepEqual(await told(before, after, 'docker-baseimage-debian'), []);
    assert.deepEqual(await told({ ...before, ...list }, after), []);
    assert.deepEqual(await told(before, { ...after, ...list }), ['3.14/Dockerfile'], 'a change that adds the list');
    assert.deepEqual(await told(before, after, 'database'), ['3.14/Dockerfile']);
  });
});
