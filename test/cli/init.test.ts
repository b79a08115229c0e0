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
});
