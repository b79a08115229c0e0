/** What stands behind a line. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Folder } from '../cli/files.ts';
import { Editor } from './editor.ts';

test('a finding says why it matters and what to do instead', async () => {
  using folder = new Folder({ 'compose.yml': 'services:\n  a:\n    image: example/a:1\n    privileged: true\n' });
  const path = join(folder.path, 'compose.yml');
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(path);
  await editor.until(() => editor.rules(path).includes('privileged-container'));
  const text = await editor.hover(path, 'true');
  assert.match(text, /^\*\*High: The container is privileged\*\* \(\[privileged-container\]\(https:/);
  assert.match(text, /\n\n\*\*Instead:\*\* \S/);
  assert.equal(await editor.hover(path, 'services:'), '');
});

test('a stage says what it inherits and starts with, a service what it is set to and where', async () => {
  using folder = new Folder({
    'app/Dockerfile':
      'FROM debian:12.8 AS base\nUSER 1000\nEXPOSE 8080\nFROM base\nWORKDIR /srv\nENTRYPOINT ["app", "```"]\n',
    'compose.yml':
      'x-all: &all\n  restart: always\nservices:\n  web:\n    <<: *all\n    build: app\n    user: ${WHO:-}\n',
    '.env': 'WHO=1001\n',
  });
  const [dockerfile, compose] = ['app/Dockerfile', 'compose.yml'].map((each) => join(folder.path, each));
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(dockerfile!);
  await editor.openFile(compose!);
  const stage = await editor.hover(dockerfile!, 'FROM base');
  for (const line of [/^ +base +debian:12\.8$/m, /^ +user +1000$/m, /^ +in +\/srv$/m, /^ +ports +8080$/m])
    assert.match(stage, line);
  assert.match(stage, /^ +runs +ENTRYPOINT \["app", "```"\]$/m);
  assert.match(stage, /USER 1000 \(as .*\) from stage base$/m);
  assert.match(stage, /^````text$/m, 'what is in it stays text');
  const service = await editor.hover(compose!, 'web:');
  assert.match(service, /^ +runs +app\/Dockerfile stage 1$/m);
  assert.match(service, /^ +user +1001 +compose\.yml:7/m);
  assert.match(service, /^ +restart +always +compose\.yml:2:\d+, taken over at compose\.yml:5/m);
});
