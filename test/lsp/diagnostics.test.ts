/** What an editor is told of the files of a folder, as they are typed. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { bad, Folder, good } from '../cli/files.ts';
import { Editor } from './editor.ts';

test('findings come with their range, severity, page and other places, and go with their cause', async () => {
  using folder = new Folder({
    'compose.yml':
      'x-debug: &debugging\n  privileged: true\nservices:\n  shop:\n    <<: *debugging\n    image: "example/shop:1"\n',
  });
  const path = join(folder.path, 'compose.yml');
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(path);
  await editor.until(() => editor.rules(path).includes('privileged-container'));
  const found = editor.shown(path).find(({ code }) => code === 'privileged-container')!;
  assert.deepEqual(found.range, { start: { line: 1, character: 14 }, end: { line: 1, character: 18 } });
  assert.equal(found.severity, 1);
  assert.equal(found.source, 'layer-review');
  assert.match(found.codeDescription!.href, /\/src\/rules\/isolation\/privileged-container\.md$/);
  assert.match(found.relatedInformation![0]!.message, /`shop` inherits it here/);
  assert.equal(found.relatedInformation![0]!.location.range.start.line, 4);
  await editor.type(path, 'privileged: true', 'privileged: false');
  await editor.until(() => !editor.rules(path).includes('privileged-container'));
  assert.equal(await editor.quit(), 0);
});

test('columns count as editors do, behind what takes two code units and beside lone carriage returns', async () => {
  using folder = new Folder({ Dockerfile: '' });
  const path = join(folder.path, 'Dockerfile');
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(path, `FROM debian:12.8\nRUN echo 🐳🐳 && curl -k https://example.com/a -o a\r\nUSER 1000\n`);
  await editor.until(() => editor.rules(path).includes('tls-verification-disabled'));
  const { range } = editor.shown(path).find(({ code }) => code === 'tls-verification-disabled')!;
  assert.deepEqual(range, { start: { line: 1, character: 22 }, end: { line: 1, character: 24 } });
});

test('what one file does to another is told there, before anything is saved', async () => {
  using folder = new Folder({
    'app/Dockerfile': good,
    'compose.yml': 'services:\n  app:\n    build: app\n    env_file: app.env\n',
    'app.env': 'A=1\n',
  });
  const [dockerfile, compose] = ['app/Dockerfile', 'compose.yml'].map((each) => join(folder.path, each));
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(compose!);
  await editor.openFile(dockerfile!);
  await editor.until(() => editor.rules(compose!).length > 0);
  assert.ok(!editor.rules(dockerfile!).includes('run-as-root'));
  await editor.type(dockerfile!, 'USER 1000:1000', 'USER root');
  await editor.until(() => editor.rules(dockerfile!).includes('run-as-root'));
  await editor.type(compose!, '    build: app\n', '    build: app\n    user: "1000:1000"\n');
  await editor.until(() => !editor.rules(dockerfile!).includes('run-as-root'));
});

test('files that nobody opened are told of, and what comes of them on the disk', async () => {
  using folder = new Folder({ 'a/Dockerfile': bad, 'b/readme.md': 'b' });
  const [a, b] = ['a/Dockerfile', 'b/Dockerfile'].map((each) => join(folder.path, each));
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.until(() => editor.rules(a!).includes('pipe-to-shell'));
  await editor.save(b!, bad);
  await editor.until(() => editor.rules(b!).includes('pipe-to-shell'));
  await editor.save(a!, good);
  await editor.until(() => !editor.rules(a!).includes('pipe-to-shell'));
});
