/** How somebody is helped who writes the policy. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { rules } from '../../src/rules/index.ts';
import { bad, Folder } from '../cli/files.ts';
import { Editor } from './editor.ts';

async function opened(folder: Folder, text: string): Promise<{ editor: Editor; policy: string; dockerfile: string }> {
  const [policy, dockerfile] = ['.github/layer-review.yml', 'Dockerfile'].map((each) => join(folder.path, each));
  const editor = await Editor.open({ folders: [folder.path] });
  await editor.openFile(policy!, text);
  await editor.openFile(dockerfile!, bad);
  await editor.until(() => editor.rules(dockerfile!).includes('pipe-to-shell'));
  return { editor, policy: policy!, dockerfile: dockerfile! };
}

test('a misspelt rule is underlined with one suggestion, which an action writes, and the policy then holds', async () => {
  using folder = new Folder({ '.git/HEAD': '' });
  const { editor, policy, dockerfile } = await opened(folder, 'severities:\n  run-as-rot: off\n');
  await using _ = editor;
  await editor.until(() => editor.shown(policy).length > 0);
  const [mistake, ...more] = editor.shown(policy);
  assert.deepEqual(more, []);
  assert.equal(mistake!.message, 'Unknown rule or group `run-as-rot`; did you mean `run-as-root`?');
  assert.deepEqual(mistake!.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 12 } });
  assert.ok(editor.rules(dockerfile).includes('run-as-root'));
  const [action] = await editor.actions(policy, 'run-as-rot');
  await editor.apply(action!);
  await editor.until(() => editor.shown(policy).length === 0 && !editor.rules(dockerfile).includes('run-as-root'));
  await editor.type(policy, 'run-as-root: off', 'run-as-root: of');
  await editor.until(() => editor.shown(policy).length > 0);
  assert.ok(!editor.rules(dockerfile).includes('run-as-root'), 'the last policy that could be read holds meanwhile');
});

test('each rule says what it is, where it stands and where it is to be chosen', async () => {
  using folder = new Folder({ '.git/HEAD': '' });
  const text = 'severities:\n  run-as-root: low\n  \nwaivers:\n  - rule: pipe-to-shell\n    \n';
  const { editor, policy } = await opened(folder, text);
  await using _ = editor;
  const { title, why } = rules.find(({ id }) => id === 'run-as-root')!;
  assert.equal(await editor.hover(policy, 'run-as-root'), `${title}. ${why}`);
  assert.match(await editor.hover(policy, 'pipe-to-shell'), /^[A-Z].*\. /);
  assert.match(await editor.hover(policy, 'waivers'), /^Findings accepted/);
  const keys = await editor.completions(policy, 'low\n  ');
  const offered = keys.find(({ label }) => label === 'run-as-root')!;
  assert.deepEqual(offered.documentation, { kind: 'markdown', value: `${title}. ${why}` });
  const words = async (piece: string) => (await editor.completions(policy, piece)).map(({ label }) => label);
  assert.ok((await words('rule: ')).includes('privileged-container'));
  assert.deepEqual((await words('run-as-root: ')).slice(0, 2), ['critical', 'high']);
  assert.ok((await words('pipe-to-shell\n    ')).includes('until'));
  assert.deepEqual(await editor.completions(join(folder.path, 'Dockerfile'), 'FROM '), []);
});

test('what has no place is told once: a policy that extends another one, which is not fetched', async () => {
  using folder = new Folder({ '.git/HEAD': '', 'copy.yml': 'severities: { run-as-root: off }\n' });
  const { editor, policy, dockerfile } = await opened(folder, 'extends: acme/policies/a.yml@main\n');
  await using _ = editor;
  await editor.type(policy, '@main', '@v1');
  await editor.until(() => editor.messages.length > 0);
  assert.match(editor.messages[0]!, /extends acme\/policies\/a\.yml@\S+, which is not fetched/);
  assert.ok(editor.rules(dockerfile).includes('run-as-root'));
  const options = ['--extended', join(folder.path, 'copy.yml')];
  await using other = await Editor.open({ folders: [folder.path], options });
  await other.openFile(policy, 'extends: acme/policies/a.yml@main\n');
  await other.openFile(dockerfile, bad);
  await other.until(() => other.rules(dockerfile).includes('pipe-to-shell'));
  assert.ok(!other.rules(dockerfile).includes('run-as-root'));
});
