/** That the files which a change affects are found by what container files write, without understanding all of them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { affectedFiles } from '../../src/gather/affected.ts';
import { readerOf } from '../../src/gather/links.ts';
import { remembering } from '../../src/gather/remembering.ts';
import { fileKinds } from '../../src/model/files/container-paths.ts';
import { defaultPolicy, defaultPolicyPath } from '../../src/policy/policy.ts';
import type { Forge } from '../../src/ports.ts';
import { changeOf } from '../change.ts';
import { run } from '../run.ts';
import { root } from '../syntax.ts';

const wild = join(root, 'test/wild/ordinary');

function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

type Files = Readonly<Record<string, string>>;

/** @param links with their targets; undefined where nobody knows them, so that every file is understood */
async function affectedIn(files: Files, changed: string, links?: Files): Promise<readonly string[]> {
  const texts = new Map(Object.entries(files));
  const forge = changeOf(new Map([...texts, [changed, `${texts.get(changed)}\n`]]), texts);
  const change = await forge.change();
  const paths = [...texts.keys(), ...Object.keys(links ?? {})];
  const seeing: Forge = {
    ...forge,
    tree: async () => ({ paths, incomplete: undefined, links: links && Object.keys(links) }),
    read: async (wanted) => {
      const entries = await forge.read(wanted);
      return wanted.map(({ path }, i) => (links?.[path] ? { kind: 'link', target: links[path] } : entries[i]!));
    },
  };
  const { roots } = await affectedFiles(readerOf(remembering(seeing), change), change, fileKinds(defaultPolicy.files));
  return [...roots.head].sort();
}

const building = 'services:\n  a:\n    image: example/base\n    build: ';

describe('what a change affects is found by words', () => {
  const cases: readonly [title: string, files: Files, changed: string, affected: readonly string[]][] = [
    ['a file that is copied', { 'a/Dockerfile': 'FROM x\nCOPY src/app.sh /\n' }, 'a/src/app.sh', ['a/Dockerfile']],
    ['from any context', { 'a/b/Dockerfile': 'FROM x\nCOPY ["src/", "/"]\n' }, 'a/src/app.sh', ['a/b/Dockerfile']],
    ['another', { 'a/Dockerfile': 'FROM x\nCOPY src/app.sh /\n' }, 'a/src/app.py', []],
    ['by a pattern', { 'a/Dockerfile': 'FROM x\nCOPY src/*.sh /\n' }, 'a/src/app.sh', ['a/Dockerfile']],
    ['by a variable', { Dockerfile: 'FROM x\nARG A=src\nCOPY $A /\n' }, 'src/app.sh', ['Dockerfile']],
    ['in quotes', { Dockerfile: 'FROM x\nCOPY "s"rc /\n' }, 'src/app.sh', ['Dockerfile']],
    ['over lines', { Dockerfile: 'FROM x\nCOPY sr\\\nc /\n' }, 'src/app.sh', ['Dockerfile']],
    ['by ONBUILD', { Dockerfile: 'FROM x\nONBUILD COPY src /\n' }, 'src/app.sh', ['Dockerfile']],
    ['by a mount', { Dockerfile: 'FROM x\nRUN --mount=source=src,target=/src make\n' }, 'src/a', ['Dockerfile']],
    ['an ignore file', { 'a/Dockerfile': 'FROM x\nCOPY src /\n' }, 'a/.dockerignore', ['a/Dockerfile']],
    [
      'a mount',
      { 'a/compose.yaml': 'services:\n  a:\n    image: x\n    volumes: [./b:/b]\n' },
      'a/b/c',
      ['a/compose.yaml'],
    ],
    [
      'upwards',
      { 'a/compose.yaml': 'services:\n  a:\n    image: x\n    volumes: [../b:/b]\n' },
      'b/c',
      ['a/compose.yaml'],
    ],
    [
      'upwards, in escapes',
      { 'a/compose.yaml': 'services:\n  a:\n    image: x\n    volumes: ["\\x2e\\x2e/b:/b"]\n' },
      'b/c',
      ['a/compose.yaml'],
    ],
    [
      'upwards, by a variable',
      { 'a/compose.yaml': 'services:\n  a:\n    image: x\n    volumes: ["${A:-.}./b:/b"]\n' },
      'b/c',
      ['a/compose.yaml'],
    ],
    [
      'upwards, by the file with variables',
      { 'a/compose.yaml': 'services:\n  a:\n    image: x\n    volumes: ["$A/b:/b"]\n', 'a/.env': 'A=..\n' },
      'b/c',
      ['a/compose.yaml'],
    ],
    [
      'upwards, by a file that is included',
      {
        'a/compose.yaml': 'include: [b.inc]\n',
        'a/b.inc': 'services:\n  a:\n    image: x\n    volumes: [../b:/b]\n',
      },
      'b/c',
      ['a/compose.yaml'],
    ],
    [
      'a context that compose names',
      { 'a/compose.yaml': `${building}./c\n`, 'a/c/Dockerfile': 'FROM x\nCOPY b /\n' },
      'b/c',
      [],
    ],
    [
      'an image that is built upon',
      {
        'a/compose.yaml': `${building}./c\n`,
        'a/c/Dockerfile': 'FROM x\nCOPY b /\n',
        'd/Dockerfile': 'FROM docker.io/example/base:1\n',
        'e/Dockerfile': 'ARG B=example/base\nFROM $B\n',
        'f/Dockerfile': 'FROM example/other\n',
      },
      'a/c/b/c',
      ['a/c/Dockerfile', 'a/compose.yaml', 'd/Dockerfile', 'e/Dockerfile'],
    ],
    [
      'what an inline Dockerfile builds upon',
      {
        'a/compose.yaml': `${building}./c\n`,
        'a/c/Dockerfile': 'FROM x\nCOPY b /\n',
        'd/compose.yaml': 'services:\n  d:\n    build:\n      dockerfile_inline: FROM example/base\n',
      },
      'a/c/b/c',
      ['a/c/Dockerfile', 'a/compose.yaml', 'd/compose.yaml'],
    ],
  ];
  for (const [title, files, changed, affected] of cases)
    test(title, async () => {
      const all = { ...files, [changed]: files[changed] ?? 'x\n' };
      assert.deepEqual(await affectedIn(all, changed, {}), affected);
      assert.deepEqual(await affectedIn(all, changed), affected, 'as all files understood say');
    });

  test('behind a link', async () => {
    const files = { 'a/compose.yaml': 'services:\n  a:\n    image: x\n    volumes: [./b:/b]\n', 'c/d': 'x\n' };
    assert.deepEqual(await affectedIn(files, 'c/d', { 'a/b': '../c' }), ['a/compose.yaml']);
    assert.deepEqual(await affectedIn(files, 'c/d', {}), []);
  });

  test('in what people write', async () => {
    let affected = 0;
    for (const folder of readdirSync(wild)) {
      const files = filesIn(join(wild, folder));
      for (const path of Object.keys(files)) {
        const found = await affectedIn(files, path, {});
        assert.deepEqual(found, await affectedIn(files, path), `${folder}: ${path}`);
        affected += found.length;
      }
    }
    assert.ok(affected > 30, 'some of them affect each other');
  });
});

describe('each file is read once a side', () => {
  const dockerfile = 'FROM debian:12.1\nCOPY app.sh /\nUSER 1000\n';
  const composeFile = 'services:\n  a:\n    image: example/a:1\n    volumes: [./a:/a]\n';
  const workflow =
    'on: push\njobs:\n  a:\n    steps:\n      - uses: docker/build-push-action@v6\n        with: { context: images/1, push: true }\n';
  const beside = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [
      [`images/${i}/Dockerfile`, dockerfile],
      [`stacks/${i}/compose.yaml`, composeFile],
    ]).flat(),
  );
  for (const [what, path, text, read] of [
    ['a Dockerfile', 'b/Dockerfile', dockerfile, { dockerfiles: 2, yaml: 0 }],
    ['a compose file', 'b/compose.yaml', composeFile, { dockerfiles: 0, yaml: 2 }],
    // At the head, which container files it names is looked for before anything else.
    ['a workflow', '.github/workflows/release.yml', workflow, { dockerfiles: 0, yaml: 2 }],
  ] as const)
    for (const [where, others] of [
      ['alone', {}],
      ['beside files that nothing joins to it', beside],
    ] as const)
      test(`${what}, ${where}`, async () => {
        const files = (edit: string) => new Map(Object.entries<string>({ ...others, [path]: edit + text }));
        const forge = changeOf(files(''), files('# Edited\n'));
        assert.deepEqual(await readingsOf(() => run({ forge, policyPath: defaultPolicyPath, overrides: {} })), read);
      });
});

/** How often a Dockerfile and a YAML file are read in the course of some work, as V8 counts it. */
async function readingsOf(work: () => Promise<unknown>): Promise<{ dockerfiles: number; yaml: number }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const callsOf = (file: string, name: string) =>
    result
      .filter(({ url }) => url.endsWith(`/src/${file}`))
      .flatMap(({ functions }) => functions.filter(({ functionName }) => functionName === name))
      .reduce((sum, { ranges: [whole] }) => sum + (whole?.count ?? 0), 0);
  return {
    dockerfiles: callsOf('model/dockerfile/read-dockerfile.ts', 'readDockerfile'),
    yaml: callsOf('model/yaml/read-yaml.ts', 'syntaxOf'),
  };
}
