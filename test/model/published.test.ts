import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ImageConfiguration, PublishedLookup } from '../../src/known/published-image.ts';
import { pulledImages } from '../../src/model/named-images.ts';
import { understand } from '../../src/model/understand.ts';
import { positions } from '../../src/source.ts';
import { published } from '../published.ts';
import { filesOf } from './reading.ts';

function saying(config: Partial<ImageConfiguration>): PublishedLookup {
  return published({ 'acme/base': { config } });
}

function projectOf(texts: Record<string, string>, said?: PublishedLookup) {
  return understand(filesOf(texts), said);
}

function imageOf(dockerfile: string, said?: PublishedLookup) {
  return projectOf({ Dockerfile: dockerfile }, said).images.at(-1)!;
}

describe('what a registry says of a base', () => {
  test('is in force where the build begins', () => {
    const said = saying({
      env: [
        { name: 'PATH', value: '/opt/bin:/bin' },
        { name: 'APP', value: 'a "b" $c' },
      ],
      workingDir: '/srv',
      shell: ['/bin/bash', '-c'],
      user: '1001',
    });
    const image = imageOf('FROM acme/base\nENV X=$APP PATH=/x:$PATH\nCOPY a b\nENV Y=${UNSET}z', said);
    const [env, copy, last] = image.layers;
    const valuesOf = (layer: typeof env) =>
      layer?.instruction.keyword === 'ENV' ? layer.instruction.pairs.map(({ value }) => value?.value) : [];
    assert.deepEqual(valuesOf(env), ['a "b" $c', '/x:/opt/bin:/bin']);
    assert.deepEqual(valuesOf(last), ['z']);
    assert.equal(copy?.workdir?.value, '/srv');
    assert.deepEqual(copy?.shell, ['/bin/bash', '-c']);
    assert.equal(image.base.kind === 'image' && image.base.known?.user, 'nonroot');
  });

  test('stays unknown where none was asked', () => {
    const image = imageOf('FROM acme/base\nENV X=$APP');
    const [env] = image.layers;
    assert.equal(env?.instruction.keyword === 'ENV' && env.instruction.pairs[0]?.value?.value, undefined);
    assert.equal(image.base.kind === 'image' && image.base.known, undefined);
    assert.deepEqual(image.inherited, []);
  });

  test('no user is root', () => {
    const image = imageOf('FROM acme/base', saying({}));
    assert.equal(image.base.kind === 'image' && image.base.known?.user, 'root');
  });

  test('its triggers run first, where it is named', () => {
    const image = imageOf('FROM acme/base AS a\nRUN b', saying({ onbuild: ['USER app', 'COPY . /src'] }));
    assert.deepEqual(
      image.layers.map(({ instruction }) => instruction.keyword),
      ['USER', 'COPY', 'RUN'],
    );
    assert.equal(image.user?.setting.value, 'app');
    const { path, start, end } = positions(image.layers[1]!.instruction.at);
    assert.deepEqual([path, start.column, end.column], ['Dockerfile', 6, 15]);
  });

  test('what it brings along is a layer each, where it is named', () => {
    const config = {
      env: [{ name: 'A', value: 'b' }],
      exposedPorts: ['22/tcp'],
      volumes: ['/data'],
      healthcheck: ['CMD-SHELL', 'curl -f localhost || exit 1'],
      entrypoint: ['/entry.sh'],
      cmd: ['sh', '-c', 'exec "$0"'],
    };
    const { inherited } = imageOf('# a comment\nFROM acme/base', saying(config));
    assert.deepEqual(
      inherited.map(({ instruction }) => instruction.keyword),
      ['ENV', 'EXPOSE', 'VOLUME', 'HEALTHCHECK', 'ENTRYPOINT', 'CMD'],
    );
    for (const { instruction } of inherited) assert.equal(positions(instruction.at).start.line, 2);
    assert.equal(imageOf('FROM acme/base AS x\nFROM x', saying(config)).inherited.length, inherited.length);
  });

  test('it cannot write instructions of its own', () => {
    const evil = 'x\nUSER root\n\\';
    const { inherited } = imageOf(
      'FROM acme/base',
      saying({
        user: evil,
        env: [
          { name: 'A', value: evil },
          { name: evil, value: 'b' },
        ],
        labels: new Map([[evil, evil]]),
        exposedPorts: [evil],
        volumes: [evil],
        workingDir: evil,
        stopSignal: evil,
        healthcheck: ['CMD', evil],
        entrypoint: [evil],
        cmd: [evil],
        shell: [evil],
      }),
    );
    assert.deepEqual(
      inherited.map(({ instruction }) => instruction.keyword),
      ['ENV', 'LABEL', 'VOLUME', 'WORKDIR', 'SHELL', 'USER', 'HEALTHCHECK', 'ENTRYPOINT', 'CMD'],
    );
  });
});

test('everything that comes from a registry is asked for, once, for its platform', () => {
  const project = projectOf({
    Dockerfile: [
      '# syntax=docker/dockerfile:1',
      'FROM --platform=linux/arm64 golang:1 AS build',
      'FROM --platform=$BUILDPLATFORM node AS assets',
      'FROM build',
      'COPY --from=ghcr.io/acme/tool:2 /a /b',
      'COPY --from=assets /c /d',
      'RUN --mount=type=bind,from=busybox true',
      'FROM scratch',
    ].join('\n'),
    'compose.yaml': [
      'services:',
      '  db: {image: postgres:18, platform: linux/s390x}',
      '  db2: {image: docker.io/library/postgres:18, platform: linux/s390x}',
      '  own: {image: acme/own, build: .}',
      '  worker: {image: acme/own}',
    ].join('\n'),
  });
  assert.deepEqual(
    pulledImages(project).map(({ reference, platform }) => `${reference.text} ${platform ?? '-'}`),
    [
      'docker/dockerfile:1 -',
      'golang:1 linux/arm64',
      'node -',
      'ghcr.io/acme/tool:2 -',
      'busybox -',
      'docker.io/library/postgres:18 linux/s390x',
    ],
  );
});
