/** The server stays quick, small and alive: in large folders, under fast typing, with broken files and what does not end. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundle } from '../cli/command.ts';
import { bad, Folder, good } from '../cli/files.ts';
import { Editor } from './editor.ts';

/** The memory that a process holds, in MiB. */
function memoryOf({ process: { pid } }: Editor): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
}

/** What each review that was made so far was about: `1 file`, `all files`. */
function reviews({ log }: Editor): string[] {
  return log.flatMap((line) => /^Reviewed (.+?) of /.exec(line)?.[1] ?? []);
}

test('a change every 50 ms is not reviewed every time, the last one always, and memory stays', async () => {
  using folder = new Folder({ Dockerfile: good });
  const path = join(folder.path, 'Dockerfile');
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(path);
  await editor.until(() => editor.told.length > 0);
  const typed = async (count: number) => {
    for (let i = 0; i < count; i++) {
      const [now, next] = i % 2 === 0 ? ['USER 1000:1000', 'USER root'] : ['USER root', 'USER 1000:1000'];
      await editor.type(path, now, next);
      await sleep(50);
    }
    await editor.until(() => editor.told.at(-1)?.version === last());
  };
  let version = 1;
  const last = () => version;
  const before = reviews(editor).length;
  version += 100;
  await typed(100);
  const made = reviews(editor).length - before;
  assert.ok(made >= 2 && made <= 34, `${made} reviews of 100 changes`);
  const memory = memoryOf(editor);
  version += 200;
  await typed(200);
  const grown = memoryOf(editor) - memory;
  assert.ok(grown < 150, `${grown} MiB more after 200 changes, of ${memory}`);
});

test('of a thousand files all are told of, and a change in one is not a review of all', async () => {
  const files = Array.from({ length: 500 }, (_, i): [string, string][] => [
    [`images/${i}/Dockerfile`, i === 7 ? bad : good],
    [`stacks/${i}/compose.yml`, `services:\n  a:\n    image: example/a:1\n    privileged: true\n`],
  ]);
  using folder = new Folder(Object.fromEntries(files.flat()));
  const [image, stack] = ['images/7/Dockerfile', 'stacks/9/compose.yml'].map((each) => join(folder.path, each));
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(image!);
  await editor.until(() => editor.rules(image!).includes('pipe-to-shell'));
  await editor.until(() => new Set(editor.told.map(({ uri }) => uri)).size > 500);
  assert.ok(editor.rules(stack!).includes('privileged-container'));
  const made = reviews(editor).length;
  await editor.type(image!, 'USER root', 'USER 1000');
  await editor.until(() => !editor.rules(image!).includes('run-as-root'));
  await editor.openFile(stack!);
  await editor.type(stack!, 'privileged: true', 'privileged: false');
  await editor.until(() => !editor.rules(stack!).includes('privileged-container'));
  assert.deepEqual(new Set(reviews(editor).slice(made)), new Set(['1 file']), 'nothing is joined to either');
  assert.equal(await editor.quit(), 0);
});

test('what is broken is told, and mended again', async () => {
  using folder = new Folder({ 'compose.yml': 'services:\n  a:\n    image: example/a:1\n    privileged: true\n' });
  const path = join(folder.path, 'compose.yml');
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(path);
  await editor.until(() => editor.rules(path).includes('privileged-container'));
  for (const broken of [
    'privileged: [true',
    'privileged: *gone',
    'privileged: "\0"',
    `privileged: ${'['.repeat(5000)}`,
  ]) {
    await editor.type(path, 'privileged: true', broken);
    await editor.until(() => editor.shown(path).some(({ code }) => code === undefined));
    await editor.type(path, broken, 'privileged: true');
    await editor.until(() => editor.rules(path).includes('privileged-container'));
  }
});

test('a review that does not end leaves the file out and goes on with others', async () => {
  using folder = new Folder({
    'a/compose.yml': 'services:\n  stuck:\n    image: example/a:1\n    uts: host\n',
    'b/Dockerfile': good,
  });
  cpSync(dirname(bundle), join(folder.path, 'cli'), { recursive: true });
  const command = join(folder.path, 'cli/command.cjs');
  const text = readFileSync(command, 'utf8');
  for (const each of [/\*service\(\{ name, uts \}\) \{/, /some: 1e4/]) assert.match(text, each);
  const endless = text
    .replace(/\*service\(\{ name, uts \}\) \{/, "$& if (name === 'stuck') while (true) {}")
    .replace(/some: 1e4/, 'some: 2e3')
    .replace(/limit = 2e4;/, 'limit = 2e3;');
  writeFileSync(command, endless);
  const [stuck, other] = ['a/compose.yml', 'b/Dockerfile'].map((each) => join(folder.path, each));
  const entry = join(folder.path, 'cli/index.js');
  await using editor = await Editor.open({ folders: [folder.path], command: entry });
  await editor.openFile(stuck!);
  await editor.until(() => editor.shown(stuck!).some(({ message }) => /did not end within \d s/.test(String(message))));
  await editor.openFile(other!);
  await editor.type(other!, 'USER 1000:1000', 'USER root');
  await editor.until(() => editor.rules(other!).includes('run-as-root'));
  await editor.type(stuck!, 'stuck:', 'free:');
  await editor.until(() => editor.rules(stuck!).includes('host-uts'));
});

test('folders come and go, each with its policy, and files outside of all are reviewed alone', async () => {
  const policy = (text: string) => ({ '.git/HEAD': '', '.github/layer-review.yml': text, Dockerfile: bad });
  using a = new Folder(policy('severities: { run-as-root: off }\n'));
  using b = new Folder(policy('severities: { pipe-to-shell: off }\n'));
  using c = new Folder({ Dockerfile: bad, 'other/Dockerfile': bad });
  const [inA, inB, inC] = [a, b, c].map(({ path }) => join(path, 'Dockerfile'));
  await using editor = await Editor.open({ folders: [a.path] });
  await editor.until(() => editor.rules(inA!).includes('pipe-to-shell'));
  assert.ok(!editor.rules(inA!).includes('run-as-root'));
  const change = (added: Folder[], removed: Folder[]) => {
    const named = (some: Folder[]) => some.map(({ path }) => ({ uri: `file://${path}`, name: path }));
    return editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: named(added), removed: named(removed) },
    });
  };
  await change([b], [a]);
  await editor.until(() => editor.rules(inB!).includes('run-as-root') && editor.shown(inA!).length === 0);
  assert.ok(!editor.rules(inB!).includes('pipe-to-shell'));
  await editor.openFile(inC!);
  await editor.until(() => editor.rules(inC!).includes('pipe-to-shell'));
  assert.equal(editor.shown(join(c.path, 'other/Dockerfile')).length, 0);
  await editor.close(inC!);
  await editor.until(() => editor.shown(inC!).length === 0);
});

test('the process ends where the editor is gone, in the middle of whatever it does', async () => {
  using folder = new Folder({ Dockerfile: bad });
  await using editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(join(folder.path, 'Dockerfile'));
  editor.process.stdin!.end();
  assert.equal(await editor.ended, 1);
});
