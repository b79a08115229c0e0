import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Wanted } from '../../src/ports.ts';
import type { LoggedRequest } from '../stand-in/faults.ts';
import { Scene } from './scene.ts';

const head = (path: string): Wanted => ({ side: 'head', path });
const base = (path: string): Wanted => ({ side: 'base', path });
/** Not those for the conversation. */
const asksForFiles = ({ graphql, body }: LoggedRequest) => graphql.length > 0 && /\bfile\(/.test(JSON.stringify(body));

test('a change: what it compares, its files and their hunks', async () => {
  await using scene = await Scene.start({
    base: { Dockerfile: 'FROM debian:12\n', 'old/compose.yml': 'services:\n  a:\n    image: b\n', gone: 'x\n' },
    head: {
      Dockerfile: 'FROM debian:12\nUSER root\n',
      'new/compose.yml': { moved: 'old/compose.yml' },
      gone: null,
      'a b/c#d?.Dockerfile': 'FROM scratch\n',
    },
  });
  scene.github.repository.commit('main', { other: 'the base moves on\n' });
  const change = await scene.forge().change();
  assert.equal(change.base, scene.github.repository.mergeBase('main', 'feature'));
  assert.equal(change.head, scene.github.pull(1).head.sha);
  assert.equal(change.title, 'octo/shop#1');
  assert.equal(change.incomplete, undefined);
  const { repository } = scene.github;
  const contents = change.files.map(({ path, status }) =>
    repository.entry(status === 'removed' ? change.base! : change.head, path),
  );
  assert.deepEqual(
    change.files.map(({ oid }) => oid),
    contents.map((entry) => entry!.sha),
  );
  assert.deepEqual(
    change.files.map(({ oid: _, ...file }) => file).sort((a, b) => (a.path < b.path ? -1 : 1)),
    [
      {
        path: 'Dockerfile',
        previousPath: undefined,
        status: 'modified',
        hunks: [{ start: 1, end: 2, before: { start: 1, end: 1 } }],
      },
      {
        path: 'a b/c#d?.Dockerfile',
        previousPath: undefined,
        status: 'added',
        hunks: [{ start: 1, end: 1, before: { start: 0, end: -1 } }],
      },
      {
        path: 'gone',
        previousPath: undefined,
        status: 'removed',
        hunks: [{ start: 0, end: -1, before: { start: 1, end: 1 } }],
      },
      { path: 'new/compose.yml', previousPath: 'old/compose.yml', status: 'renamed', hunks: [] },
    ],
  );
  assert.equal(scene.github.requested('GET /repos/{owner}/{repo}/compare/{basehead}').length, 1);
  assert.deepEqual(scene.github.violations, []);
});

test('a server whose GraphQL cannot look into a tree is read by REST', async () => {
  await using scene = await Scene.start({ head: { 'a/Dockerfile': 'FROM b\n', link: { symlink: 'a/Dockerfile' } } });
  const message = "Field 'file' doesn't exist on type 'Commit'";
  const extensions = { code: 'undefinedField', typeName: 'Commit', fieldName: 'file' };
  scene.github.fault({
    match: 'POST /graphql',
    times: 9,
    respond: { status: 200, body: { errors: [{ path: ['query'], extensions, message }] } },
  });
  const contents = await scene
    .forge()
    .read([head('a/Dockerfile'), base('a/Dockerfile'), head('link'), base('Dockerfile'), head('a')]);
  assert.deepEqual(contents[0], { kind: 'text', text: 'FROM b\n' });
  assert.deepEqual(contents[1], { kind: 'absent' });
  assert.deepEqual(contents[2], { kind: 'link', target: 'a/Dockerfile' });
  assert.deepEqual(contents[3], { kind: 'text', text: 'FROM debian:12\n' });
  assert.deepEqual(contents[4], { kind: 'folder' });
  assert.deepEqual(scene.github.violations, []);
});

test('every page of a long list', async () => {
  const files = Object.fromEntries(Array.from({ length: 320 }, (_, i) => [`f${i}`, `${i}\n`]));
  await using scene = await Scene.start({ head: files });
  const change = await scene.forge().change();
  assert.equal(change.files.length, 320);
  assert.equal(change.incomplete, undefined);
  assert.equal(scene.github.requested('GET /repos/{owner}/{repo}/pulls/{pull_number}/files').length, 4);
});

test('more files than GitHub lists: the two trees are compared', async () => {
  const folder = (from: number) =>
    Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`f${from + i}`, `the ${from + i}. of them\n`]));
  await using scene = await Scene.start({
    base: { ...folder(0), old: 'moved as it is\n', gone: 'x\n', mode: 'y\n', same: 'z\n' },
    head: {
      ...Object.fromEntries(Object.keys(folder(0)).map((path) => [path, 'changed\n'])),
      ...folder(6),
      new: { moved: 'old' },
      gone: null,
      mode: { executable: 'y\n' },
    },
    github: { limits: { filesPerPull: 5, filesPerComparison: 0 } },
  });
  const change = await scene.forge().change();
  assert.equal(change.incomplete, undefined);
  const statuses = change.files
    .map(({ path, previousPath, status }) => `${status} ${previousPath ?? ''} ${path}`)
    .sort();
  assert.deepEqual(
    statuses,
    [
      ...[...Array(12).keys()].map((i) => (i < 6 ? `modified  f${i}` : `added  f${i}`)),
      'modified  mode',
      'removed  gone',
      'renamed old new',
    ].sort(),
  );
  assert.ok(
    change.files.some(({ hunks }) => hunks),
    'what was listed keeps its hunks',
  );
  assert.equal(scene.github.requested('GET /repos/{owner}/{repo}/git/trees/{tree_sha}').length, 2);
  assert.deepEqual(scene.github.violations, []);

  await using helped = await Scene.start({ head: folder(0), github: { limits: { filesPerPull: 3 } } });
  assert.equal((await helped.forge().change()).files.length, 6);
  // That of the head, which is asked for from the first.
  assert.equal(helped.github.requested('GET /repos/{owner}/{repo}/git/trees/{tree_sha}').length, 1);
});

test('a tree that GitHub cuts is listed folder by folder; what cannot be had is told', async () => {
  const files = Object.fromEntries(
    ['a', 'a/b', 'c'].flatMap((folder) => Array.from({ length: 4 }, (_, i) => [`${folder}/f${i}`, `${folder} ${i}\n`])),
  );
  await using scene = await Scene.start({ head: files, github: { limits: { treeEntries: 6 } } });
  const tree = await scene.forge().tree('head');
  assert.deepEqual([...tree.paths].sort(), ['Dockerfile', ...Object.keys(files)].sort());
  assert.equal(tree.incomplete, undefined);

  await using cut = await Scene.start({ head: files, github: { limits: { treeEntries: 3 } } });
  const { incomplete } = await cut.forge().tree('head');
  assert.match(incomplete ?? '', /not reviewed: those in a\//);
});

test('a head that moves during the run: the files are those of the commit to review', async () => {
  await using scene = await Scene.start({ head: { a: '1\n', b: '2\n' } });
  const forge = scene.forge();
  scene.github.push('feature', { c: '3\n' });
  const change = await forge.change();
  assert.deepEqual(
    change.files.map(({ path }) => path),
    ['a', 'b'],
  );
  assert.equal(change.incomplete, undefined);
});

test('a file whose patch was left out is changed all the same', async () => {
  const long = `${'x\n'.repeat(60)}`;
  await using scene = await Scene.start({
    head: { aaa: long, bbb: 'y\n' },
    github: { limits: { patchLinesPerAnswer: 61 } },
  });
  const { files } = await scene.forge().change();
  assert.deepEqual(
    files.map(({ path, status, hunks }) => [path, status, hunks]),
    [
      ['aaa', 'added', [{ start: 1, end: 60, before: { start: 0, end: -1 } }]],
      ['bbb', 'added', undefined],
    ],
  );
});

test('the hunks that a comparison lacks are those of the list, for the same content only', async () => {
  const hunks = [{ start: 1, end: 2, before: { start: 1, end: 1 } }];
  for (const [instead, expected] of [
    [undefined, hunks],
    [{ Dockerfile: 'FROM debian:12\nUSER root\n', a: '2\n' }, hunks],
    [{ Dockerfile: 'FROM debian:12\nUSER 1000\n', a: '1\n' }, undefined],
    [{ other: '1\n', a: '1\n' }, undefined],
  ] as const) {
    await using scene = await Scene.start({ head: { Dockerfile: 'FROM debian:12\nUSER root\n', a: '1\n' } });
    const { github } = scene;
    const path = `/repos/octo/shop/compare/main...${github.pull(1).head.sha}`;
    const headers = github.headers();
    const body = (await (await fetch(`${github.url}${path}`, { headers })).json()) as { files: object[] };
    const files = body.files.map((file) => ({ ...file, patch: undefined }));
    github.fault({ match: (request) => request.path === path, respond: { status: 200, body: { ...body, files } } });
    const forge = scene.forge();
    if (instead) github.push('feature', instead, 'Instead', { from: 'main' });
    const change = await forge.change();
    assert.deepEqual(
      change.files.map(({ path, status, hunks }) => [path, status, path === 'a' || hunks]),
      [
        ['Dockerfile', 'modified', expected],
        ['a', 'added', true],
      ],
    );
  }
});

test('a list that cannot be had leaves out hunks, and no file', async () => {
  await using scene = await Scene.start({ head: { a: Buffer.from([0]), Dockerfile: 'FROM a\n' } });
  scene.github.fault({ match: ({ path }) => path.endsWith('/files'), times: 9, respond: { status: 502, body: {} } });
  const { files, incomplete } = await scene.forge().change();
  assert.deepEqual(
    files.map(({ path, hunks }) => [path, hunks?.length]),
    [
      ['Dockerfile', 1],
      ['a', undefined],
    ],
  );
  assert.equal(incomplete, undefined);
});

test('contents: read alone is enough', async () => {
  await using scene = await Scene.start({ permissions: { contents: 'read' } });
  const forge = scene.forge();
  const { files, incomplete } = await forge.change();
  assert.deepEqual(
    files.map(({ path, hunks }) => [path, hunks]),
    [['Dockerfile', [{ start: 1, end: 2, before: { start: 1, end: 1 } }]]],
  );
  assert.equal(incomplete, undefined);
  assert.deepEqual(await forge.read([head('Dockerfile')]), [{ kind: 'text', text: 'FROM debian:12\nUSER root\n' }]);
});

test('a base branch that is gone', async () => {
  await using scene = await Scene.start();
  const forge = scene.forge();
  scene.github.fault({
    match: ({ path }) => path.includes('/compare/main...'),
    respond: { status: 404, body: { message: 'Not Found' } },
  });
  assert.equal((await forge.change()).base, scene.github.repository.mergeBase('main', 'feature'));
});

test('both sides in one request, in the order they were asked for', async () => {
  await using scene = await Scene.start({
    base: { Dockerfile: 'FROM a\n', gone: 'x\n' },
    head: { Dockerfile: 'FROM b\r\n# ü 日本 😀\n', gone: null, 'sub/Dockerfile': '' },
  });
  const forge = scene.forge();
  const contents = await forge.read([
    head('Dockerfile'),
    base('Dockerfile'),
    head('gone'),
    base('gone'),
    head('sub/Dockerfile'),
  ]);
  assert.deepEqual(contents, [
    { kind: 'text', text: 'FROM b\r\n# ü 日本 😀\n' },
    { kind: 'text', text: 'FROM a\n' },
    { kind: 'absent' },
    { kind: 'text', text: 'x\n' },
    { kind: 'text', text: '' },
  ]);
  assert.equal(scene.github.requested(asksForFiles).length, 1);
  assert.deepEqual(scene.github.violations, []);
});

test('what is no text file is not read, and says what it is', async () => {
  await using scene = await Scene.start({
    head: {
      link: { symlink: '/etc/passwd' },
      linked: { symlink: 'real' },
      real: { executable: 'FROM real\n' },
      module: { submodule: 'a'.repeat(40) },
      'folder/file': 'x\n',
      binary: Buffer.from([0, 1, 2]),
      latin1: Buffer.from('FROM caf\xe9\n', 'latin1'),
      cutCharacter: Buffer.concat([Buffer.from('FROM a # '), Buffer.from([0xf0, 0x9f, 0x98]), Buffer.from('\n')]),
      replacement: 'FROM a # \ufffd\n',
      bom: '\ufeffFROM a\n',
      long: `FROM a\n# ${'ü'.repeat(300_000)}\n`,
      tooLong: 'x'.repeat(1_000_001),
    },
  });
  const paths = [
    'link',
    'linked',
    'real',
    'module',
    'folder',
    'folder/file',
    'linked/x',
    'binary',
    'latin1',
    'cutCharacter',
    'replacement',
    'bom',
    'long',
    'tooLong',
  ];
  const contents = await scene.forge().read(paths.map(head));
  const seen = Object.fromEntries(
    contents.map((content, i) => [
      paths[i],
      content.kind === 'unreadable'
        ? content.reason
        : content.kind === 'text'
          ? content.text.length
          : content.kind === 'link'
            ? `→ ${content.target}`
            : content.kind,
    ]),
  );
  assert.deepEqual(seen, {
    link: '→ /etc/passwd',
    linked: '→ real',
    real: 10,
    module: 'submodule',
    folder: 'folder',
    'folder/file': 2,
    'linked/x': 'absent',
    binary: 'This is a binary file, not text.',
    latin1: 'This file is not valid UTF-8. Save it as UTF-8.',
    cutCharacter: 'This file is not valid UTF-8. Save it as UTF-8.',
    replacement: 11,
    bom: 8,
    long: 300_010,
    tooLong: 'This file is 1.0 MB, larger than the limit of 1 MB.',
  });
  assert.deepEqual(scene.github.violations, []);
});

test('paths that git cannot have are not asked for', async () => {
  await using scene = await Scene.start();
  const forge = scene.forge();
  await forge.change();
  const before = scene.github.requests.length;
  const paths = ['', '/etc/passwd', '../x', 'a/../../x', 'a//b', './a', 'a\nb', 'C:\\x', 'x'.repeat(5000)];
  for (const content of await forge.read(paths.map(head))) assert.equal(content.kind, 'unreadable');
  assert.equal(scene.github.requests.length, before);
});

test('hostile names are data', async () => {
  const names = ['") { x }', '$p0', '`whoami`', "a'b", '日本/Dockerfile', '..a', 'a\\b', '\u202egpj.Dockerfile'];
  await using scene = await Scene.start({ head: Object.fromEntries(names.map((name, i) => [name, `FROM ${i}\n`])) });
  const contents = await scene.forge().read(names.map(head));
  assert.deepEqual(
    contents,
    names.map((_, i) => ({ kind: 'text', text: `FROM ${i}\n` })),
  );
  assert.deepEqual(scene.github.violations, []);
});

test('many files in few requests', async () => {
  const names = Array.from({ length: 740 }, (_, i) => `d/${i}`);
  await using scene = await Scene.start({ head: Object.fromEntries(names.map((name) => [name, `${name}\n`])) });
  const contents = await scene.forge().read(names.map(head));
  assert.deepEqual(
    contents,
    names.map((name) => ({ kind: 'text', text: `${name}\n` })),
  );
  assert.equal(scene.github.requested(asksForFiles).length, 2);
});

test("a fork's commits are read through the base repository, under either event", async () => {
  for (const event of ['pull_request', 'pull_request_target'] as const) {
    await using scene = await Scene.start({ branch: 'mallory:feature', event });
    assert.deepEqual(await scene.forge().read([head('Dockerfile')]), [
      { kind: 'text', text: 'FROM debian:12\nUSER root\n' },
    ]);
  }
});

test('an Enterprise Server, whose interfaces are elsewhere', async () => {
  await using scene = await Scene.start();
  const forge = scene.forge({}, { api: '/api/v3' });
  assert.equal((await forge.change()).files.length, 1);
  assert.equal((await forge.read([head('Dockerfile')]))[0]?.kind, 'text');
});

test('an error inside a 200 is an error, not an absent file', async () => {
  for (const body of [
    {
      data: { repository: { head: { f0: null } } },
      errors: [{ message: 'Something went wrong', path: ['repository', 'head', 'f0'] }],
    },
    { data: { repository: { head: {} } } },
    { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
    { data: { repository: { head: null } } },
  ]) {
    await using scene = await Scene.start();
    scene.github.fault({ match: 'POST /graphql', times: 9, respond: { status: 200, body } });
    await assert.rejects(scene.forge().read([head('Dockerfile')]), { name: 'Failure' });
  }
});

test('reads are tried again; an outage, a cut or a silent connection ends in an error that names GitHub', async () => {
  for (const respond of [{ status: 502, body: {} }, 'cut', { truncate: 20 }] as const) {
    await using scene = await Scene.start();
    if (typeof respond !== 'object' || !('truncate' in respond)) {
      scene.github.fault({ match: 'POST /graphql', times: 2, respond });
      assert.equal((await scene.forge().read([head('Dockerfile')]))[0]?.kind, 'text');
    }
    scene.github.fault({ match: 'POST /graphql', times: 9, respond });
    await assert.rejects(scene.forge().read([head('Dockerfile')]), { name: 'Failure', fault: 'github' });
  }
  await using scene = await Scene.start();
  scene.github.fault({ match: 'POST /graphql', times: 9, respond: 'hang' });
  await assert.rejects(scene.forge({ requestTimeout: 100 }).read([head('Dockerfile')]), /could not be reached/);
  const started = Date.now();
  await assert.rejects(
    scene.forge({ deadline: Date.now() + 500 }).read([head('Dockerfile')]),
    /within the time limit of the review/,
  );
  assert.ok(Date.now() - started < 3000);
});

test('a batch that is too much for GitHub is asked for in halves', async () => {
  const names = Array.from({ length: 8 }, (_, i) => `d${i}`);
  await using scene = await Scene.start({ head: Object.fromEntries(names.map((name) => [name, `${name}\n`])) });
  scene.github.fault({ match: 'POST /graphql', times: 3, respond: { status: 502, body: {} } });
  const contents = await scene.forge().read(names.map(head));
  assert.deepEqual(
    contents,
    names.map((name) => ({ kind: 'text', text: `${name}\n` })),
  );
});

test('a rate limit is waited for where time allows', async () => {
  await using scene = await Scene.start();
  const limited = { status: 429, headers: { 'retry-after': '2' }, body: { message: 'Too many requests' } };
  scene.github.fault({ match: 'POST /graphql', respond: limited });
  assert.equal((await scene.forge().read([head('Dockerfile')]))[0]?.kind, 'text');
  scene.github.fault({
    match: 'POST /graphql',
    times: 9,
    respond: { ...limited, headers: { 'retry-after': '10000' } },
  });
  await assert.rejects(scene.forge().read([head('Dockerfile')]), /token's rate limit is exhausted/);
});

test('a token that is not valid, and one that may not read', async () => {
  await using scene = await Scene.start({ permissions: { checks: 'write' } });
  await assert.rejects(scene.forge().change(), { fault: 'permission', permission: 'contents: read' });
  scene.github.fault({ match: () => true, times: 9, respond: { status: 401, body: { message: 'Bad credentials' } } });
  await assert.rejects(scene.forge().change(), /rejected the token/);
});
