/** Folders of other people's code and of test data: left out unless the policy names them, and never silently. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FolderForge } from '../../src/folder/forge.ts';
import { fileKinds } from '../../src/model/files/container-paths.ts';
import { defaultPolicyPath } from '../../src/policy/policy.ts';
import { Repository } from '../repository.ts';
import { run } from '../run.ts';
import { places, reviewed } from './review.ts';

const root = 'FROM debian:12\nUSER root\n';
const policy = (text: string) => ({ '.github/layer-review.yml': text });

test('the folders, by their names', () => {
  const kindOf = fileKinds({ include: [], exclude: [] });
  for (const path of [
    'vendor/a/Dockerfile',
    'web/node_modules/a/Dockerfile',
    'pkg/x/testdata/compose.yml',
    'third_party/Dockerfile',
    'test/data/one/Dockerfile',
    'src/test/resources/compose.yml',
    'a/__fixtures__/docker-compose.yml',
    'ios/Pods/X/Dockerfile',
  ])
    assert.equal(kindOf(path), 'foreign', path);
  for (const path of [
    'Dockerfile',
    'vendors/Dockerfile',
    'vendor.Dockerfile',
    'Dockerfile.vendor',
    'data/Dockerfile',
    'test/Dockerfile',
    'tests/integration/compose.yml',
    'test/database/Dockerfile',
    'k8s/pods/Dockerfile',
    'examples/Dockerfile',
  ])
    assert.equal(kindOf(path), 'reviewed', path);
  assert.equal(kindOf('vendor/README.md'), undefined);
});

test('a policy includes them by naming the folder, not by any pattern that fits', () => {
  const kindOf = fileKinds({
    include: ['**/*.docker', 'vendor/acme/**', '**/test/data/**/Dockerfile'],
    exclude: ['**/old/**'],
  });
  assert.equal(kindOf('vendor/acme/Dockerfile'), 'reviewed');
  assert.equal(kindOf('vendor/other/Dockerfile'), 'foreign');
  assert.equal(kindOf('vendor/other/x.docker'), undefined);
  assert.equal(kindOf('vendor/acme/README.md'), undefined);
  assert.equal(fileKinds({ include: ['vendor/acme/*.docker'], exclude: [] })('vendor/acme/x.docker'), 'reviewed');
  assert.equal(kindOf('x.docker'), 'reviewed');
  assert.equal(kindOf('a/test/data/b/Dockerfile'), 'reviewed');
  assert.equal(kindOf('vendor/acme/old/Dockerfile'), undefined);
});

describe('a change', () => {
  test('in such folders alone passes, and the summary counts what was left out', async () => {
    const review = await reviewed(
      {},
      { 'vendor/a/Dockerfile': root, 'x/testdata/compose.yml': 'a: [', 'vendor/b.md': '' },
    );
    assert.equal(review.verdict, 'pass');
    assert.deepEqual([review.findings, review.unread, review.files], [[], [], []]);
    assert.match(review.remarks.join('\n'), /^2 container files in folders of .*\(testdata, vendor\) were skipped/m);
  });

  test('beside them is reviewed, and says nothing of what it does not touch', async () => {
    const review = await reviewed({ 'vendor/a/Dockerfile': root }, { Dockerfile: root });
    assert.deepEqual(places(review, 'run-as-root'), ['introduced Dockerfile:2']);
    assert.deepEqual(review.remarks, []);
  });

  test('is reviewed there where the policy at the base names the folder', async () => {
    const naming = policy('files: { include: ["vendor/**/Dockerfile"] }\n');
    const review = await reviewed(naming, { 'vendor/a/Dockerfile': root });
    assert.deepEqual(places(review, 'run-as-root'), ['introduced vendor/a/Dockerfile:2']);
    const proposed = await reviewed({}, { ...naming, 'vendor/a/Dockerfile': root });
    assert.deepEqual(places(proposed, 'run-as-root'), []);
  });

  test('does not escape by moving a file there', async () => {
    const long = `FROM example/base:1.2\n${'RUN true\n'.repeat(20)}`;
    const review = await reviewed(
      { Dockerfile: long },
      { Dockerfile: null, 'vendor/Dockerfile': `${long}USER root\n` },
    );
    assert.deepEqual(places(review, 'run-as-root'), ['introduced vendor/Dockerfile:22']);
  });

  test('is reviewed there where a service builds it', async () => {
    const compose = 'services:\n  web:\n    build: vendor/a\n';
    const review = await reviewed({}, { 'compose.yml': compose, 'vendor/a/Dockerfile': root });
    assert.deepEqual(places(review, 'run-as-root'), ['introduced vendor/a/Dockerfile:2']);
  });
});

test('a folder that somebody names is scanned, whatever it is called', async () => {
  using repo = Repository.create();
  repo.commit('main', { 'vendor/a/Dockerfile': root, 'vendor/a/testdata/Dockerfile': root, Dockerfile: root });
  repo.git(['checkout', '--quiet', '--force', 'main']);
  const scan = async (...paths: string[]) =>
    (await run({ forge: new FolderForge(paths, repo.folder), policyPath: defaultPolicyPath, overrides: {} })).files;
  assert.deepEqual(await scan('.'), ['Dockerfile']);
  assert.deepEqual(await scan('vendor'), ['vendor/a/Dockerfile']);
  assert.deepEqual(await scan('vendor/a/testdata'), ['vendor/a/testdata/Dockerfile']);
  assert.deepEqual(await scan('vendor/a/testdata/Dockerfile'), ['vendor/a/testdata/Dockerfile']);
});
