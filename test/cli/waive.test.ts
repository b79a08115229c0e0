import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Repository } from '../repository.ts';
import { layerReview } from './command.ts';
import { bad, Folder } from './files.ts';

const policyPath = '.github/layer-review.yml';
/** Half a year from now, whenever that is. */
const until = new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10);
const given = ['--reason', 'Replaced with the new image', '--until', until];

const policyIn = (folder: Folder) => readFileSync(join(folder.path, policyPath), 'utf8');

async function scanned(folder: string) {
  const { stdout, status } = await layerReview(['scan', '--format', 'json'], { folder });
  return { ...JSON.parse(stdout), status };
}

describe('waive', () => {
  it('writes a waiver that counts, and keeps what is there', async () => {
    using folder = new Folder({ Dockerfile: bad, [policyPath]: '# Ours.\nfail-on: high # and worse\n' });
    const { status, stdout, stderr } = await layerReview(
      ['waive', 'run-as-root', 'Dockerfile', ...given, '--by', 'alice', '--stage', '0'],
      { folder: folder.path },
    );
    assert.deepEqual([status, stdout, stderr], [0, `run-as-root is waived until ${until}, in ${policyPath}.\n`, '']);
    assert.equal(
      policyIn(folder),
      `# Ours.\nfail-on: high # and worse\n\nwaivers:\n  - rule: run-as-root\n    paths: [Dockerfile]\n    stage: "0"\n    reason: Replaced with the new image\n    until: ${until}\n    by: alice\n`,
    );
    const { findings, counts } = await scanned(folder.path);
    assert.equal(counts.waived, 1);
    const waived = findings.filter(({ waiver }: { waiver: object | null }) => waiver !== null);
    assert.deepEqual(waived.map(({ rule, waiver }: never) => [rule, (waiver as { by: string }).by]), [['run-as-root', 'alice']]); // biome-ignore format: one row
  });

  it('names paths from the top of the repository, and makes the first policy', async () => {
    using folder = new Folder({ 'services/web/Dockerfile': bad, '.git/HEAD': '' });
    const order = ['waive', 'build', 'Dockerfile', '../**/*.dockerfile', ...given];
    assert.equal((await layerReview(order, { folder: join(folder.path, 'services/web') })).status, 0);
    assert.match(policyIn(folder), /paths: \[services\/web\/Dockerfile, "services\/\*\*\/\*\.dockerfile"\]/);
  });

  it('writes once what is asked for twice', async () => {
    using folder = new Folder({ Dockerfile: bad });
    const order = ['waive', 'run-as-root', 'Dockerfile', ...given];
    assert.equal((await layerReview(order, { folder: folder.path })).status, 0);
    const written = policyIn(folder);
    const again = await layerReview(order, { folder: folder.path });
    assert.deepEqual(
      [again.status, again.stdout],
      [0, `run-as-root is waived already in Dockerfile, until ${until}; nothing was written.\n`],
    );
    assert.equal(policyIn(folder), written);
  });

  const mistakes: readonly (readonly [args: string[], message: RegExp])[] = [
    [['run-as-root', ...given], /waive requires RULE PATH…, as in: layer-review waive run-as-root/],
    [['run-as-root', 'Dockerfile', '--until', until], /waive requires --reason/],
    [['run-as-rot', 'Dockerfile', ...given], /Unknown rule or group run-as-rot; did you mean run-as-root\?/],
    [['host-pid', 'Dockerfile', ...given], /Nothing to waive: host-pid reports nothing in Dockerfile\./],
    [
      ['run-as-root', 'Dockerfile', ...given, '--stage', 'other'],
      /Nothing to waive: run-as-root reports nothing of the stage other in Dockerfile/,
    ],
    [['run-as-root', 'Dockrfile', ...given], /No such file: Dockrfile/],
    [['run-as-root', '../x', ...given], /is outside/],
    [['run-as-root', 'Dockerfile', '--reason', 'x', '--until', '2020-01-01'], /--until 2020-01-01 is in the past/],
    [
      ['run-as-root', 'Dockerfile', '--reason', 'x', '--until', '2999-01-01'],
      /--until 2999-01-01 is more than a year away; the latest allowed is \d{4}-\d\d-\d\d\./,
    ],
    [['run-as-root', 'Dockerfile', '--reason', 'x', '--until', 'soon'], /--until must be a date/],
    [['run-as-root', 'Dockerfile', ...given, '--image', 'a:1'], /This must be an image without its tag/],
  ];
  for (const [args, message] of mistakes) {
    it(`writes nothing for ${args.slice(0, 4).join(' ')}`, async () => {
      using folder = new Folder({ Dockerfile: bad, [policyPath]: 'gate: all\n', '.git/HEAD': '' });
      const { status, stdout, stderr } = await layerReview(['waive', ...args], { folder: folder.path });
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /bug in layer-review/);
      assert.equal(policyIn(folder), 'gate: all\n');
    });
  }
});

describe('review', () => {
  it('believes the newest policy of the base, not the one that the branch began with', async () => {
    using repo = Repository.create();
    const old = repo.commit('main', { Dockerfile: 'FROM debian:12\n', [policyPath]: 'fail-on: never\n' });
    repo.commit('main', { [policyPath]: 'fail-on: high\n' });
    repo.commit('feature', { Dockerfile: bad }, 'From an old commit', { from: old });
    assert.equal((await layerReview(['review', '--head', 'feature'], { folder: repo.folder })).status, 1);
  });

  it('does not count a waiver that the change adds for what would fail it', async () => {
    using repo = Repository.create();
    const waiver = `# layer-review: allow=run-as-root,pipe-to-shell until=${until} reason="later"`;
    const waived = bad.replace('USER', `${waiver}\nUSER`).replace('RUN', `${waiver}\nRUN`);
    const base = repo.commit('main', { Dockerfile: 'FROM debian:12.8\n' });
    repo.commit('feature', { Dockerfile: waived }, 'Add', { from: base });
    const first = await layerReview(['review', '--head', 'feature'], { folder: repo.folder });
    assert.equal(first.status, 1);
    assert.match(first.stdout, /This change adds a waiver of `run-as-root`[\s\S]*with\s+the\s+reason\s+`later`/);
    repo.reset('main', 'feature');
    repo.commit('next', { Dockerfile: `${waived}CMD ["x"]\n` }, 'More', { from: 'main' });
    assert.equal((await layerReview(['review', '--head', 'next'], { folder: repo.folder })).status, 0);
  });

  it('needs a copy of what the policy extends', async () => {
    using folder = new Folder({
      Dockerfile: bad,
      [policyPath]: `extends: acme/policies/a.yml@${'1'.repeat(40)}\n`,
      'copy.yml': 'fail-on: never\n',
    });
    const alone = await layerReview(['scan'], { folder: folder.path });
    assert.equal(alone.status, 2);
    assert.match(alone.stderr, /extends acme\/policies\/a\.yml@1+, which a local run cannot fetch\. .*--extended FILE/);
    assert.equal((await layerReview(['scan', '--extended', 'copy.yml'], { folder: folder.path })).status, 0);
  });
});
