import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownBase } from '../../../src/known/base-images.ts';
import { parseReference } from '../../../src/known/image-reference.ts';
import type { Dockerfile, Layer, Origin, Stage } from '../../../src/model/dockerfile/instruction.ts';
import { readDockerfile } from '../../../src/model/dockerfile/read-dockerfile.ts';
import { Source, textAt } from '../../../src/source.ts';
import { knownParts } from '../../../src/text/setting.ts';

function read(text: string): Dockerfile {
  return readDockerfile(new Source('Dockerfile', text));
}

function base(origin: Origin): string {
  if (origin.kind === 'stage') return `stage ${origin.stage.index}`;
  return origin.kind === 'image' ? `image ${origin.reference.repository}:${origin.reference.tag}` : origin.kind;
}

function describeLayer({ instruction, onbuild, user, workdir, environment, shell }: Layer): string {
  const path = environment.get('P')?.value;
  const where =
    workdir &&
    knownParts(workdir)
      .map((part) => part ?? '?')
      .join('|');
  return `${onbuild ? 'ONBUILD ' : ''}${instruction.keyword} user=${user?.value} dir=${where} P=${path} ${shell.join(' ')}`;
}

function layers(stage: Stage | undefined): string[] {
  return stage?.layers.map(describeLayer) ?? [];
}

const file = read(`\
ARG TAG=12
FROM debian:$TAG AS Base
ENV P=1
USER root
WORKDIR /srv
WORKDIR app
ONBUILD USER 0

FROM base AS build
ARG P=2
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN make
WORKDIR ../out

FROM golang:1.25 AS other
WORKDIR rel
COPY --from=BUILD /a /b
COPY --from=1 /a /b
COPY --from=alpine:3 /a /b
COPY --from=9 /a /b
COPY here /b
RUN --mount=type=bind,from=base,target=/x --mount=type=cache,target=/y --mount=target=. --mount=type=secret,id=z true

FROM scratch AS empty
WORKDIR rel
USER app

FROM build
CMD ["x"]
`);

describe('a file of five stages', () => {
  it('has them with their bases', () => {
    assert.deepEqual(
      file.stages.map((stage) => [stage.index, stage.name, base(stage.base)]),
      [
        [0, 'base', 'image library/debian:12'],
        [1, 'build', 'stage 0'],
        [2, 'other', 'image library/golang:1.25'],
        [3, 'empty', 'scratch'],
        [4, undefined, 'stage 1'],
      ],
    );
    assert.deepEqual(file.errors, []);
    assert.deepEqual(
      file.refused.map(({ at, message }) => `${textAt(at)}: ${message}`),
      ['9: There is no stage with the number 9.'],
    );
  });

  it('has their layers with what is in force', () => {
    assert.deepEqual(layers(file.stages[0]), [
      'ENV user=undefined dir=undefined P=undefined /bin/sh -c',
      'USER user=root dir=undefined P=1 /bin/sh -c',
      'WORKDIR user=root dir=/srv P=1 /bin/sh -c',
      'WORKDIR user=root dir=/srv/app P=1 /bin/sh -c',
      'ONBUILD USER user=root dir=/srv/app P=1 /bin/sh -c',
    ]);
  });

  it('inherits from a stage, and runs its triggers first', () => {
    assert.deepEqual(layers(file.stages[1]), [
      'USER user=0 dir=/srv/app P=1 /bin/sh -c',
      'SHELL user=0 dir=/srv/app P=2 /bin/bash -o pipefail -c',
      'RUN user=0 dir=/srv/app P=2 /bin/bash -o pipefail -c',
      'WORKDIR user=0 dir=/srv/out P=2 /bin/bash -o pipefail -c',
    ]);
    assert.deepEqual(layers(file.stages[4]), ['CMD user=0 dir=/srv/out P=1 /bin/bash -o pipefail -c']);
  });

  it('knows only what the file says', () => {
    assert.equal(layers(file.stages[2])[0], 'WORKDIR user=undefined dir=?|/rel P=undefined /bin/sh -c');
    assert.deepEqual(layers(file.stages[3]), [
      'WORKDIR user=undefined dir=/rel P=undefined /bin/sh -c',
      'USER user=app dir=/rel P=undefined /bin/sh -c',
    ]);
  });

  it('resolves where files are copied and mounted from', () => {
    const instructions = file.stages[2]!.layers.map(({ instruction }) => instruction);
    const copied = instructions.flatMap((instruction) =>
      instruction.keyword === 'COPY' ? [base(instruction.from)] : [],
    );
    assert.deepEqual(copied, ['stage 1', 'stage 1', 'image library/alpine:3', 'unknown', 'context']);
    const run = instructions.at(-1);
    assert.ok(run?.keyword === 'RUN');
    assert.deepEqual(
      run.mounts.map(({ type, from }) => [type, from && base(from)]),
      [
        ['bind', 'stage 0'],
        ['cache', undefined],
        ['bind', 'context'],
        ['secret', undefined],
      ],
    );
  });
});

describe('stages', () => {
  it('are inherited only from above, the nearest of one name', () => {
    const { stages } = read('FROM a\nFROM b AS a\nFROM c AS a\nFROM a\nFROM a AS a\n');
    assert.deepEqual(
      stages.map((stage) => base(stage.base)),
      ['image library/a:undefined', 'image library/b:undefined', 'image library/c:undefined', 'stage 2', 'stage 2'],
    );
  });

  it('are not numbers for FROM', () => {
    assert.equal(base(read('FROM a\nFROM 0\n').stages[1]!.base), 'image library/0:undefined');
  });

  it('built from a name that only the build knows are unknown', () => {
    assert.equal(base(read('ARG X\nFROM $X\n').stages[0]!.base), 'unknown');
    assert.equal(base(read('FROM Not//Valid\n').stages[0]!.base), 'unknown');
  });

  it('do not read PowerShell and cmd as POSIX', () => {
    const names = (text: string) =>
      read(text).instructions.flatMap((instruction) =>
        instruction.keyword === 'RUN' ? instruction.run.script.commands.map(({ name }) => name) : [],
      );
    assert.deepEqual(names('FROM a\nSHELL ["powershell", "-Command"]\nRUN curl x\n'), []);
    assert.deepEqual(names('FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nRUN curl x\n'), []);
    assert.deepEqual(names('FROM python:3-windowsservercore\nSHELL ["bash", "-c"]\nRUN curl x\n'), ['curl']);
    assert.deepEqual(names('FROM a\nSHELL ["conda", "run", "-n", "x", "/bin/bash", "-c"]\nRUN curl x\n'), ['curl']);
    assert.deepEqual(names('FROM a\nSHELL ["/my/shell"]\nRUN curl x\n'), ['curl']);
    assert.deepEqual(names('FROM a\nRUN <<EOF\n#!/usr/bin/env python3\ncurl\nEOF\n'), ['python3']);
    assert.deepEqual(names('FROM a\nRUN <<-EOF\n\t#!/bin/bash -e\n\tcurl\n\tEOF\n'), ['curl']);
  });

  it('may be built on each other by the thousand', () => {
    const chain = Array.from({ length: 5000 }, (_, i) => `FROM s${i} AS s${i + 1}\nENV A${i}=$Q\n`);
    const { stages } = read(`FROM scratch AS s0\nENV Q=1\n${chain.join('')}USER $Q\n`);
    assert.equal(stages.at(-1)?.layers.at(-1)?.user?.value, '1');
  });
});

describe('known base images', () => {
  const digest = `@sha256:${'a'.repeat(64)}`;
  const cases: [image: string, user: string | undefined, shell: string | undefined][] = [
    ['debian', 'root', 'posix'],
    ['docker.io/library/node:22-alpine', 'root', 'posix'],
    ['public.ecr.aws/docker/library/python:3', 'root', 'posix'],
    [`debian${digest}`, 'root', 'posix'],
    ['somebody/debian', undefined, undefined],
    ['gcr.io/distroless/static-debian12', 'root', 'none'],
    ['gcr.io/distroless/static-debian12:nonroot', 'nonroot', 'none'],
    ['gcr.io/distroless/base:debug-nonroot', 'nonroot', 'posix'],
    [`gcr.io/distroless/static${digest}`, undefined, undefined],
    ['cgr.dev/chainguard/node', 'nonroot', undefined],
    ['cgr.dev/chainguard/node:latest-dev', undefined, 'posix'],
    ['nginxinc/nginx-unprivileged:1', 'nonroot', 'posix'],
    ['ghcr.io/nginx/nginx-unprivileged', 'nonroot', 'posix'],
    ['bitnami/redis:8', 'nonroot', 'posix'],
    ['mcr.microsoft.com/dotnet/aspnet:10.0', 'root', 'posix'],
    ['mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled', 'nonroot', 'none'],
    ['mcr.microsoft.com/dotnet/sdk:10.0-nanoserver-ltsc2022', undefined, 'cmd'],
    ['jenkins/jenkins:lts', 'nonroot', 'posix'],
  ];
  for (const [image, user, shell] of cases) {
    it(image, () => {
      const known = knownBase(parseReference(image)!, undefined);
      assert.deepEqual([known?.user, known?.shell], [user, shell]);
    });
  }
});

describe('what a stage takes from its base', () => {
  it('parses triggers again, with a backslash as escape character', () => {
    const [, child] = read('# escape=`\nFROM debian AS a\nONBUILD ENV P=a\\ b\nFROM a\n').stages;
    const [env] = child!.layers;
    assert.ok(env?.instruction.keyword === 'ENV');
    assert.equal(env.instruction.pairs.length, 1);
    const [own] = read('# escape=`\nFROM debian\nENV P=a\\ b=c\n').stages;
    assert.ok(own!.layers[0]?.instruction.keyword === 'ENV');
    assert.equal(own!.layers[0].instruction.pairs.length, 2);
  });

  it('takes a drive for the name of a folder, unless it may be Windows', () => {
    const dir = (from: string, path = 'C:') =>
      read(`FROM ${from}\nWORKDIR /srv\nWORKDIR ${path}\n`).stages[0]!.layers[1]!.workdir?.value;
    assert.equal(dir('debian:12'), '/srv/C:');
    assert.equal(dir('scratch'), '/srv/C:');
    assert.equal(dir('debian:12', "'\\app'"), '/srv/\\app');
    assert.equal(dir('mcr.microsoft.com/windows/servercore:ltsc2025'), 'C:');
    assert.equal(dir('example/unknown'), 'C:');
  });
});
