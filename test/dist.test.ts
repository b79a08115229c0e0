/** dist/ is what src/ builds to, byte for byte. `npm run build` brings it up to date. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { root } from './syntax.ts';

const run = promisify(execFile);

describe('dist', () => {
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-dist-'));
  const fresh = join(folder, 'dist');
  before(async () => {
    await run('npm', ['run', 'build'], { cwd: root, env: { ...process.env, DIST: fresh } });
  });
  after(() => rmSync(folder, { recursive: true }));

  const files = (path: string) =>
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
      .sort();

  test('has the files of a fresh build, no more and no less', () => {
    assert.deepEqual(files(join(root, 'dist')), files(fresh));
  });

  test('has the bytes of a fresh build', () => {
    const differ = files(fresh).filter(
      (path) => !readFileSync(join(root, 'dist', path)).equals(readFileSync(join(fresh, path))),
    );
    assert.deepEqual(differ, [], 'dist/ is out of date; run `npm run build`');
  });

  test('has a command that is one folder, which runs on its own', async () => {
    const alone = join(folder, 'alone');
    cpSync(join(fresh, 'cli'), alone, { recursive: true });
    const entry = join(alone, 'index.js');
    const { stdout } = await run(process.execPath, [entry, '--version']);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
    assert.match(readFileSync(entry, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });
});
