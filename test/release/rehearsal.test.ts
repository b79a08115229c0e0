/** A release on this machine, by the scripts of the workflow; and that what is wrong with one is noticed. */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { version } from '../../src/version.ts';
import { whatIsMissing } from './parts.ts';
import { checks, Rehearsal, steps, tag } from './rehearsal.ts';
import { archiveOf, kinds } from './single-file.ts';

describe('a release', { skip: whatIsMissing() ?? false }, () => {
  let rehearsal: Rehearsal;
  before(async () => {
    rehearsal = await Rehearsal.start(kinds.filter(({ name }) => name === 'linux-x64'));
    await rehearsal.build();
    for (const step of steps) await rehearsal.step(step);
  });
  after(() => rehearsal?.[Symbol.asyncDispose]());

  for (const name of checks) test(`is installed as people do: ${name}`, () => rehearsal.checks[name]());

  test('can be repeated, and is the same image then', async () => {
    const { digest } = rehearsal;
    for (const step of steps) await rehearsal.step(step);
    assert.equal(rehearsal.digest, digest);
    await rehearsal.checks.tags();
    await rehearsal.checks.signatures();
  });

  test('an image that was put in the place of the signed one is noticed', async () => {
    const { parts, image } = rehearsal;
    const other = `docker://${parts.registry.host}/base/nodejs24:nonroot`;
    await parts.run('skopeo', ['copy', '--quiet', '--all', other, `docker://${image}:${tag.slice(1).split('.')[0]}`]);
    await assert.rejects(rehearsal.checks.signatures(), /It is not signed/);
  });

  test('a file that was changed after the release is noticed', async () => {
    appendFileSync(join(rehearsal.parts.releases, tag, 'assets', archiveOf(kinds[0]!)), 'x');
    await assert.rejects(rehearsal.checks['single file'](), /linux-x64\.tar\.gz: FAILED/);
  });

  test('a package with another bundle is noticed, by who installs it and by who releases it again', async () => {
    const { parts } = rehearsal;
    const place = parts.at('other-package');
    mkdirSync(place);
    const tarball = `layer-review-${version}.tgz`;
    cpSync(join(rehearsal.release, tarball), join(place, tarball));
    await parts.run('tar', ['xzf', tarball], { cwd: place });
    appendFileSync(join(place, 'package/dist/cli/index.js'), '\n');
    await parts.run('npm', ['unpublish', '--force', `layer-review@${version}`], { cwd: place });
    await parts.run('npm', ['publish', './package'], { cwd: place });
    await parts.run('npm', ['cache', 'clean', '--force']);
    await assert.rejects(rehearsal.checks.npm(), /index\.js is that of the tag/);
    await assert.rejects(rehearsal.step('publish-npm'), /is another package/);
  });

  test('a tag that moved is noticed, and not published again', async () => {
    const { parts } = rehearsal;
    const git = (...words: string[]) => parts.run('git', ['--git-dir', parts.remote, ...words]);
    const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
    const other = await git(...author, 'commit-tree', '-m', 'other', `${parts.revision}^{tree}`);
    await git('update-ref', `refs/tags/${tag}`, other);
    await assert.rejects(rehearsal.checks.tags());
    await assert.rejects(rehearsal.step('publish-release'), /names [0-9a-f]{40}, and what was built is/);
  });
});
