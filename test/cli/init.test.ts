import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { workflowStart } from '../../src/cli/init-files.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { readPage } from '../page-text.ts';
import { layerReview } from './command.ts';
import { bad, Folder, good } from './files.ts';

const paths = ['.github/workflows/layer-review.yml', '.github/layer-review.yml'] as const;
const read = (folder: Folder, path: string) => readFileSync(join(folder.path, path), 'utf8');
const init = (folder: Folder, ...args: string[]) => layerReview(['init', ...args], { folder: folder.path });

describe('init', () => {
  it('writes the workflow of README and a policy that can be read, and says how the repository stands', async () => {
    using folder = new Folder({ Dockerfile: bad, 'b/Dockerfile': good });
    const { status, stdout, stderr } = await init(folder);
    assert.deepEqual([status, stderr], [0, '']);
    for (const path of paths) assert.match(stdout, new RegExp(`^Wrote ${path}\\.$`, 'm'));
    assert.match(stdout, /^Today: 2 container files, \d+ findings \(\d high/m);
    assert.match(stdout, /severe enough to fail a review\. With `gate: introduced`/);
    assert.equal(read(folder, paths[0]), workflowStart);
    assert.ok(readPage('README.md').includes(workflowStart), 'README shows the same workflow');
    assert.equal(readPolicy('p', read(folder, paths[1]), []).gate, 'introduced');
  });

  it('keeps a repository clean in which nothing fails', async () => {
    using folder = new Folder({ Dockerfile: good });
    assert.match((await init(folder)).stdout, /Nothing here would fail a review, so the policy says `gate: all`/);
    assert.equal(readPolicy('p', read(folder, paths[1]), []).gate, 'all');
  });

  it('offers to verify the signatures of images that are used, and demands none', async () => {
    using folder = new Folder({ Dockerfile: good, 'b/Dockerfile': 'FROM gcr.io/distroless/static-debian12:nonroot\n' });
    await init(folder);
    const text = read(folder, paths[1]);
    assert.deepEqual(readPolicy('p', text, []).signatures, []);
    const taken = readPolicy('p', text.slice(text.indexOf('# signatures:')).replace(/^# /gm, ''), []);
    assert.deepEqual(
      taken.signatures.map(({ images }) => images),
      [['gcr.io/distroless/**']],
    );
  });

  it('writes nothing over what is there, and nothing at all where it is only asked', async () => {
    using folder = new Folder({ '.github/layer-review.yml': 'gate: all\n' });
    const dry = await init(folder, '--dry-run');
    assert.match(dry.stdout, /Would write \.github\/workflows\/layer-review\.yml:\n\n {2}name: layer-review\n/);
    assert.ok(!existsSync(join(folder.path, paths[0])));
    const { stdout } = await init(folder);
    assert.match(stdout, /\.github\/layer-review\.yml is there already; it stays as it is\./);
    assert.match(stdout, /There are no container files here yet/);
    assert.equal(read(folder, paths[1]), 'gate: all\n');
  });

  it('says a second time what is true then', async () => {
    using folder = new Folder({ Dockerfile: bad });
    assert.match((await init(folder, '--dry-run')).stdout, /\nNext: run `layer-review init`\.\n$/);
    assert.match((await init(folder)).stdout, /\nNext: commit both files, and open a pull request\.\n$/);
    const before = paths.map((path) => read(folder, path));
    for (const args of [[], ['--dry-run']]) {
      const { status, stdout } = await init(folder, ...args);
      assert.equal(status, 0);
      assert.match(stdout, /^(?:\S+ is there already; it stays as it is\.\n){2}\nToday: /);
      assert.match(stdout, /fail a review\. With `gate: introduced`[^\n]*\nNothing is left to write\.\n$/);
    }
    assert.deepEqual(
      paths.map((path) => read(folder, path)),
      before,
    );
  });

  it('goes by the policy that is there', async () => {
    const said = async (Dockerfile: string, policy: string) => {
      using folder = new Folder({ Dockerfile, [paths[1]]: policy });
      return (await init(folder)).stdout;
    };
    assert.match(await said(bad, 'gate: all\n'), /The policy says `gate: all`, so that they fail each one/);
    assert.match(
      await said(good, 'gate: all\n'),
      /, and the policy says `gate: all`, which keeps it so\.\nNext: commit it,/,
    );
    assert.match(await said(good, 'gate: introduced\n'), /fail a review\. With `gate: introduced`, only what/);
  });

  it('writes no second workflow beside one that runs it', async () => {
    using folder = new Folder({ '.github/workflows/checks.yaml': workflowStart });
    const { stdout } = await init(folder);
    assert.match(
      stdout,
      /^\.github\/workflows\/checks\.yaml runs layer-review already; no other workflow is needed\.\nWrote \S+\/layer-review\.yml\./,
    );
    assert.ok(!existsSync(join(folder.path, paths[0])));
  });
});
