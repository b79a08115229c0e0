/** What an editor can do about a finding: fix it, or accept it for a time. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Folder } from '../cli/files.ts';
import { Editor } from './editor.ts';

const dockerfile = 'FROM debian:12.8\nRUN curl -k https://example.com/a -o a\nUSER root\n';
const compose =
  'services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/a\n    ports:\n      - "5432:5432"\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock\n';

test('a safe fix is preferred, makes its finding go, and can be undone', async () => {
  using folder = new Folder({ Dockerfile: dockerfile });
  const path = join(folder.path, 'Dockerfile');
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(path);
  await editor.until(() => editor.rules(path).includes('tls-verification-disabled'));
  const actions = await editor.actions(path, '-k');
  const fix = actions.find(({ isPreferred }) => isPreferred)!;
  assert.equal(fix.kind, 'quickfix');
  assert.doesNotMatch(fix.title, /changes/);
  assert.deepEqual(
    fix.diagnostics?.map(({ code }) => code),
    ['tls-verification-disabled'],
  );
  const undo = await editor.apply(fix);
  assert.match(editor.textOf(path), /^RUN curl https:/m);
  await editor.until(() => !editor.rules(path).includes('tls-verification-disabled'));
  await undo();
  assert.equal(editor.textOf(path), dockerfile);
  await editor.until(() => editor.rules(path).includes('tls-verification-disabled'));
});

test('a fix that changes more says so, and is not made with all safe ones', async () => {
  using folder = new Folder({ 'compose.yml': compose, Dockerfile: dockerfile });
  const [yaml, docker] = ['compose.yml', 'Dockerfile'].map((each) => join(folder.path, each));
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(yaml!);
  await editor.openFile(docker!);
  await editor.until(() => editor.rules(yaml!).includes('datastore-port-published'));
  const actions = await editor.actions(yaml!, '5432:5432');
  const fix = actions.find(({ title }) => /which changes who can reach it$/.test(title))!;
  assert.ok(!fix.isPreferred);
  assert.deepEqual(await editor.actions(yaml!, '5432:5432', ['source.fixAll']), []);
  await editor.apply(fix);
  await editor.until(() => !editor.rules(yaml!).includes('datastore-port-published'));
  const [all, ...more] = await editor.actions(docker!, 'FROM', ['source.fixAll']);
  assert.deepEqual([all!.kind, more], ['source.fixAll.layer-review', []]);
  await editor.apply(all!);
  assert.match(editor.textOf(docker!), /^RUN curl https:/m);
});

test('a waiver in the file asks for its reason and its day, and counts', async () => {
  using folder = new Folder({ 'compose.yml': compose, Dockerfile: dockerfile });
  const [yaml, docker] = ['compose.yml', 'Dockerfile'].map((each) => join(folder.path, each));
  await using editor = await Editor.open({ folders: [folder.path] });
  for (const [path, piece, rule] of [
    [yaml!, '/var/run/docker.sock:', 'docker-socket-mount'],
    [docker!, '-k', 'tls-verification-disabled'],
  ] as const) {
    await editor.openFile(path);
    await editor.until(() => editor.rules(path).includes(rule));
    const offered = await editor.actions(path, piece);
    const waiver = offered.find(({ title }) => title.startsWith(`Accept ${rule} until `) && /comment/.test(title))!;
    const [change] = waiver.edit!.documentChanges as never as { edits: { snippet: { value: string } }[] }[];
    assert.match(
      change!.edits[0]!.snippet.value,
      /^ *# layer-review: allow=\S+ until=\$\{2:\d{4}-\d\d-\d\d\} reason="\$\{1:.+\}"\n$/,
    );
    await editor.apply(waiver);
    await editor.until(() => !editor.rules(path).includes(rule));
    assert.ok(!editor.shown(path).some(({ code }) => code === undefined), 'nothing is said against it');
  }
});

test('a waiver in the policy is written into it, also where there is none yet', async () => {
  using folder = new Folder({ '.git/HEAD': '', Dockerfile: dockerfile });
  const path = join(folder.path, 'Dockerfile');
  const policy = join(folder.path, '.github/layer-review.yml');
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(path);
  for (const [piece, rule] of [
    ['-k', 'tls-verification-disabled'],
    ['USER root', 'run-as-root'],
  ] as const) {
    await editor.until(() => editor.rules(path).includes(rule));
    const offered = await editor.actions(path, piece);
    const waiver = offered.find(
      ({ title }) => title.startsWith(`Accept ${rule} `) && title.endsWith('layer-review.yml'),
    )!;
    await editor.apply(waiver);
    await editor.until(() => !editor.rules(path).includes(rule));
  }
  assert.equal(editor.textOf(policy).match(/- rule: /g)?.length, 2);
});

test('what would not count is refused with its reason, or not offered', async () => {
  const policy = 'inline-waivers: deny\nwaivers: [{ rule: secrets, paths: [a], reason: b, until: 2099-01-01 }]\n';
  using folder = new Folder({ '.git/HEAD': '', Dockerfile: dockerfile, '.github/layer-review.yml': policy });
  const path = join(folder.path, 'Dockerfile');
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(path);
  await editor.until(() => editor.rules(path).includes('tls-verification-disabled'));
  const offered = await editor.actions(path, '-k');
  const refused = offered.flatMap(({ title, disabled }) => (title.startsWith('Accept') ? [disabled?.reason] : []));
  assert.deepEqual(refused, [
    'The policy wants no waivers in files.',
    'Write `waivers` in the policy as a list with one `-` per line, so that one can be added.',
  ]);
  const capabilities = { workspace: { workspaceEdit: { documentChanges: true } } };
  await using plain = await Editor.open({ folders: [folder.path], capabilities });
  await plain.openFile(path);
  await plain.until(() => plain.rules(path).includes('tls-verification-disabled'));
  const titles = (await plain.actions(path, '-k')).map(({ title }) => title);
  assert.deepEqual(
    titles.filter((title) => title.startsWith('Accept')),
    [],
  );
});

test('an editor without snippets gets the same as plain text, and one without versions too', async () => {
  using folder = new Folder({ Dockerfile: dockerfile });
  const path = join(folder.path, 'Dockerfile');
  await using editor = await Editor.open({ folders: [folder.path], capabilities: {} });
  await editor.openFile(path);
  await editor.until(() => editor.rules(path).includes('tls-verification-disabled'));
  const offered = await editor.actions(path, '-k');
  const edits = offered.map(({ edit }) => Object.values(edit!.changes!)[0]![0]!.newText);
  assert.ok(edits.includes(''), 'the fix takes a word away');
  assert.ok(edits.some((text) => /^# layer-review: allow=\S+ until=\d{4}-\d\d-\d\d reason="[^"$]+"\n$/.test(text)));
});
