/** What a review makes of files that are reached through symbolic links. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Files } from '../repository.ts';
import { places, reviewed, unread } from './review.ts';

const bad = 'FROM debian:12\nENV GIT_SSL_NO_VERIFY=1\n';
const plain = 'FROM debian:12\nUSER 1000\n';
const to = (symlink: string) => ({ symlink });

describe('a Dockerfile that is a link', () => {
  test('is told where it is written', async () => {
    const review = await reviewed({ 'docker/web.txt': bad }, { 'web/Dockerfile': to('../docker/web.txt') });
    assert.deepEqual(places(review, 'tls-verification-disabled'), ['introduced docker/web.txt:2']);
    assert.deepEqual(review.files, ['docker/web.txt']);
    const [finding] = review.findings.filter(({ rule }) => rule.id === 'tls-verification-disabled');
    assert.deepEqual(
      finding?.placement,
      { kind: 'file', path: 'web/Dockerfile' },
      'the lines of a link are not its own',
    );
    assert.equal(review.verdict, 'fail');
  });

  test('that leads to what is not bad is not', async () => {
    const review = await reviewed({ 'docker/web.txt': plain }, { 'web/Dockerfile': to('../docker/web.txt') });
    assert.deepEqual(places(review, 'tls-verification-disabled'), []);
    assert.deepEqual(review.files, ['docker/web.txt']);
    assert.equal(review.verdict, 'pass');
  });

  test('counts as changed where it leads elsewhere', async () => {
    const files: Files = { 'good.txt': plain, 'bad.txt': bad, Dockerfile: to('good.txt') };
    const review = await reviewed(files, { Dockerfile: to('bad.txt') });
    assert.deepEqual(places(review, 'tls-verification-disabled'), ['introduced bad.txt:2']);
    const back = await reviewed({ ...files, Dockerfile: to('bad.txt') }, { Dockerfile: to('good.txt') });
    assert.deepEqual(places(back, 'tls-verification-disabled'), []);
  });

  test('is affected by what it leads to', async () => {
    const files: Files = { 'web.txt': plain, Dockerfile: to('web.txt'), 'other/Dockerfile': bad };
    const review = await reviewed(files, { 'web.txt': bad }, { scope: 'affected' });
    assert.deepEqual(places(review, 'tls-verification-disabled'), ['introduced web.txt:2']);
    const changed = await reviewed(files, { 'web.txt': bad }, { scope: 'changed' });
    assert.deepEqual(changed.files, [], 'a text is no container file by itself');
  });

  test('is told once with the file that it leads to', async () => {
    const review = await reviewed({}, { 'a/Dockerfile': to('../b/Dockerfile'), 'b/Dockerfile': bad });
    assert.deepEqual(places(review, 'tls-verification-disabled'), ['introduced b/Dockerfile:2']);
    const [finding] = review.findings.filter(({ rule }) => rule.id === 'tls-verification-disabled');
    assert.equal(finding?.placement.kind, 'line');
  });

  test('takes the .dockerignore beside itself', async () => {
    const files = { 'docker/web.txt': 'FROM debian:12\nCOPY . /app\nUSER 1000\n' };
    const link = { Dockerfile: to('docker/web.txt') };
    assert.equal(places(await reviewed(files, link), 'copy-entire-context').length, 1);
    const ignoring = { ...files, 'Dockerfile.dockerignore': '*\n!src\n' };
    assert.equal(places(await reviewed(ignoring, link), 'copy-entire-context').length, 0);
  });

  test('is as one that is not there where its target is not committed', async () => {
    const review = await reviewed({}, { Dockerfile: to('build/Dockerfile') });
    assert.deepEqual(unread(review), []);
    assert.equal(review.verdict, 'pass');
  });

  test('cannot be reviewed where it leads out of the repository', async () => {
    for (const target of ['/etc/passwd', '../../etc/passwd', 'Dockerfile']) {
      const review = await reviewed({}, { Dockerfile: to(target) });
      assert.match(unread(review).join(), /^Dockerfile: .*symlink/);
      assert.equal(review.verdict, 'error');
    }
  });

  test('is read with the characters that only an editor hides', async () => {
    const hidden = 'FROM debian:12\n# \u202e reversed\nUSER 1000\n';
    const review = await reviewed({ 'web.txt': hidden }, { Dockerfile: to('web.txt') });
    assert.equal(places(review, 'invisible-unicode').length, 1);
  });
});

describe('what compose reads through links', () => {
  const privileged = 'services:\n  web:\n    image: example/web:1\n    privileged: true\n';

  test('a compose file', async () => {
    const review = await reviewed({ 'deploy/all.yaml': privileged }, { 'compose.yml': to('deploy/all.yaml') });
    assert.deepEqual(places(review, 'privileged-container'), ['introduced deploy/all.yaml:4']);
  });

  test('a .env, which is no error', async () => {
    const compose = 'services:\n  web:\n    image: example/web:1\n    privileged: ${P}\n';
    const files = { 'prod.env': 'P=true\n', 'dev.env': 'P=false\n', 'compose.yml': compose };
    const bad = await reviewed({}, { ...files, '.env': to('prod.env') });
    assert.deepEqual(unread(bad), []);
    assert.deepEqual(places(bad, 'privileged-container'), ['introduced compose.yml:4']);
    const good = await reviewed({}, { ...files, '.env': to('dev.env') });
    assert.deepEqual(places(good, 'privileged-container'), []);
    const missing = await reviewed({}, { ...files, '.env': to('local.env') });
    assert.deepEqual(unread(missing), []);
  });

  test('env files, includes, extended files and Dockerfiles, also behind a linked folder', async () => {
    const files: Files = {
      'shared/web.env': 'POSTGRES_PASSWORD=tr0ub4dor-staple-91\n',
      'shared/more.yml': privileged.replace('web', 'more'),
      'shared/base.yml': 'services:\n  base:\n    image: example/base:1\n    pid: host\n',
      'shared/app/Dockerfile': bad,
      linked: to('shared'),
      'compose.yml': [
        'include: [linked/more.yml]',
        'services:',
        '  web:',
        '    build: ./linked/app',
        '    env_file: linked/web.env',
        '    extends: { file: linked/base.yml, service: base }',
      ].join('\n'),
    };
    const review = await reviewed({}, files);
    assert.deepEqual(unread(review), []);
    assert.deepEqual(places(review, 'privileged-container'), ['introduced shared/more.yml:4']);
    assert.deepEqual(places(review, 'host-pid'), ['introduced shared/base.yml:4']);
    assert.deepEqual(places(review, 'tls-verification-disabled'), ['introduced shared/app/Dockerfile:2']);
    assert.deepEqual(places(review, 'env-file-secret'), ['introduced compose.yml:5']);
  });
});
