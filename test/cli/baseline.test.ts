import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { layerReview } from './command.ts';
import { bad, Folder } from './files.ts';

const baselinePath = '.github/layer-review.baseline.yml';
/** Half a year from now, whenever that is. */
const until = new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10);
const given = ['--reason', 'from before: layer-review', '--until', until];

const baselineIn = (folder: Folder) => readFileSync(join(folder.path, baselinePath), 'utf8');
const run = (folder: Folder, ...args: string[]) => layerReview(args, { folder: folder.path });

async function scanned(folder: Folder) {
  const { stdout, status } = await run(folder, 'scan', '--format', 'json');
  const { counts, remarks, findings } = JSON.parse(stdout);
  const causes = new Set(findings.map(({ cause }: { cause: string }) => cause)).size;
  return {
    ...{ status, counts, remarks, causes },
    found: findings.filter(({ waiver }: { waiver: unknown }) => waiver === null),
  };
}

const compose = 'services:\n  a:\n    image: example/a:1\n    privileged: true\n';
const policy = '# Ours.\ngate: all\n';

describe('baseline', () => {
  it('accepts what is there in a file beside the policy, and nothing that comes', async () => {
    using folder = new Folder({
      Dockerfile: bad,
      'b/Dockerfile': bad,
      'c/compose.yml': compose,
      '.github/layer-review.yml': policy,
    });
    const before = await scanned(folder);
    assert.equal(before.status, 1);
    const { status, stdout } = await run(folder, 'baseline', ...given);
    assert.equal(status, 0);
    assert.match(
      stdout,
      new RegExp(`^Accepted ${before.found.length} findings until ${until}, in ${baselinePath}\\.\n`),
    );
    assert.equal(readFileSync(join(folder.path, '.github/layer-review.yml'), 'utf8'), policy);
    const after = await scanned(folder);
    assert.deepEqual([after.status, after.found, after.counts.waived], [0, [], before.causes]);
    folder.put('c/compose.yml', `${compose}  b:\n    image: example/b:1\n    privileged: true\n`);
    assert.equal((await scanned(folder)).status, 1);
  });

  it('is sorted, a line for each, and the same whenever it is written', async () => {
    using folder = new Folder({ 'b/Dockerfile': bad, 'a é/Dockerfile': bad });
    await run(folder, 'baseline', ...given);
    const text = baselineIn(folder);
    assert.match(text, /^reason: "from before: layer-review"$/m);
    const paths = text.split('\n').filter((line) => /^ {2}\S/.test(line));
    assert.deepEqual(paths, ['  "a é/Dockerfile":', '  b/Dockerfile:']);
    const entries = text.split('\n').filter((line) => line.startsWith('    - '));
    assert.ok(entries.length > 4 && entries.every((line) => /^ {4}- [a-z-]+ [0-9a-f]{16}$/.test(line)), text);
    await run(folder, 'baseline', ...given);
    assert.equal(baselineIn(folder), text);
  });

  it('takes out what is fixed when it is run again, and adds nothing', async () => {
    using folder = new Folder({ Dockerfile: bad, 'c/compose.yml': compose });
    await run(folder, 'baseline', ...given);
    const all = baselineIn(folder);
    assert.equal((await run(folder, 'baseline')).stdout, `Nothing of ${baselinePath} is fixed.\n`);
    folder.put('c/compose.yml', compose.replace('privileged: true', 'pid: host'));
    const { stdout, status } = await run(folder, 'baseline');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^\d+ entr(?:y|ies) of .* (?:is|are) fixed and taken out; \d+ left\.\n\d+ findings? (?:is|are) not in it/,
    );
    assert.equal(baselineIn(folder), all.replace(/ {4}- privileged-container .*\n/, ''));
    assert.equal((await scanned(folder)).status, 1);
  });

  it('takes out what was in a file that is gone, and goes with the last', async () => {
    using folder = new Folder({ Dockerfile: bad });
    await run(folder, 'baseline', ...given);
    rmSync(join(folder.path, 'Dockerfile'));
    assert.match((await run(folder, 'baseline')).stdout, /are fixed, so it is removed\.\n$/);
    assert.ok(!existsSync(join(folder.path, baselinePath)));
  });

  it('leaves alone what other files have, where some are named', async () => {
    using folder = new Folder({ 'a/Dockerfile': bad, 'b/Dockerfile': bad, '.git/HEAD': '' });
    await layerReview(['baseline', '.', ...given], { folder: join(folder.path, 'a') });
    assert.doesNotMatch(baselineIn(folder), /b\/Dockerfile/);
    await run(folder, 'baseline', 'b', ...given);
    const both = baselineIn(folder);
    assert.match(both, /a\/Dockerfile[\s\S]*b\/Dockerfile/);
    for (const path of ['a/Dockerfile', 'b/Dockerfile']) folder.put(path, 'FROM scratch\n');
    await run(folder, 'baseline', 'a');
    assert.equal(baselineIn(folder), both.replace(/ {2}a\/Dockerfile:\n(?: {4}.*\n)+/, ''));
  });

  it('keeps what it cannot look at, and ends with 2', async () => {
    using folder = new Folder({ Dockerfile: bad, 'c/compose.yml': compose });
    await run(folder, 'baseline', ...given);
    const text = baselineIn(folder);
    folder.put('c/compose.yml', 'services: [\n');
    const { status, stderr } = await run(folder, 'baseline');
    assert.deepEqual([status, baselineIn(folder)], [2, text]);
    assert.match(stderr, /compose\.yml/);
  });

  it('belongs to its policy', async () => {
    using folder = new Folder({ Dockerfile: bad, 'ours.yml': 'gate: all\n' });
    await run(folder, 'baseline', ...given, '--policy', 'ours.yml');
    assert.ok(existsSync(join(folder.path, 'ours.baseline.yml')));
    assert.equal((await run(folder, 'scan')).status, 1);
    assert.equal((await run(folder, 'scan', '--policy', 'ours.yml')).status, 0);
  });

  const mistakes: readonly (readonly [args: string[], message: RegExp])[] = [
    [[], /baseline requires --reason\.\nbaseline requires --until\./],
    [['--until', until], /baseline requires --reason\./],
    [['--reason', 'x', '--until', '2020-01-01'], /--until 2020-01-01 is in the past/],
    [[...given, 'nowhere'], /No such file: nowhere/],
  ];
  for (const [args, message] of mistakes) {
    it(`writes nothing for baseline ${args.join(' ')}`, async () => {
      using folder = new Folder({ Dockerfile: bad, '.git/HEAD': '' });
      const { status, stderr } = await run(folder, 'baseline', ...args);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.ok(!existsSync(join(folder.path, baselinePath)));
    });
  }
});
