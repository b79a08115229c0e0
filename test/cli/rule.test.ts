import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../src/rules/index.ts';
import { commandIn, layerReview, runProcess } from './command.ts';
import { Folder } from './files.ts';

async function rule(...args: string[]) {
  using folder = new Folder({});
  return layerReview(['rule', ...args], { folder: folder.path });
}

describe('rule', () => {
  it('prints what a rule says of itself, with the examples of its page', async () => {
    const { status, stdout, stderr } = await rule('host-uts');
    assert.deepEqual([status, stderr], [0, '']);
    const { title, why, fix, also } = rules.find(({ id }) => id === 'host-uts')!;
    const words = (text: string) => text.replace(/\s+/g, ' ');
    assert.ok(stdout.startsWith(`${title}\nhost-uts\n\nlow · compose · isolation\n`), stdout);
    for (const text of [why, `Instead: ${fix}`, `Also known as: ${also.join(', ')}`])
      assert.ok(words(stdout).includes(words(text)), text);
    assert.match(stdout, /\nReported:\n\n {2}\S.*:\n[\s\S]* {8}uts: '?host'?\n {13}~+\n[\s\S]*\nNot reported:\n/);
    assert.match(stdout, /\nhttps:\S+\/src\/rules\/isolation\/host-uts\.md\n$/);
    assert.doesNotMatch(stdout, /```|<!--/);
  });

  it('does so without its page as well', async () => {
    using elsewhere = new Folder({});
    const alone = commandIn(elsewhere.path);
    const { status, stdout } = await runProcess(process.execPath, [alone, 'rule', 'host-uts'], elsewhere.path);
    assert.equal(status, 0);
    assert.match(stdout, /Instead:[\s\S]*host-uts\.md\n$/);
    assert.doesNotMatch(stdout, /Reported:/);
  });

  it('lists all rules, or those of a group', async () => {
    const { stdout } = await rule();
    for (const { id } of rules) assert.match(stdout, new RegExp(`^  \\w+ +${id}(?: |$)`, 'm'));
    const secrets = (await rule('secrets')).stdout.trimEnd().split('\n');
    assert.equal(secrets.length, 1 + rules.filter(({ group }) => group === 'secrets').length);
    assert.equal(secrets[0], 'secrets:');
  });

  it('is a document for programs', async () => {
    const document = JSON.parse((await rule('run-as-root', '--format', 'json')).stdout);
    assert.deepEqual(document.map(({ id, severity }: Record<string, string>) => [id, severity]), [['run-as-root', rules.find(({ id }) => id === 'run-as-root')!.severity]]); // biome-ignore format: one line
    assert.equal(JSON.parse((await rule('--format', 'json')).stdout).length, rules.length);
  });

  it('knows what was meant', async () => {
    const { status, stdout, stderr } = await rule('run-as-rot');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /Unknown rule or group run-as-rot; did you mean run-as-root\?/);
    assert.match((await rule('xyzzy')).stderr, /`layer-review rule` lists them/);
  });

  it('knows what other tools call a rule', async () => {
    using folder = new Folder({});
    for (const name of ['DL3002', 'hadolint DL3002', 'ckv_docker_8']) {
      const { status, stdout } = await layerReview(['rule', name], { folder: folder.path });
      assert.equal(status, 0);
      assert.match(stdout, /run-as-root/);
    }
  });
});
